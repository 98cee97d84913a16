import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ObligationState, Relevance, SafeguardState } from '@stip/contract';

/** What a mark can say: the word is values.state.<name>. */
export type Standing =
  | ObligationState
  | SafeguardState
  | 'overdue'
  | 'expiring'
  | 'suggested'
  | 'relevance_to_assess'
  | 'not_applicable'
  | 'decided'
  | 'open';

/** Each meaning has a shape of its own, so that colour is never alone. */
const CHECK = 'M4.6 10.6.9 6.9l1.5-1.5 2.2 2.2 5-5 1.5 1.5z';
const BANG = 'M4.9.8h2.2l-.3 6.4H5.2zM6 8.6a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z';
const CLOCK = 'M6 .6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 6 .6zm-.8 2.2v3.6l2.7 1.6.8-1.3-1.9-1.1V2.8z';
const HALF = 'M6 .6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 6 .6zm0 1.6v7.6a3.8 3.8 0 0 0 0-7.6z';
const RING = 'M6 .6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 6 .6zm0 1.6a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6z';
const DASH = 'M1.5 5h9v2h-9z';
const CROSS = 'M2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4z';
const QUESTION =
  'M6 .7c1.9 0 3.3 1.1 3.3 2.8 0 1.3-.7 1.9-1.5 2.5-.7.5-.9.8-.9 1.5H5.1c0-1.5.6-2.1 1.4-2.7.6-.4.9-.7.9-1.2 0-.7-.6-1.1-1.4-1.1-.9 0-1.5.5-1.6 1.4H2.6C2.7 1.9 4.1.7 6 .7zM6 8.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z';
const PLUS = 'M5 1.2h2V5h3.8v2H7v3.8H5V7H1.2V5H5z';

const MARKS: Record<Standing, readonly [shape: string, tone: 'green' | 'orange' | 'red' | 'grey']> = {
  done: [CHECK, 'green'],
  safeguarded: [CHECK, 'green'],
  decided: [CHECK, 'green'],
  expiring: [CLOCK, 'orange'],
  overdue: [BANG, 'red'],
  expired: [CROSS, 'red'],
  gap: [BANG, 'red'],
  in_progress: [HALF, 'grey'],
  planned: [HALF, 'grey'],
  not_started: [RING, 'grey'],
  not_needed: [DASH, 'grey'],
  not_applicable: [DASH, 'grey'],
  to_assess: [QUESTION, 'grey'],
  relevance_to_assess: [QUESTION, 'grey'],
  not_assessed: [QUESTION, 'grey'],
  open: [QUESTION, 'orange'],
  suggested: [PLUS, 'grey'],
};

/** How an obligation or safeguard stands, as shape, colour and word. */
@Component({
  selector: 'stip-standing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<span class="mark" [class]="mark()[1]"
    ><svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true"><path [attr.d]="mark()[0]" /></svg
    >{{ 'values.state.' + standing() | transloco }}</span
  >`,
  styles: `
    :host {
      display: inline-flex;
    }
    .mark {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      padding: 1px 10px 1px 8px;
      border-radius: 99px;
      font-size: var(--stip-text-s);
      font-weight: 600;
      white-space: nowrap;
      color: var(--mark);
      background: var(--mark-soft);
    }
    svg {
      fill: currentColor;
      flex: none;
    }
    .green {
      --mark: var(--stip-green);
      --mark-soft: var(--stip-green-soft);
    }
    .orange {
      --mark: var(--stip-orange);
      --mark-soft: var(--stip-orange-soft);
    }
    .red {
      --mark: var(--stip-red);
      --mark-soft: var(--stip-red-soft);
    }
    .grey {
      --mark: var(--stip-ink-2);
      --mark-soft: var(--stip-grey-soft);
    }
    @media print {
      .mark {
        border: 1px solid currentColor;
      }
    }
  `,
})
export class StandingMark {
  readonly standing = input.required<Standing>();
  protected readonly mark = computed(() => MARKS[this.standing()]);
}

/** What matters most of an obligation today. */
export function standingOf(obligation: {
  readonly state: ObligationState | null;
  readonly overdue: boolean;
  readonly expiring: boolean;
}): Standing {
  if (obligation.overdue) return 'overdue';
  if (obligation.expiring) return 'expiring';
  return obligation.state ?? 'suggested';
}

/** How a value, principle or law stands for a project. */
export function standingOfSafeguard(safeguard: {
  readonly relevance: Relevance;
  readonly state: SafeguardState;
}): Standing {
  if (safeguard.relevance === 'not_applicable') return 'not_applicable';
  return safeguard.relevance === 'to_assess' ? 'relevance_to_assess' : safeguard.state;
}
