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

  /** The id of the upload, or why the file was not taken, in words. */
  async send(file: File): Promise<{ readonly id: string } | { readonly problem: string }> {
    try {
      const form = new FormData();
      form.append('file', file);
      return await firstValueFrom(this.http.post<{ id: string }>('/api/imports', form));
    } catch (error) {
      const issue = (error as { error?: { issues?: readonly FieldIssue[] } }).error?.issues?.[0];
      return { problem: issue ? this.fileText(issue) : this.failures.describe(error) };
    }
  }

  fileText(issue: FieldIssue): string {
    return this.t(`import.file.${issue.code}`, (issue.params ?? {}) as Record<string, unknown>);
  }
}
