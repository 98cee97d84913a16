import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  type OnDestroy,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Apollo } from 'apollo-angular';
import {
  CreateMaturityAssessmentDocument,
  FinaliseMaturityAssessmentDocument,
  MaturityPeopleDocument,
  MaturityScanDocument,
  RemoveMaturityAssessmentDocument,
  SetMaturityScoresDocument,
} from '@stip/contract';
import { meanLevel } from '@stip/domain';
import {
  Callout,
  DateText,
  Dialogs,
  EmptyState,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  readTypedDate,
  Toasts,
  writeTypedDate,
} from '@stip/ui';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures, issuesByField, type MutationFailure } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import type { MayHoldChanges } from '../projects/leave-guard';
import { MaturityWords } from './maturity-words';
import {
  changesOf,
  mergeScan,
  openScan,
  takeTheirs,
  type Disputed,
  type ScanDraft,
  type ScoreDraft,
} from './scan-draft';

const SAVE_AFTER_MS = 900;

/** A scan: one screen, filled in with the former scores, saved while one types, and fixed once it is final. */
@Component({
  selector: 'stip-scan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './scan-page.html',
  styleUrl: './scan-page.css',
})
export class ScanPage implements MayHoldChanges, OnDestroy {
  private readonly apollo = inject(Apollo);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  protected readonly words = inject(MaturityWords);
  readonly id = input.required<string>();

  protected readonly kinds = ['baseline', 'measurement'] as const;
  protected readonly query = load(MaturityScanDocument, () => ({ id: this.id() }));
  protected readonly scan = computed(() => this.query.data()?.maturityAssessment ?? undefined);
  protected readonly model = computed(() => this.scan()?.model);
  protected readonly editing = computed(() => this.scan()?.state === 'draft' && this.session.may('project.edit'));
  protected readonly people = load(MaturityPeopleDocument, () => (this.editing() ? {} : undefined));
  protected readonly draft = signal<ScanDraft | undefined>(undefined);
  protected readonly saveState = signal<'clean' | 'waiting' | 'saving' | 'saved' | 'failed'>('clean');
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly disputed = signal<readonly Disputed[]>([]);
  /** Day as it is typed, which need not be a date yet. */
  protected readonly typedDay = signal('');
  private stored?: ScanDraft;
  private version = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;

  /** Levels a score can have: whole ones, and halves between them. */
  protected readonly halves = computed(() =>
    Array.from({ length: 2 * (this.model()?.levels.length ?? 1) - 1 }, (_, index) => 1 + index / 2),
  );
  protected readonly rows = computed(() => {
    const draft = this.draft();
    const scan = this.scan();
    return (this.model()?.areas ?? []).flatMap((area) => {
      const score = draft?.scores[area.id];
      const previous = scan?.scores.find(({ areaId }) => areaId === area.id)?.previousLevel ?? null;
      return score ? [{ area, score, previous }] : [];
    });
  });
  protected readonly scored = computed(() => this.rows().filter(({ score }) => score.level !== null).length);
  protected readonly average = computed(() =>
    meanLevel(
      this.rows().flatMap(({ area, score }) =>
        score.level === null ? [] : [{ level: score.level, weight: area.weight }],
      ),
    ),
  );

  constructor() {
    namePage(() => {
      const scan = this.scan();
      return scan && this.words.unit(scan.unit);
    });
    effect(() => {
      const scan = this.scan();
      if (!scan) return;
      untracked(() => {
        if (this.saveState() !== 'clean') return;
        this.open(scan.version, openScan(scan));
      });
    });
  }

  ngOnDestroy(): void {
    clearTimeout(this.timer);
  }

  private open(version: number, stored: ScanDraft): void {
    this.version = version;
    this.stored = stored;
    this.show(stored);
  }

  private show(draft: ScanDraft): void {
    this.draft.set(draft);
    this.typedDay.set(writeTypedDate(draft.assessedOn));
  }

  protected whole(level: number | null): number {
    return Math.floor(level ?? 0);
  }

  protected half(level: number | null): boolean {
    return level !== null && level % 1 !== 0;
  }

