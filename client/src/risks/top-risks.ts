import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RiskExposureQuery } from '@stip/contract';
import { Money } from '@stip/ui';

/** The threats with the highest expected loss, each with a bar before and after measures and the figures beside it. */
@Component({
  selector: 'stip-top-risks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Money, RouterLink, TranslocoPipe],
  template: `<p class="stip-quiet">{{ 'risks.top.hint' | transloco }}</p>
    <ol>
      @for (risk of bars(); track risk.id) {
        <li>
          <span class="name">
            <a [routerLink]="['/risicos', risk.id]">{{ risk.title }}</a>
            <span class="stip-quiet">{{ risk.project?.name ?? ('risks.portfolio' | transloco) }}</span>
          </span>
          <span class="bar" aria-hidden="true">
            <span class="before" [style.inline-size.%]="risk.beforeShare"></span>
            <span class="after" [style.inline-size.%]="risk.afterShare"></span>
          </span>
          <span class="figures">
            <stip-money [cents]="risk.after" [short]="true" />
            <span class="stip-quiet">
              {{ 'risks.top.before' | transloco }} <stip-money [cents]="risk.before" [short]="true" />
            </span>
          </span>
        </li>
      } @empty {
        <li class="stip-quiet">{{ 'risks.top.none' | transloco }}</li>
      }
    </ol>`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
    }
    ol {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-2);
    }
    li {
      display: grid;
      grid-template-columns: minmax(160px, 1.4fr) 2fr minmax(150px, auto);
      gap: var(--stip-space-3);
      align-items: center;
    }
    .name > * {
      display: block;
    }
    .bar {
      position: relative;
      block-size: 14px;
    }
    .bar > span {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-radius: 3px;
    }
    .before {
      background: var(--stip-accent-soft);
      box-shadow: inset 0 0 0 1px var(--stip-accent);
    }
    .bar > .after {
      inset-block: 4px;
      background: var(--stip-accent);
    }
    .figures {
      text-align: end;
      white-space: nowrap;
    }
    .figures > .stip-quiet {
      display: block;
    }
    @media (width < 600px) {
      li {
        grid-template-columns: 1fr auto;
      }
      .bar {
        grid-row: 2;
        grid-column: 1 / -1;
      }
    }
  `,
})
export class TopRisks {
  readonly risks = input.required<RiskExposureQuery['riskExposure']['top']>();
  protected readonly bars = computed(() => {
    const most = Math.max(1, ...this.risks().map(({ before, after }) => Math.max(Number(before), Number(after))));
    return this.risks().map((risk) => ({
      ...risk,
      beforeShare: (Number(risk.before) / most) * 100,
      afterShare: (Number(risk.after) / most) * 100,
    }));
  });
}
