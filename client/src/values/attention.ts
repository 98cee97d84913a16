import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  SafeguardFindingsDocument,
  type SafeguardFindingsQuery,
  type SafeguardFindingsQueryVariables,
} from '@stip/contract';
import { SAFEGUARD_FINDINGS, type SafeguardFinding } from '@stip/domain';
import { ErrorState, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { loadList } from '../platform/load-list';
import { ReferenceWords } from './reference-words';
import { StandingMark, type Standing } from './standing';

type Finding = SafeguardFindingsQuery['safeguardFindings']['nodes'][number];

const PAGE = 8;
const MARKS: Record<SafeguardFinding, Standing> = {
  obligation_expired: 'expired',
  obligation_overdue: 'overdue',
  obligation_missing: 'suggested',
  gap_without_plan: 'gap',
  trade_off_open: 'open',
  obligation_expiring: 'expiring',
  intake_missing: 'to_assess',
};

/** What is late, expired or forgotten, in plain sentences, the worst first. */
@Component({
  selector: 'stip-values-attention',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, LoadingState, RouterLink, StandingMark, TranslocoPipe],
  template: `<header>
      <h2>{{ 'values.attention.title' | transloco }}</h2>
      <label class="stip-no-print">
        <span class="stip-visually-hidden">{{ 'values.attention.kind' | transloco }}</span>
        <select class="utrecht-select" (change)="kindChange.emit($any($event.target).value || null)">
          <option value="">{{ 'values.attention.all' | transloco }}</option>
          @for (name of kinds; track name) {
            <option [value]="name" [selected]="name === kind()">{{ 'values.finding.' + name | transloco }}</option>
          }
        </select>
      </label>
    </header>
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as found) {
      <ul [attr.aria-busy]="list.loading()">
        @for (finding of found; track $index) {
          <li>
            <stip-standing [standing]="marks[finding.kind]" />
            <a [routerLink]="['/projecten', finding.project.id]" [queryParams]="{ tab: 'waarden' }">{{
              sentence(finding)
            }}</a>
          </li>
        } @empty {
          <li class="none">
            <strong>{{ (kind() || narrowed() ? 'values.nothing' : 'values.attention.none') | transloco }}</strong>
            @if (!kind() && !narrowed()) {
              <span class="stip-quiet">{{ 'values.attention.noneText' | transloco }}</span>
            }
          </li>
        }
      </ul>
      @if (found.length > 0) {
        <p class="more">
          <span class="stip-quiet" role="status">{{
            'values.shown' | transloco: { shown: found.length, all: list.total() }
          }}</span>
          @if (list.hasMore()) {
            <button
              type="button"
              class="utrecht-button utrecht-button--subtle stip-no-print"
              [disabled]="list.loading()"
              (click)="list.more()"
            >
              {{ 'values.more' | transloco }}
            </button>
          }
        </p>
      }
    } @else if (!list.error()) {
      <stip-loading [lines]="[60, 72, 54]" />
    }`,
  styles: `
    header,
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-4);
      justify-content: space-between;
      align-items: center;
    }
    ul {
      list-style: none;
      margin: var(--stip-space-3) 0 var(--stip-space-2);
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: 160px 1fr;
      gap: 2px var(--stip-space-3);
      align-items: baseline;
      padding-block: 6px;
      border-block-end: 1px solid var(--stip-line);
    }
    li:last-child {
      border: 0;
    }
    li a {
      color: var(--stip-ink);
      min-block-size: 24px;
    }
    li a:hover {
      color: var(--stip-accent);
    }
    .none {
      grid-template-columns: 1fr;
    }
    @media (max-width: 560px) {
      li {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class ValuesAttention {
  private readonly words = inject(ReferenceWords);
  private readonly t = injectTranslate();
  readonly search = input<string>();
  readonly programmeId = input<string>();
  readonly kind = input<SafeguardFinding>();
  readonly kindChange = output<string | null>();
  protected readonly kinds = SAFEGUARD_FINDINGS;
  protected readonly marks = MARKS;
  protected readonly narrowed = computed(() => !!(this.search() || this.programmeId()));
  protected readonly list = loadList(
    SafeguardFindingsDocument,
    (): SafeguardFindingsQueryVariables => ({
      first: PAGE,
      filter: {
        search: this.search() || undefined,
        programmeIds: this.programmeId() ? [this.programmeId() as string] : undefined,
        kinds: this.kind() ? [this.kind() as SafeguardFinding] : undefined,
      },
    }),
    (data) => data.safeguardFindings,
  );

  protected sentence(finding: Finding): string {
    return this.t(`values.sentence.${finding.kind}`, {
      project: finding.project.name,
      item: finding.item ? this.words.name(finding.item) : '',
      question: finding.question ?? '',
      date: finding.date ? this.words.date(finding.date) : '',
    });
  }
}