  protected levelOf(score: ScoreDraft) {
    return this.model()?.levels.find(({ level }) => level === this.whole(score.level));
  }

  protected setScore(areaId: string, change: Partial<ScoreDraft>): void {
    this.change((draft) => {
      const score = draft.scores[areaId];
      return score ? { ...draft, scores: { ...draft.scores, [areaId]: { ...score, ...change } } } : draft;
    });
  }

  protected chooseLevel(areaId: string, level: number): void {
    this.setScore(areaId, { level });
  }

  protected chooseHalf(areaId: string, level: number | null, on: boolean): void {
    this.setScore(areaId, { level: this.whole(level) + (on ? 0.5 : 0) });
  }

  protected setTargetLevel(areaId: string, text: string): void {
    this.setScore(areaId, { targetLevel: text === '' ? null : Number(text) });
  }

  protected setTargetDate(areaId: string, text: string): void {
    const date = readTypedDate(text);
    if (date === undefined) this.note(`scores.${areaId}.targetDate`, 'not_a_date');
    else {
      this.note(`scores.${areaId}.targetDate`);
      this.setScore(areaId, { targetDate: date });
    }
  }

  protected setDay(text: string): void {
    this.typedDay.set(text);
    const assessedOn = readTypedDate(text);
    if (!assessedOn) this.note('assessedOn', 'not_a_date');
    else {
      this.note('assessedOn');
      this.set({ assessedOn });
    }
  }

  protected set(change: Partial<Omit<ScanDraft, 'scores'>>): void {
    this.change((draft) => ({ ...draft, ...change }));
  }

  protected typed(date: string | null): string {
    return date ? writeTypedDate(date) : '';
  }

  /** Writes what is wrong at a field, or that nothing is. */
  private note(field: string, code?: string): void {
    this.errors.update(({ [field]: _, ...rest }) =>
      code ? { ...rest, [field]: this.failures.issue({ field, code }) } : rest,
    );
  }

