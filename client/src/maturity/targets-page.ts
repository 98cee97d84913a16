import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MaturityOverviewDocument,
  SetMaturityTargetsDocument,
  type MaturityOverviewFieldsFragment,
} from '@stip/contract';
import {
  Callout,
  EmptyState,
  ErrorState,
  Field,
  FieldControl,
  formatDate,
  LoadingState,
  readTypedDate,
  Toasts,
} from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import type { MayHoldChanges } from '../projects/leave-guard';
import { MaturityWords } from './maturity-words';

type Overview = MaturityOverviewFieldsFragment;

/** The path the strategy asks: per area the level that is to be reached on each date. */
@Component({
  selector: 'stip-targets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './targets-page.html',
  styles: `
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
      align-items: end;
      margin-block-end: var(--stip-space-4);
    }
    tbody th {
      vertical-align: middle;
    }
    td {
      max-inline-size: 160px;
    }
    select {
      min-inline-size: 88px;
    }
    th .stip-row-action {
      display: block;
      margin-inline-start: auto;
    }
  `,
})
export class TargetsPage implements MayHoldChanges {
  private readonly router = inject(Router);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  protected readonly words = inject(MaturityWords);
  readonly model = input<string>();

  protected readonly query = load(MaturityOverviewDocument, () => ({ modelId: this.model() ?? null }));
  protected readonly overview = computed(() => this.query.data()?.maturityOverview ?? undefined);
  protected readonly halves = computed(() =>
    Array.from({ length: 2 * (this.overview()?.model.levels.length ?? 1) - 1 }, (_, index) => 1 + index / 2),
  );
  /** Days in order; each is a column. */
  protected readonly days = signal<readonly string[]>([]);
  /** Level by area and day. */
  protected readonly levels = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly newDay = signal('');
  protected readonly dayError = signal('');
  protected readonly errors = signal<readonly string[]>([]);
  protected readonly conflict = signal<number | undefined>(undefined);
  protected readonly saving = signal(false);
  private version: number | null = null;
  private readonly changed = signal(false);

  constructor() {
    effect(() => {
      const data = this.overview();
      if (data) untracked(() => !this.changed() && this.open(data));
    });
  }

  private open(data: Overview): void {
    const targets = data.path?.targets ?? [];
    this.version = data.path?.version ?? null;
    this.days.set([...new Set(targets.map(({ dueOn }) => dueOn))].sort());
    this.levels.set(new Map(targets.map(({ areaId, dueOn, level }) => [key(areaId, dueOn), level])));
    this.changed.set(false);
  }

  protected levelOf(areaId: string, day: string): number | null {
    return this.levels().get(key(areaId, day)) ?? null;
  }

  protected dayText(day: string): string {
    return formatDate(day, this.language.locale());
  }

  protected set(areaId: string, day: string, text: string): void {
    this.levels.update((levels) => {
      const next = new Map(levels);
      if (text === '') next.delete(key(areaId, day));
      else next.set(key(areaId, day), Number(text));
      return next;
    });
    this.changed.set(true);
  }

  protected addDay(): void {
    const day = readTypedDate(this.newDay());
    const code = !day ? 'not_a_date' : this.days().includes(day) ? 'already_exists' : '';
    this.dayError.set(code && this.failures.issue({ field: 'day', code }));
    if (!day || code) return;
    this.days.update((days) => [...days, day].sort());
    this.newDay.set('');
  }

  protected removeDay(day: string): void {
    this.days.update((days) => days.filter((other) => other !== day));
    this.levels.update((levels) => new Map([...levels].filter(([name]) => !name.endsWith(` ${day}`))));
    this.changed.set(true);
  }

  protected async save(version: number | null = this.version): Promise<void> {
    const data = this.overview();
    if (!data?.path) return;
    const targets = data.model.areas.flatMap(({ id: areaId }) =>
      this.days().flatMap((dueOn) => {
        const level = this.levelOf(areaId, dueOn);
        return level === null ? [] : [{ areaId, dueOn, level }];
      }),
    );
    this.saving.set(true);
    const answer = await this.mutations.send(SetMaturityTargetsDocument, {
      input: { strategyId: data.path.strategyId, modelId: data.model.id, version, targets },
    });
    this.saving.set(false);
    const result = answer?.setMaturityTargets;
    this.errors.set([]);
    this.conflict.set(undefined);
    if (!result) return;
    if (result.__typename === 'MaturityOverviewPayload') {
      this.changed.set(false);
      this.toasts.show(this.t('maturity.targets.saved'));
      await this.router.navigate(['/volwassenheid'], { queryParams: { model: data.model.id } });
    } else if (result.__typename === 'VersionConflict') this.conflict.set(result.currentVersion);
    else if (result.__typename === 'ValidationFailed') {
      this.errors.set(
        result.issues.map((issue) => {
          const target = targets[Number(/^targets\.(\d+)/.exec(issue.field)?.[1] ?? -1)];
          const area = data.model.areas.find(({ id }) => id === target?.areaId);
          const where = area && target ? `${this.words.name(area)}, ${this.dayText(target.dueOn)}: ` : '';
          return where + this.failures.issue(issue);
        }),
      );
    } else this.errors.set([this.failures.summary(result)]);
  }

  protected async overwrite(): Promise<void> {
    await this.save(this.conflict() ?? null);
  }

  protected reload(): void {
    this.changed.set(false);
    this.conflict.set(undefined);
    this.query.reload();
  }

  async safeToLeave(): Promise<boolean> {
    return !this.changed();
  }
}

const key = (areaId: string, day: string) => `${areaId} ${day}`;
