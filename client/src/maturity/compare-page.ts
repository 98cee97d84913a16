import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MaturityComparisonDocument, MaturityScansDocument } from '@stip/contract';
import { EmptyState, ErrorState, formatDate, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { MaturityWords } from './maturity-words';
import { RadarChart, type RadarSeries } from './radar-chart';

/** Shapes beyond this number cannot be told apart. */
const MOST = 6;
const PAGE = 100;

/** Scans of one model beside one another: of units, or of one unit over time. The choice is in the address. */
@Component({
  selector: 'stip-compare-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RadarChart, RouterLink, TranslocoPipe],
  templateUrl: './compare-page.html',
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-4);
      border: 0;
      margin: 0;
      padding: 0;
    }
    .choices legend {
      font-weight: 600;
      margin-block-end: var(--stip-space-2);
      padding: 0;
    }
    .choices label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-block-size: 28px;
    }
    .beside {
      display: grid;
      gap: var(--stip-space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
      align-items: center;
    }
    thead th.num {
      white-space: normal;
      min-inline-size: 92px;
    }
    .total > * {
      font-weight: 650;
    }
  `,
})
export class ComparePage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly words = inject(MaturityWords);
  readonly model = input<string>();
  readonly scans = input<string>();

  protected readonly most = MOST;
  protected readonly list = loadList(
    MaturityScansDocument,
    () => ({
      first: PAGE,
      filter: { standing: true, ...(this.model() ? { modelIds: [this.model() as string] } : {}) },
    }),
    (data) => data.maturityAssessments,
  );
  /** Those in the address; when it names none, the latest of each unit. */
  protected readonly chosen = computed((): string[] => {
    const named = this.scans()?.split(',').filter(Boolean);
    if (named) return named.slice(0, MOST);
    const latest = new Map<string, string>();
    for (const { unit, id } of this.list.nodes() ?? []) if (!latest.has(unit)) latest.set(unit, id);
    return [...latest.values()].slice(0, MOST);
  });
  protected readonly query = load(MaturityComparisonDocument, () =>
    this.chosen().length > 0 ? { ids: this.chosen() } : undefined,
  );
  protected readonly compared = computed(() =>
    this.chosen().length > 0 ? this.query.data()?.maturityComparison : undefined,
  );
  protected readonly labels = computed(() => (this.compared()?.model?.areas ?? []).map(this.words.name));
  protected readonly series = computed((): RadarSeries[] =>
    (this.compared()?.assessments ?? []).map((scan) => ({
      name: this.title(scan),
      style: 'other',
      values: scan.scores.map(({ level }) => level),
    })),
  );
  protected readonly summary = computed(() =>
    this.t('maturity.compare.summary', {
      list: new Intl.ListFormat(this.language.locale()).format(
        (this.compared()?.assessments ?? []).map((scan) => `${this.title(scan)} ${this.words.average(scan.average)}`),
      ),
    }),
  );

  protected title({ unit, assessedOn }: { readonly unit: string; readonly assessedOn: string }): string {
    return `${this.words.unit(unit)}, ${formatDate(assessedOn, this.language.locale())}`;
  }

  protected toggle(id: string, on: boolean): void {
    const chosen = this.chosen().filter((other) => other !== id);
    const scans = (on ? [...chosen, id] : chosen).join(',');
    void this.router.navigate([], { queryParams: { scans }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
