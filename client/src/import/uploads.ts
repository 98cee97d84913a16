import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures, type FieldIssue } from '../platform/failure';

/** Sends files to be read, and words what is wrong with one. */
@Injectable({ providedIn: 'root' })
export class Uploads {
  private readonly http = inject(HttpClient);
  private readonly failures = inject(Failures);
  private readonly t = injectTranslate();

  /** The id of the upload of one or more files, or why they were not taken, in words. */
  async send(
    files: readonly File[],
    to = '/api/imports',
  ): Promise<{ readonly id: string } | { readonly problem: string }> {
    try {
      const form = new FormData();
      for (const file of files) form.append('file', file);
      return await firstValueFrom(this.http.post<{ id: string }>(to, form));
    } catch (error) {
      const issue = (error as { error?: { issues?: readonly FieldIssue[] } }).error?.issues?.[0];
      return { problem: issue ? this.fileText(issue) : this.failures.describe(error) };
    }
  }

  /** What is wrong with a file, by its name where several were sent. */
  fileText(issue: FieldIssue): string {
    const params = (issue.params ?? {}) as Record<string, unknown>;
    const text = this.t(`import.file.${issue.code}`, params);
    return typeof params['file'] === 'string' ? `${params['file']}: ${text}` : text;
  }
}
