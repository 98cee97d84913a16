import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyFindingsDocument, type MoneyFindingsQuery } from '@stip/contract';
import { formatMoney, parseCents } from '@stip/domain';
import { ErrorState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import type { MoneyChoice } from './money-choice';

type Finding = MoneyFindingsQuery['moneyFindings']['nodes'][number];

const FEW = 6;
const MOST = 1000;

/** What is off about money, each in one sentence with the figures that say so. */
@Component({
  selector: 'stip-money-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, RouterLink, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (findings(); as f) {
      @if (f.count > 0) {
        <section class="stip-card" aria-labelledby="geld-bevindingen">
          <h2 id="geld-bevindingen">{{ 'money.finding.title' | transloco: { n: f.count } }}</h2>
          <ul>
            @for (item of f.nodes; track $index) {
              <li>
                <strong>{{ 'money.finding.' + item.kind + '.label' | transloco }}</strong>
                <span>
                  @if (item.project; as project) {
                    <a [routerLink]="['/projecten', project.id]" [queryParams]="{ tab: 'geld' }">{{ project.name }}</a>
                    {{ item.fiscalYear }}:
                  }
                  {{ sentence(item) }}
                </span>
              </li>
            }
          </ul>
          @if (f.count > f.nodes.length) {
            <p class="stip-quiet">
              {{ 'money.shown' | transloco: { shown: f.nodes.length, all: f.count } }}
              <button type="button" class="utrecht-button utrecht-button--subtle stip-no-print" (click)="all.set(true)">
                {{ 'money.showAll' | transloco }}
              </button>
            </p>
          }
        </section>
      } @else if (showNone()) {
        <p class="stip-quiet">{{ 'money.finding.none' | transloco }}</p>
      }
    }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: minmax(160px, 240px) 1fr;
      gap: 2px var(--stip-space-4);
      padding-block: 8px;
      border-block-end: 1px solid var(--stip-line);
    }
    li:last-child {
      border-block-end: 0;
    }
    strong {
      font-weight: 600;
    }
    li a {
      text-decoration: underline;
    }
    @media (width < 640px) {
      li {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class MoneyFindings {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  readonly choice = input.required<MoneyChoice>();
  readonly projectId = input<string>();
  readonly showNone = input(true);
  protected readonly all = signal(false);
  protected readonly query = load(MoneyFindingsDocument, () => ({
    ...this.choice(),
    projectId: this.projectId(),
    first: this.all() ? MOST : FEW,
  }));
  /** Rises when the money was changed here, so that it is read again. */
  readonly revision = input(0);
  protected readonly findings = computed(() => this.query.data()?.moneyFindings);

  constructor() {
    effect(() => {
      if (this.revision() > 0) untracked(() => this.query.reload());
    });
  }

  protected sentence({ kind, amount, limit, currency, fundingSource }: Finding): string {
    const [a, b] = [parseCents(amount) ?? 0n, parseCents(limit ?? '0') ?? 0n];
    const written = (cents: bigint) => formatMoney(cents, currency, this.language.locale());
    return this.t(`money.finding.${kind}.text`, {
      amount: written(a),
      limit: written(b),
      over: written(a - b),
      source: fundingSource?.name ?? '',
    });
  }
}
