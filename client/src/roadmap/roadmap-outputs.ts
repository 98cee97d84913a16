import { HttpClient, type HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Dialogs, Toasts } from '@stip/ui';
import { firstValueFrom } from 'rxjs';
import { Failures } from '../platform/failure';
import { shownProjects, type ShownPlan } from './shown-plan';
import { download } from '../platform/download';

/** The ways in which the roadmap leaves the building that the server makes or keeps: paper, plan files, secret links. */
@Injectable({ providedIn: 'root' })
export class RoadmapOutputs {
  private readonly http = inject(HttpClient);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly failures = inject(Failures);

  async paper(shown: ShownPlan): Promise<void> {
    const { PaperDialog } = await import('./paper-dialog');
    await this.dialogs.open(PaperDialog, shown, '560px');
  }

  async share(shown: ShownPlan): Promise<void> {
    const { ShareDialog } = await import('./share-dialog');
    await this.dialogs.open(ShareDialog, shown, '720px');
  }

  /** The plans of the projects shown as a file for Microsoft Project. */
  async planXml(shown: ShownPlan): Promise<void> {
    const projects = shownProjects(shown);
    const [only] = projects;
    const name = projects.length === 1 && only ? only.name : shown.title;
    const response = await this.fetch('/api/plans/xml', { projects: projects.map(({ id }) => id), name }, 'plan.xml');
    const count = Number(response?.headers.get('stip-left-out') ?? 0);
    if (response && count > 0) this.toasts.show(shown.translate('outputs.leftOut', { count }));
  }

  /** Asks the server for a file and hands it to the reader; undefined when it did not come, which then was told. */
  async fetch(address: string, body: object, name: string): Promise<HttpResponse<Blob> | undefined> {
    try {
      const response = await firstValueFrom(
        this.http.post(address, body, { observe: 'response', responseType: 'blob' }),
      );
      if (response.body) download(response.body, nameOf(response) ?? name);
      return response;
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }
}

function nameOf(response: HttpResponse<Blob>): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
