import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TradeOffFieldsFragment } from '@stip/contract';
import { DateText } from '@stip/ui';
import { ReferenceWords } from './reference-words';
import { StandingMark } from './standing';

/** One trade-off: the values, the question, what was considered, chosen and why. */
@Component({
  selector: 'stip-trade-off',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, RouterLink, StandingMark, TranslocoPipe],
  template: `@let it = tradeOff();
    <header>
      <p class="weighed">
        @for (value of it.values; track value.id; let first = $first) {
          @if (!first) {
            <span class="versus">{{ 'values.tradeOff.versus' | transloco }}</span>
          }
          <strong>{{ words.name(value) }}</strong>
        }
      </p>
      <stip-standing [standing]="it.decidedOn ? 'decided' : 'open'" />
    </header>
    <h3>{{ it.question }}</h3>
    @if (showProject()) {
      <p class="stip-quiet">
        <a [routerLink]="['/projecten', it.project.id]" [queryParams]="{ tab: 'waarden' }">{{ it.project.name }}</a>
      </p>
    }
    <dl>
      @if (it.choice) {
        <dt>{{ 'values.tradeOff.choice' | transloco }}</dt>
        <dd class="stip-prose choice">{{ it.choice }}</dd>
      }
      @if (it.reasons) {
        <dt>{{ 'values.tradeOff.reasons' | transloco }}</dt>
        <dd class="stip-prose">{{ it.reasons }}</dd>
      }
      @if (it.options) {
        <dt>{{ 'values.tradeOff.options' | transloco }}</dt>
        <dd class="stip-prose">{{ it.options }}</dd>
      }
    </dl>
    <p class="stip-quiet">
      @if (it.decidedOn) {
        {{ it.decidedBy }} · <stip-date [date]="it.decidedOn" />
        @if (it.reference) {
          · {{ it.reference }}
        }
      } @else {
        {{ 'values.tradeOff.openText' | transloco }}
      }
      @if (it.decision; as decision) {
        · {{ 'values.tradeOff.decision' | transloco }}: {{ decision.name }}
      }
    </p>
    @if (editable()) {
      <p class="stip-no-print">
        <button
          type="button"
          class="stip-row-action"
          [attr.aria-label]="('values.tradeOff.change' | transloco) + ': ' + it.question"
          (click)="edit.emit()"
        >
          {{ 'values.safeguard.change' | transloco }}
        </button>
      </p>
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-2);
      align-content: start;
    }
    header {
      display: flex;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: start;
    }
    .weighed {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6px;
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
    }
    .versus {
      color: var(--stip-ink-3);
    }
    dl {
      display: grid;
      gap: 2px;
      margin: 0;
    }
    dt {
      color: var(--stip-ink-3);
      font-size: var(--stip-text-s);
    }
    dd {
      margin: 0 0 var(--stip-space-2);
    }
    .choice {
      font-weight: 600;
    }
  `,
})
export class TradeOffCard {
  protected readonly words = inject(ReferenceWords);
  readonly tradeOff = input.required<TradeOffFieldsFragment>();
  readonly showProject = input(false);
  readonly editable = input(false);
  readonly edit = output();
}