  private change(by: (draft: ScanDraft) => ScanDraft): void {
    this.draft.update((draft) => draft && by(draft));
    this.saveState.set('waiting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** Saves what changed; a save that runs is waited for, so that versions follow one another. */
  protected async save(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    const draft = this.draft();
    if (!draft || !this.stored) return false;
    const changes = changesOf(this.stored, draft, { id: this.id(), version: this.version });
    if (!changes) {
      if (this.saveState() === 'waiting') this.saveState.set('saved');
      return this.disputed().length === 0;
    }
    this.running = this.send(changes, draft);
    await this.running;
    return this.saveState() === 'saved';
  }

  private async send(input: NonNullable<ReturnType<typeof changesOf>>, draft: ScanDraft): Promise<void> {
    this.saveState.set('saving');
    const answer = await this.mutations.send(SetMaturityScoresDocument, { input });
    const result = answer?.setMaturityScores;
    if (result?.__typename === 'MaturityAssessmentPayload') {
      this.version = result.assessment.version;
      this.stored = draft;
      this.errors.set({});
      // Typed on while saving: the next save takes it.
      this.saveState.set(this.draft() === draft ? 'saved' : 'waiting');
      return;
    }
    this.saveState.set('failed');
    if (result?.__typename === 'VersionConflict') await this.meet();
    else if (result) this.tell(result);
  }

  /** Someone else saved first: what only they changed is taken over, what both changed is asked. */
  private async meet(): Promise<void> {
    const theirs = await this.fresh();
    const [base, mine] = [this.stored, this.draft()];
    if (!theirs || !base || !mine) return;
    const merged = mergeScan(base, mine, theirs.draft);
    this.version = theirs.version;
    this.stored = theirs.draft;
    this.show(merged.draft);
    this.disputed.set(merged.disputed);
    if (merged.disputed.length === 0) {
      this.saveState.set('waiting');
      this.timer = setTimeout(() => void this.save(), 0);
      this.toasts.show(this.t('maturity.scan.merged'));
    }
  }

  private async fresh(): Promise<{ version: number; draft: ScanDraft } | undefined> {
    try {
      const { data } = await firstValueFrom(
        this.apollo.query({ query: MaturityScanDocument, variables: { id: this.id() }, fetchPolicy: 'network-only' }),
      );
      const scan = data?.maturityAssessment;
      return scan ? { version: scan.version, draft: openScan(scan) } : undefined;
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }

  protected disputedName(name: Disputed): string {
    const area = this.model()?.areas.find(({ id }) => id === name);
    return area ? this.words.name(area) : this.t(`maturity.field.${name}`);
  }

  protected settle(name: Disputed, mine: boolean): void {
    const [draft, stored] = [this.draft(), this.stored];
    if (!mine && draft && stored) this.show(takeTheirs(draft, stored, name));
    this.disputed.update((names) => names.filter((other) => other !== name));
    if (this.disputed().length === 0) {
      this.saveState.set('waiting');
      void this.save();
    }
  }

  protected async finalise(): Promise<void> {
    const missing = this.rows().filter(({ score }) => score.level === null);
    for (const { area } of missing) this.note(`scores.${area.id}.level`, 'required');
    if (missing.length > 0) return this.showFirst();
    if (!(await this.save())) return;
    const sure = await this.dialogs.confirm({
      title: this.t('maturity.scan.finaliseTitle'),
      text: this.t('maturity.scan.finaliseText', {
        unit: this.words.unit(this.scan()?.unit ?? ''),
        average: this.words.average(this.average()),
      }),
      confirm: this.t('maturity.scan.finalise'),
    });
    if (!sure) return;
    const answer = await this.mutations.send(FinaliseMaturityAssessmentDocument, {
      input: { id: this.id(), version: this.version },
    });
    const result = answer?.finaliseMaturityAssessment;
    if (!result) return;
    if (result.__typename === 'MaturityAssessmentPayload') {
      this.saveState.set('clean');
      this.toasts.show(this.t('maturity.scan.finalised'));
      const unit = result.assessment.unit || 'geheel';
      await this.router.navigate(['/volwassenheid'], {
        queryParams: { eenheid: unit, model: result.assessment.modelId },
      });
    } else if (result.__typename === 'VersionConflict') await this.meet();
    else this.tell(result);
  }

  protected async discard(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    const sure = await this.dialogs.confirm({
      title: this.t('maturity.scan.discardTitle'),
      text: this.t('maturity.scan.discardText'),
      confirm: this.t('maturity.scan.discard'),
    });
    if (!sure) return;
    const answer = await this.mutations.send(RemoveMaturityAssessmentDocument, {
      input: { id: this.id(), version: this.version },
    });
    const result = answer?.removeMaturityAssessment;
    if (!result) return;
    if (result.__typename === 'RemovedPayload') {
      this.saveState.set('clean');
      await this.router.navigate(['/volwassenheid']);
    } else if (result.__typename === 'VersionConflict') await this.meet();
    else this.tell(result);
  }

  /** A new scan that corrects this final one. */
  protected async correct(): Promise<void> {
    const answer = await this.mutations.send(CreateMaturityAssessmentDocument, {
      input: { supersedesId: this.id(), unit: '', kind: 'measurement' },
    });
    const result = answer?.createMaturityAssessment;
    if (result?.__typename === 'MaturityAssessmentPayload') {
      await this.router.navigate(['/volwassenheid/scans', result.assessment.id]);
    } else if (result) this.toasts.show(this.failures.summary(result), 'failed');
  }

  private tell(failure: MutationFailure): void {
    if (failure.__typename === 'ValidationFailed') {
      this.errors.set(issuesByField(failure.issues, this.failures));
      if (this.errors()['id']) this.toasts.show(this.failures.summary(failure), 'failed');
      this.showFirst();
    } else this.toasts.show(this.failures.summary(failure), 'failed');
  }

  /** Focus goes to the first thing to mend. */
  private showFirst(): void {
    setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid="true"], .mend')?.focus());
  }

  async safeToLeave(): Promise<boolean> {
    if (!this.editing() || this.saveState() === 'clean' || this.saveState() === 'saved') return true;
    return this.save();
  }
}
