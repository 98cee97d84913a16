import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CreateMaturityAssessmentDocument,
  MaturityModelNamesDocument,
  MaturityOverviewDocument,
  MaturityScansDocument,
  type MaturityOverviewFieldsFragment,
} from '@stip/contract';
import { DateText, EmptyState, ErrorState, Field, FieldControl, formatDate, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { textOf } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session, todayOf } from '../platform/session';
import { GrowthChart } from './growth-chart';
import { MaturityWords } from './maturity-words';
import { RadarChart, type RadarSeries } from './radar-chart';
import { StandMark } from './stand-mark';

type Overview = MaturityOverviewFieldsFragment;
type Unit = Overview['units'][number];
type Area = Overview['model']['areas'][number];
type Progress = Unit['areas'][number];
interface Row {
  readonly area: Area;
  readonly progress: Progress;
}

const PAGE = 20;
/** In the address, for the organisation as a whole. */
const WHOLE = 'geheel';
/** Findings told at once; the others on demand. */
const FINDINGS = 6;

/** How mature the organisation and its units are, against the path of the strategy: what is behind first. */
@Component({
  selector: 'stip-maturity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    GrowthChart,
    LoadingState,
    RadarChart,
    RouterLink,
    StandMark,
    TranslocoPipe,
  ],
  templateUrl: './maturity-page.html',
  styleUrl: './maturity-page.css',
})
export class MaturityPage {
  private readonly router = inject(Router);
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly asOf = inject(AsOf);
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  protected readonly words = inject(MaturityWords);
  readonly eenheid = input<string>();
  readonly model = input<string>();
  readonly bevindingen = input<string>();

  protected readonly whole = WHOLE;
  protected readonly query = load(MaturityOverviewDocument, () => ({ modelId: this.model() ?? null }));
  protected readonly names = load(MaturityModelNamesDocument);
  protected readonly overview = computed(() => this.query.data()?.maturityOverview ?? undefined);
  protected readonly scans = loadList(
    MaturityScansDocument,
    () => ({ first: PAGE, filter: { modelIds: [this.overview()?.model.id ?? ''] } }),
    (data) => data.maturityAssessments,
  );
  /** Models that can be looked at: those with scans, and the one shown. */
  protected readonly models = computed(() =>
    (this.names.data()?.maturityModels ?? []).filter(
      ({ id, scanCount, active }) => scanCount > 0 || active || id === this.overview()?.model.id,
    ),
  );
  protected readonly today = computed(() => this.asOf.value?.slice(0, 10) ?? todayOf(this.session));
  protected readonly unit = computed((): Unit | undefined => {
    const units = this.overview()?.units ?? [];
    const asked = this.eenheid();
    if (asked !== undefined) return units.find(({ unit }) => unit === (asked === WHOLE ? '' : asked));
    return units.find(({ latestId }) => latestId) ?? units[0];
  });
  protected readonly scanned = computed(() => (this.overview()?.units ?? []).filter(({ latestId }) => latestId));
  /** Areas of the unit, furthest behind first, otherwise in the order of the model. */
  protected readonly rows = computed((): Row[] => {
    const areas = this.overview()?.model.areas ?? [];
    return (this.unit()?.areas ?? [])
      .flatMap((progress) => {
        const area = areas.find(({ id }) => id === progress.areaId);
        return area ? [{ area, progress }] : [];
      })
      .sort((a, b) => b.progress.gap - a.progress.gap);
  });
  protected readonly behind = computed(() => this.rows().filter(({ progress }) => progress.stand === 'behind'));
  protected readonly levelCount = computed(() => this.overview()?.model.levels.length ?? 5);

  /** What is off, in a sentence each; what the lead already says of the unit shown is left out. */
  protected readonly allFindings = computed(() => {
    const shown = this.unit()?.unit;
    return (this.overview()?.findings ?? [])
      .filter(({ kind, unit }) => kind !== 'never_scanned' && !(kind === 'behind' && unit === shown))
      .map((finding) => ({
        ...finding,
        text: this.t(`maturity.finding.${finding.kind}`, {
          area: this.areaName(finding.areaId),
          level: this.words.level(finding.level),
          asked: this.words.level(finding.asked),
          date: finding.scannedOn ? formatDate(finding.scannedOn, this.language.locale(), 'long') : '',
        }),
      }));
  });
  protected readonly findings = computed(() =>
    this.bevindingen() === 'alle' ? this.allFindings() : this.allFindings().slice(0, FINDINGS),
  );

  protected readonly lead = computed(() => {
    const rows = this.rows();
    const behind = this.behind();
    if (rows.every(({ progress }) => progress.stand === 'no_target')) return this.t('maturity.lead.noTargets');
    if (behind.length === 0) return this.t('maturity.lead.onPath', { n: rows.length });
    const list = behind.map(({ area, progress }) =>
      this.t('maturity.lead.area', {
        area: this.words.name(area),
        level: this.words.level(progress.latest),
        asked: this.words.level(progress.asked),
      }),
    );
    return this.t(behind.length === 1 ? 'maturity.lead.one' : 'maturity.lead.behind', {
      n: behind.length,
      all: rows.length,
      list: new Intl.ListFormat(this.language.locale()).format(list),
    });
  });

