import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { GoalsDocument, RecordMeasurementsDocument, type IndicatorFieldsFragment } from '@stip/contract';
import { Callout, DateField, DateText, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session, todayOf } from '../platform/session';
import { StrategyChoice } from '../strategy/strategy-choice';
import { GoalsNavigation } from './goals-navigation';
import { IndicatorWords, typedDecimal } from './indicator-words';

interface Entry {
  readonly indicator: IndicatorFieldsFragment;
  readonly goal: string;
  readonly late: boolean;
  value: string;
  source: string;
  note: string;
}

/** Values of many indicators of one day on one screen; only what is filled in is recorded, all of it or nothing. */
@Component({
  selector: 'stip-measure-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    DateField,
    DateText,
    EmptyState,
    ErrorState,
    FormsModule,
    GoalsNavigation,
    LoadingState,
    RouterLink,
    StrategyChoice,
    TranslocoPipe,
  ],
  templateUrl: './measure-page.html',
  styleUrl: './measure-page.css',
})
export class MeasurePage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly words = inject(IndicatorWords);
  protected readonly session = inject(Session);
  readonly strategie = input<string>();
  /** Only this indicator. */
  readonly indicator = input<string>();
  /** Only indicators whose measurement is late: ja. */
  readonly achterstallig = input<string>();
  protected readonly query = load(GoalsDocument, () => ({ id: this.strategie() ?? null }));
  protected readonly strategy = computed(() => this.query.data()?.strategy);
  protected readonly measuredOn = signal<string | null>(todayOf(this.session));
  protected readonly saving = signal(false);
  protected readonly message = signal('');
  protected readonly errors = signal<Readonly<Record<string, string>>>({});
  protected readonly dateError = signal('');

  /** One per indicator; a source stands there as it was last time. */
  private readonly all = linkedSignal<Entry[]>(() => {
    const late = new Set(this.query.data()?.strategyFindings.map(({ indicatorId }) => indicatorId));
    return (this.strategy()?.goals ?? []).flatMap((goal) =>
      goal.indicators.map((indicator) => ({
        indicator,
        goal: goal.code ? `${goal.code} ${goal.title}` : goal.title,
        late: late.has(indicator.id),
        value: '',
        source: indicator.measurements.at(-1)?.source ?? '',
        note: '',
      })),
    );
  });
  protected readonly entries = computed(() =>
    this.all().filter(
      ({ indicator, late }) =>
        (!this.indicator() || indicator.id === this.indicator()) && (this.achterstallig() !== 'ja' || late),
    ),
  );
  protected readonly total = computed(() => this.all().length);
  protected readonly lateCount = computed(() => this.all().filter(({ late }) => late).length);
  protected readonly filtered = computed(() => !!this.indicator() || this.achterstallig() === 'ja');

  protected filter(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected latest(indicator: IndicatorFieldsFragment) {
    return indicator.measurements.at(-1);
  }

  /** What the chosen day has already. */
  protected stored(indicator: IndicatorFieldsFragment): string | undefined {
    return indicator.measurements.find(({ measuredOn }) => measuredOn === this.measuredOn())?.value;
  }

  protected async save(): Promise<void> {
    const filled = this.all().filter(({ value }) => value.trim() !== '');
    const measuredOn = this.measuredOn();
    this.errors.set({});
    this.message.set('');
    this.dateError.set(measuredOn ? '' : this.failures.issue({ field: 'measuredOn', code: 'not_a_date' }));
    if (!measuredOn) return;
    if (filled.length === 0) {
      this.message.set(this.t('goals.measure.nothing'));
      return;
    }
    this.saving.set(true);
    const answer = await this.mutations.send(RecordMeasurementsDocument, {
      input: {
        measurements: filled.map(({ indicator, value, source, note }) => ({
          indicatorId: indicator.id,
          measuredOn,
          value: typedDecimal(value, this.language.current()),
          source: source.trim(),
          note: note.trim(),
        })),
      },
    });
    this.saving.set(false);
    const result = answer?.recordMeasurements;
    if (!result) return;
    if (result.__typename === 'MeasurementsPayload') {
      const data = this.query.data();
      if (data) this.query.set({ ...data, strategy: result.strategy });
      this.query.reload();
      this.toasts.show(this.t('goals.measure.saved', { ...result }));
    } else if (result.__typename === 'ValidationFailed') {
      const errors: Record<string, string> = {};
      for (const issue of result.issues) {
        const [, row = '', field = ''] = issue.field.split('.');
        const id = filled[Number(row)]?.indicator.id;
        if (field === 'measuredOn') this.dateError.set(this.failures.issue(issue));
        else if (id) errors[id] = this.failures.issue(issue);
      }
      this.errors.set(errors);
      this.message.set(this.t('goals.measure.notSaved'));
    } else this.message.set(this.failures.summary(result));
  }
}
