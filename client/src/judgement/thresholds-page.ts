import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ResetStatusThresholdDocument,
  SetStatusThresholdDocument,
  StatusJudgementDocument,
  type ThresholdFieldsFragment,
} from '@stip/contract';
import {
  ASPECTS,
  boundProblems,
  colourOfFigure,
  computeStatus,
  STATUS_MEASURE_NAMES,
  STATUS_MEASURES,
  statusThresholds,
  type Colour,
  type StatusBounds,
  type StatusFigures,
  type StatusMeasure,
} from '@stip/domain';
import { Dialogs, ErrorState, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, issuesByField, type MutationFailure } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import type { MayHoldChanges } from '../projects/leave-guard';
import { JudgementWords } from './judgement-words';

interface Typed {
  readonly orange: string;
  readonly red: string;
}

const typedOf = ({ orange, red }: StatusBounds): Typed => ({ orange: String(orange ?? ''), red: String(red ?? '') });

/** Empty is never; what is no number is NaN, which the rules refuse. */
const readBound = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

/** From which figure on a colour changes, and before it is saved what that would do to the projects of today. */
@Component({
  selector: 'stip-thresholds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './thresholds-page.html',
  styleUrl: './thresholds-page.css',
})
export class ThresholdsPage implements MayHoldChanges {
  private readonly t = injectTranslate();
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  protected readonly session = inject(Session);
  protected readonly words = inject(JudgementWords);
  protected readonly query = load(StatusJudgementDocument);
  /** What was typed and not saved yet. */
  private readonly typed = signal<Partial<Record<StatusMeasure, Typed>>>({});
  private readonly refused = signal<Partial<Record<StatusMeasure, Record<string, string>>>>({});
  protected readonly sides = ['orange', 'red'] as const;
  protected readonly saving = signal<StatusMeasure | undefined>(undefined);

  private readonly own = computed(
    () =>
      new Map<string, ThresholdFieldsFragment>(
        this.query.data()?.statusJudgement.thresholds.map((one) => [one.measure, one]),
      ),
  );
  private readonly stored = computed(() => statusThresholds(this.own().values()));
  private readonly running = computed(() =>
    (this.query.data()?.statusJudgement.projects ?? [])
      .filter(({ running }) => running)
      .map((project) => ({
        running: true,
        figures: Object.fromEntries(
          STATUS_MEASURE_NAMES.map((name) => [
            name,
            project.figures.find(({ measure }) => measure === name)?.value ?? null,
          ]),
        ) as StatusFigures,
      })),
  );

  protected readonly groups = computed(() =>
    ASPECTS.map((aspect) => ({
      aspect,
      rows: STATUS_MEASURE_NAMES.filter((name) => STATUS_MEASURES[name].aspect === aspect).map((name) =>
        this.row(name),
      ),
    })),
  );
  protected readonly changed = computed(() => this.groups().some(({ rows }) => rows.some((row) => row.changed)));

  /** Running projects per colour of the whole, as stored and as typed. */
  protected readonly effect = computed(() => {
    const typed = { ...this.stored() };
    for (const { rows } of this.groups())
      for (const row of rows) if (row.changed && !row.faults) typed[row.measure] = row.bounds;
    const count = (thresholds: typeof typed) => {
      const counts: Record<Colour, number> = { green: 0, orange: 0, red: 0, grey: 0 };
      for (const project of this.running()) {
        const colours = computeStatus(project, thresholds).map(({ colour }) => colour);
        counts[(['red', 'orange', 'green'] as const).find((one) => colours.includes(one)) ?? 'grey'] += 1;
      }
      return counts;
    };
    const [now, then] = [count(this.stored()), count(typed)];
    return (['green', 'orange', 'red'] as const).map((colour) => ({ colour, now: now[colour], then: then[colour] }));
  });

  private row(measure: StatusMeasure) {
    const stored = this.stored()[measure];
    const typed = this.typed()[measure] ?? typedOf(stored);
    const bounds: StatusBounds = { orange: readBound(typed.orange), red: readBound(typed.red) };
    const changed = bounds.orange !== stored.orange || bounds.red !== stored.red;
    const problems = changed ? boundProblems(measure, bounds) : [];
    const count = (by: StatusBounds, colour: Colour) =>
      this.running().filter(({ figures }) => {
        const value = figures[measure];
        return value !== null && colourOfFigure(value, by) === colour;
      }).length;
    return {
      measure,
      unit: STATUS_MEASURES[measure].unit,
      own: this.own().get(measure),
      shipped: STATUS_MEASURES[measure] as StatusBounds,
      typed,
      bounds,
      changed,
      faults: problems.length > 0 ? issuesByField(problems, this.failures) : this.refused()[measure],
      known: this.running().filter(({ figures }) => figures[measure] !== null).length,
      orange: count(problems.length > 0 ? stored : bounds, 'orange'),
      red: count(problems.length > 0 ? stored : bounds, 'red'),
      before: { orange: count(stored, 'orange'), red: count(stored, 'red') },
    };
  }

  protected type(measure: StatusMeasure, side: keyof Typed, text: string): void {
    const before = this.typed()[measure] ?? typedOf(this.stored()[measure]);
    this.typed.update((all) => ({ ...all, [measure]: { ...before, [side]: text } }));
    this.refused.update(({ [measure]: _, ...rest }) => rest);
  }

  protected undo(measure: StatusMeasure): void {
    this.typed.update(({ [measure]: _, ...rest }) => rest);
    this.refused.update(({ [measure]: _, ...rest }) => rest);
  }

  protected async save(measure: StatusMeasure): Promise<void> {
    const row = this.row(measure);
    if (!row.changed || row.faults) return;
    this.saving.set(measure);
    const answer = await this.mutations.send(SetStatusThresholdDocument, {
      input: { measure, ...row.bounds, version: row.own?.version ?? null },
    });
    this.saving.set(undefined);
    if (answer) this.take(measure, answer.setStatusThreshold);
  }

  protected async reset(measure: StatusMeasure): Promise<void> {
    const own = this.own().get(measure);
    if (!own) return;
    const sure = await this.dialogs.confirm({
      title: this.t('judgement.thresholds.resetTitle'),
      text: this.t('judgement.thresholds.resetText', { measure: this.t(`judgement.measure.${measure}`) }),
      confirm: this.t('judgement.thresholds.reset'),
    });
    if (!sure) return;
    const answer = await this.mutations.send(ResetStatusThresholdDocument, {
      input: { measure, version: own.version },
    });
    if (answer) this.take(measure, answer.resetStatusThreshold);
  }

  private take(
    measure: StatusMeasure,
    result:
      | { readonly __typename: 'StatusThresholdsPayload'; readonly thresholds: readonly ThresholdFieldsFragment[] }
      | MutationFailure,
  ): void {
    if (result.__typename === 'StatusThresholdsPayload') {
      this.undo(measure);
      this.toasts.show(this.t('judgement.thresholds.saved'));
    } else if (result.__typename === 'ValidationFailed') {
      this.refused.update((all) => ({ ...all, [measure]: issuesByField(result.issues, this.failures) }));
      return;
    } else {
      this.toasts.show(this.failures.summary(result), 'failed');
    }
    this.query.reload();
  }

  safeToLeave(): Promise<boolean> {
    return Promise.resolve(!this.changed());
  }
}
