import { inject, Injectable } from '@angular/core';
import { Dialogs, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import type { PayloadOf, RecordForm } from './record-form';

/** Opens the dialog in which one thing of the record is added or changed. */
@Injectable({ providedIn: 'root' })
export class Records {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();

  /** Resolves with the payload of the mutation, or undefined when the dialog was dismissed. */
  async edit<P extends { readonly __typename: string }>(form: RecordForm<P>): Promise<PayloadOf<P> | undefined> {
    const { RecordDialog } = await import('./record-dialog');
    const saved = await this.dialogs.open<PayloadOf<P>>(RecordDialog, form);
    if (saved) this.toasts.show(this.t('projects.editing.saved'));
    return saved;
  }
}