  /** In the order of the model, so that the shape means the same on every picture. */
  protected readonly inOrder = computed(() => {
    const order = this.overview()?.model.areas.map(({ id }) => id) ?? [];
    return [...this.rows()].sort((a, b) => order.indexOf(a.area.id) - order.indexOf(b.area.id));
  });
  protected readonly radar = computed((): RadarSeries[] => {
    const of = (pick: (progress: Progress) => number | null) => this.inOrder().map(({ progress }) => pick(progress));
    const same = this.unit()?.baselineOn === this.unit()?.latestOn;
    const all: RadarSeries[] = [
      { name: this.t('maturity.target'), style: 'target', values: of(({ target }) => target) },
      ...(same
        ? []
        : [{ name: this.t('maturity.baseline'), style: 'baseline' as const, values: of(({ baseline }) => baseline) }]),
      { name: this.t('maturity.latest'), style: 'main', values: of(({ latest }) => latest) },
    ];
    return all.filter(({ values }) => values.some((value) => value !== null));
  });
  protected readonly labels = computed(() => this.inOrder().map(({ area }) => this.words.name(area)));
  protected readonly radarSummary = computed(() =>
    this.t('maturity.radarSummary', {
      unit: this.words.unit(this.unit()?.unit ?? ''),
      average: this.words.average(this.unit()?.average),
      n: this.levelCount(),
    }),
  );

  /** Days on which the unit was scanned, for the table behind the pictures. */
  protected readonly days = computed(() =>
    [...new Set(this.rows().flatMap(({ progress }) => progress.points.map(({ date }) => date)))].sort(),
  );
  /** Days on which a level is asked. */
  protected readonly dueDays = computed(() =>
    [...new Set(this.rows().flatMap(({ progress }) => progress.targets.map(({ dueOn }) => dueOn)))].sort(),
  );

  protected areaName(id: string | null): string {
    const area = this.overview()?.model.areas.find((candidate) => candidate.id === id);
    return area ? this.words.name(area) : '';
  }

  protected levelLabel(level: number | null): string {
    const found = this.overview()?.model.levels.find((candidate) => candidate.level === Math.floor(level ?? 0));
    return found ? this.words.label(found) : '';
  }

  protected pointOn(progress: Progress, date: string): number | null {
    return progress.points.find((point) => point.date === date)?.level ?? null;
  }

  protected targetOn(progress: Progress, date: string): number | null {
    return progress.targets.find(({ dueOn }) => dueOn === date)?.level ?? null;
  }

  protected targetPoints(progress: Progress) {
    return progress.targets.map(({ dueOn, level }) => ({ date: dueOn, level }));
  }

  protected baselinePoint(progress: Progress) {
    const date = this.unit()?.baselineOn;
    return date && progress.baseline !== null ? { date, level: progress.baseline } : undefined;
  }

  protected growth({ area, progress }: Row): string {
    return this.t('maturity.growthSummary', {
      area: this.words.name(area),
      baseline: this.words.level(progress.baseline),
      latest: this.words.level(progress.latest),
      target: this.words.level(progress.target),
    });
  }

  protected of(unit: Unit, areaId: string): Progress | undefined {
    return unit.areas.find((progress) => progress.areaId === areaId);
  }

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Asks what to scan, and opens the scan. */
  protected async begin(): Promise<void> {
    const offered = (this.names.data()?.maturityModels ?? []).filter(({ active }) => active);
    const shown = this.overview()?.model.id;
    const units =
      this.overview()
        ?.units.map(({ unit }) => unit)
        .filter(Boolean) ?? [];
    const started = await this.records.edit({
      title: this.t('maturity.scan.begin'),
      fields: [
        {
          ...{ name: 'unit', kind: 'text' as const, label: this.t('maturity.unit') },
          description:
            units.length > 0
              ? this.t('maturity.scan.unitKnown', { list: new Intl.ListFormat(this.language.locale()).format(units) })
              : this.t('maturity.scan.unitHint'),
        },
        {
          ...{ name: 'modelId', kind: 'choice' as const, label: this.t('maturity.modelLabel') },
          options: offered.map((model) => ({ value: model.id, label: this.words.model(model) })),
        },
        {
          ...{ name: 'kind', kind: 'choice' as const, label: this.t('maturity.kindLabel'), short: true },
          options: (['baseline', 'measurement'] as const).map((value) => ({
            value,
            label: this.t(`maturity.kind.${value}`),
          })),
        },
        { name: 'assessedOn', kind: 'date', label: this.t('maturity.date'), required: true, short: true },
      ],
      values: {
        unit: this.unit()?.unit ?? '',
        modelId: (offered.find(({ id }) => id === shown) ?? offered[0])?.id ?? '',
        kind: this.scanned().length === 0 ? 'baseline' : 'measurement',
        assessedOn: this.today(),
      },
      save: async (values) => {
        const answer = await this.mutations.send(CreateMaturityAssessmentDocument, {
          input: {
            unit: textOf(values['unit']),
            modelId: textOf(values['modelId']),
            kind: values['kind'] === 'baseline' ? 'baseline' : 'measurement',
            assessedOn: values['assessedOn'],
          },
        });
        return answer?.createMaturityAssessment;
      },
    });
    if (started) await this.router.navigate(['/volwassenheid/scans', started.assessment.id]);
  }
}
