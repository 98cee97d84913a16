import { HttpClient, HttpEventType } from '@angular/common/http';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { Subscription } from 'rxjs';
import { Failures, type FieldIssue } from '../platform/failure';

/** Sends one plan, tells how far it is, and can be stopped. */
@Injectable()
export class PlanUpload {
  private readonly http = inject(HttpClient);
  private readonly failures = inject(Failures);
  private running: Subscription | null = null;
  /** Percent sent; null where the browser does not tell. */
  readonly percent = signal<number | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  /** The id of the upload, why it was not taken in words, or null when it was stopped. */
  send(file: File): Promise<{ readonly id: string } | { readonly problem: string } | null> {
    this.stop();
    this.percent.set(null);
    const form = new FormData();
    form.append('file', file);
    const sending = this.http.post<{ id: string }>('/api/plans', form, { observe: 'events', reportProgress: true });
    return new Promise((resolve) => {
      const running = sending.subscribe({
        next: (event) => {
          if (event.type === HttpEventType.UploadProgress && event.total)
            this.percent.set(Math.round((100 * event.loaded) / event.total));
          if (event.type === HttpEventType.Response && event.body) resolve({ id: event.body.id });
        },
        error: (error: unknown) => {
          const [issue] = (error as { error?: { issues?: readonly FieldIssue[] } }).error?.issues ?? [];
          resolve({ problem: issue ? this.failures.issue(issue) : this.failures.describe(error) });
        },
      });
      // Stopped: nobody waits for the answer any more.
      running.add(() => resolve(null));
      this.running = running;
    });
  }

  stop(): void {
    this.running?.unsubscribe();
    this.running = null;
  }
}
