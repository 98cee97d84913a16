import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Callout } from '@stip/ui';
import {
  BOOKED_KINDS,
  changeLedgerColumn,
  LEDGER_FIELDS,
  type BookedKind,
  type LedgerField,
  type LedgerMapping,
  type LedgerQuestion,
} from './ledger-mapping';

/** What a file of bookings leaves open, each to be answered where it is asked. */
@Component({
  selector: 'stip-ledger-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, TranslocoPipe],
  templateUrl: './ledger-questions.html',
  styles: `
    h3 {
      margin: 0;
    }
    ol {
      display: grid;
      gap: var(--stip-space-4);
      margin: var(--stip-space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    fieldset {
      display: grid;
      gap: var(--stip-space-2);
      justify-items: start;
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      font-weight: 550;
    }
    .quiet {
      color: var(--stip-ink-2);
      font-size: var(--stip-text-s);
      overflow-wrap: anywhere;
    }
    select {
      max-width: 320px;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
    }
    .words {
      display: grid;
      gap: var(--stip-space-2);
      inline-size: 100%;
      max-width: 460px;
    }
    .words label {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--stip-space-3);
      align-items: center;
      overflow-wrap: anywhere;
    }
  `,
})
export class LedgerQuestions {
  readonly questions = input.required<readonly LedgerQuestion[]>();
  readonly mapping = input.required<LedgerMapping>();
  readonly answered = output<LedgerMapping>();

  protected readonly kinds = BOOKED_KINDS;
  protected readonly columns = computed(() => this.mapping().columns);

  protected field(question: LedgerQuestion): LedgerField | undefined {
    return LEDGER_FIELDS.find((field) => field === question.kind && field !== 'kind');
  }

  protected choices(question: LedgerQuestion): readonly string[] {
    if (question.kind === 'date_order') return ['dmy', 'mdy'];
    return question.kind === 'decimal' ? ['comma', 'point'] : [];
  }

  protected choose(question: LedgerQuestion, choice: string): void {
    const change = question.kind === 'date_order' ? { dateOrder: choice as 'dmy' } : { decimal: choice as 'comma' };
    this.answered.emit(changeLedgerColumn(this.mapping(), question.header ?? '', question.occurrence ?? 0, change));
  }

  protected column(field: LedgerField, index: string): void {
    const column = this.columns()[Number(index)];
    if (index === '' || !column) return;
    this.answered.emit(changeLedgerColumn(this.mapping(), column.header, column.occurrence, { field }));
  }

  protected kind(kind: string): void {
    const known = BOOKED_KINDS.find((k) => k === kind);
    if (known) this.answered.emit({ ...this.mapping(), kind: known });
  }

  protected word(word: string, kind: string): void {
    const known: BookedKind | undefined = BOOKED_KINDS.find((k) => k === kind);
    if (known) this.answered.emit({ ...this.mapping(), kinds: { ...this.mapping().kinds, [word]: known } });
  }
}
