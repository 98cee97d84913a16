import { inject, Injectable } from '@angular/core';
import { Dialogs, Toasts } from '@stip/ui';
import { Failures } from '../platform/failure';
import { RiskChoices } from './risk-choices';
import type { TemplatesQuestion } from './templates-dialog';

/** Opens the dialog with known risks; answers whether any were taken over. */
@Injectable({ providedIn: 'root' })
export class KnownRisks {
  private readonly dialogs = inject(Dialogs);
  private readonly choices = inject(RiskChoices);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);

  async open(projectId?: string): Promise<boolean> {
    try {
      const [lists, { TemplatesDialog }] = await Promise.all([this.choices.lists(), import('./templates-dialog')]);
      const question: TemplatesQuestion = { ...lists, ...(projectId === undefined ? {} : { projectId }) };
      return (await this.dialogs.open<boolean>(TemplatesDialog, question, '760px')) === true;
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return false;
    }
  }
}
