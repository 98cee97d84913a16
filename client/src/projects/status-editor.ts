import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  type OnDestroy,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ComputedStatusDocument,
  DiscardStatusDraftDocument,
  PublishStatusUpdateDocument,
  SaveStatusDraftDocument,
  StatusFormDocument,
  type ComputedFieldsFragment,
  type StatusFieldsFragment,
} from '@stip/contract';
import { ASPECTS, claimsBetter, publishIssues, type Aspect, type Colour } from '@stip/domain';
import { Callout, DateText, Dialogs, ErrorState, Field, FieldControl, LoadingState, Toasts, TrendMark } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { ComputedMark } from '../judgement/computed-mark';
import { Failures, issuesByField } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session, todayOf } from '../platform/session';
import { ColourChoice } from './colour-choice';
import type { MayHoldChanges } from './leave-guard';
import { StatusProposal, withProposal } from './status-proposal';
import { changeAspect, openDraft, toInput, type AspectDraft, type StatusDraft } from './status-draft';
import { PresentPeople } from '../talk/present-people';
import { namePage } from '../platform/page-name';
import { presentAt } from '../platform/presence';

const SAVE_AFTER_MS = 900;
const PARTS = ['cause', 'consequence', 'correction'] as const;
const TEXTS = ['achieved', 'nextSteps', 'attention', 'decisionAsked'] as const;

/** One screen, one minute: prefilled, saved while one types, published when complete. */
@Component({
  selector: 'stip-status-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    ColourChoice,
    ComputedMark,
    DateText,
    ErrorState,
    Field,
    FieldControl,
    LoadingState,
    RouterLink,
    PresentPeople,
    StatusProposal,
    TranslocoPipe,
    TrendMark,
  ],
  templateUrl: './status-editor.html',
  styleUrl: './status-editor.css',
})
export class StatusEditor implements MayHoldChanges, OnDestroy {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  readonly id = input.required<string>();

  protected readonly aspects = ASPECTS;
  protected readonly parts = PARTS;
  protected readonly texts = TEXTS;
  protected readonly query = load(StatusFormDocument, () => ({ projectId: this.id() }));
  protected readonly computed = load(ComputedStatusDocument, () => ({ projectId: this.id(), reporting: true }));
  protected readonly project = computed(() => this.query.data()?.project);
  /** What the record says has changed since the last update. */
  protected readonly changes = computed(() => this.query.data()?.statusChanges);
  protected readonly latest = computed(() => this.query.data()?.statusForm.latest);
  protected readonly draft = signal<StatusDraft | undefined>(undefined);
  protected readonly saveState = signal<'clean' | 'waiting' | 'saving' | 'saved' | 'failed'>('clean');
  protected readonly errors = signal<Record<string, string>>({});
  /** The draft someone else saved meanwhile. */
  protected readonly conflict = signal<{ version: number; theirs: StatusFieldsFragment } | undefined>(undefined);
  protected readonly present = presentAt(
    () => `project:${this.id()}`,
    () => 'status',
  );
  /** Who is writing the same update now. */
  protected readonly writers = computed(() =>
    this.present()
      .filter(({ editing }) => editing === 'status')
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly today = todayOf(this.session);
  private version: number | null = null;
  private timer?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;

  constructor() {
    namePage(() => this.project()?.name);
    effect(() => {
      const form = this.query.data()?.statusForm;
      if (!form) return;
      untracked(() => {
        if (this.saveState() !== 'clean') return;
        this.version = form.draft?.version ?? null;
        this.draft.set(openDraft(form.draft, form.latest, todayOf(this.session)));
      });
    });
  }

  ngOnDestroy(): void {
    clearTimeout(this.timer);
  }

  protected publishedColour(aspect: Aspect): Colour | undefined {
    return this.latest()?.aspects.find((a) => a.aspect === aspect)?.colour;
  }

  protected computedOf(aspect: Aspect): ComputedFieldsFragment['aspects'][number] | undefined {
    return this.computed.data()?.computedStatus?.aspects.find((one) => one.aspect === aspect);
  }

  protected needsDeviation(aspect: Aspect, { colour }: AspectDraft): boolean {
    const found = this.computedOf(aspect);
    return found !== undefined && claimsBetter(colour, found.colour);
  }

  protected needsExplanation(aspect: AspectDraft): boolean {
    return aspect.colour === 'orange' || aspect.colour === 'red';
  }

  protected setAspect(name: Aspect, change: Partial<AspectDraft>): void {
    this.change((draft) => changeAspect(draft, name, change, this.publishedColour(name)));
  }

  protected set(change: Partial<StatusDraft>): void {
    this.change((draft) => ({ ...draft, ...change }));
  }

  protected setPart(name: Aspect, part: (typeof PARTS)[number] | 'deviation', value: string): void {
    this.setAspect(name, { [part]: value });
  }

  protected setText(text: (typeof TEXTS)[number], value: string): void {
    this.set({ [text]: value });
  }

  /** A proposal comes in the place of what was carried over, and below what was written. */
  protected takeOver(text: (typeof TEXTS)[number], proposal: string): void {
    this.setText(text, withProposal(this.draft()?.[text] ?? '', this.latest()?.[text] ?? '', proposal));
  }

  protected setPercent(text: string): void {
    const value = Number(text);
    this.set({
      percentComplete: text.trim() === '' || !Number.isInteger(value) ? null : Math.min(100, Math.max(0, value)),
    });
  }

  private change(by: (draft: StatusDraft) => StatusDraft): void {
    this.draft.update((draft) => draft && by(draft));
    this.saveState.set('waiting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** Saves what stands on the screen; a save that runs is waited for, so that versions follow one another. */
  private async save(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    const draft = this.draft();
    if (!draft || this.saveState() !== 'waiting') return this.saveState() !== 'failed';
    this.running = this.send(draft);
    await this.running;
    return this.saveState() === 'saved';
  }

  private async send(draft: StatusDraft): Promise<void> {
    this.saveState.set('saving');
    const answer = await this.mutations.send(SaveStatusDraftDocument, {
      input: toInput(draft, this.id(), this.version, this.latest()?.overallColour),
    });
    const result = answer?.saveStatusDraft;
    if (result?.__typename === 'StatusUpdatePayload') {
      this.version = result.statusUpdate.version;
      // Typed on while saving: the next save takes it.
      this.saveState.set(this.draft() === draft ? 'saved' : 'waiting');
      return;
    }
    this.saveState.set('failed');
    if (result?.__typename === 'VersionConflict') {
      this.conflict.set({ version: result.currentVersion, theirs: result.current as StatusFieldsFragment });
    } else if (result?.__typename === 'ValidationFailed') {
      this.errors.set(issuesByField(result.issues, this.failures));
    } else if (result) {
      this.toasts.show(this.failures.summary(result), 'failed');
    }
  }

  protected retry(): void {
    this.saveState.set('waiting');
    void this.save();
  }

  /** After a conflict: mine goes over theirs, or theirs comes in place of mine. */
  protected resolve(mine: boolean): void {
    const conflict = this.conflict();
    if (!conflict) return;
    this.version = conflict.version;
    this.conflict.set(undefined);
    if (mine) this.retry();
    else {
      this.draft.set(openDraft(conflict.theirs, this.latest() ?? null, this.draft()?.reportingDate ?? ''));
      this.saveState.set('saved');
    }
  }

  protected async publish(): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    const issues = publishIssues({
      ...draft,
      aspects: ASPECTS.map((aspect) => ({
        aspect,
        ...draft.aspects[aspect],
        computed: this.computedOf(aspect)?.colour,
      })),
    });
    this.errors.set(issuesByField(issues, this.failures));
    if (issues[0]) return this.showFirst();
    const sure = await this.dialogs.confirm({
      title: this.t('projects.status.publishTitle'),
      text: this.t('projects.status.publishText', { colour: this.t(`shell.ui.colour.${draft.overallColour}`) }),
      confirm: this.t('projects.status.publish'),
    });
    if (!sure) return;
    // Also an unchanged prefill is a statement: it becomes a draft first.
    if (this.version === null || this.saveState() === 'failed') this.saveState.set('waiting');
    if (!(await this.save()) || this.version === null) return;
    const answer = await this.mutations.send(PublishStatusUpdateDocument, {
      input: { projectId: this.id(), version: this.version },
    });
    const result = answer?.publishStatusUpdate;
    if (!result) return;
    if (result.__typename === 'StatusUpdatePayload') {
      this.saveState.set('clean');
      this.toasts.show(this.t('projects.status.published'));
      await this.router.navigate(['/projecten', this.id()]);
    } else if (result.__typename === 'ValidationFailed') {
      this.errors.set(issuesByField(result.issues, this.failures));
      this.showFirst();
    } else if (result.__typename === 'VersionConflict') {
      this.conflict.set({ version: result.currentVersion, theirs: result.current as StatusFieldsFragment });
    } else {
      this.toasts.show(this.failures.summary(result), 'failed');
    }
  }

  protected async discard(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    const sure = await this.dialogs.confirm({
      title: this.t('projects.status.discardTitle'),
      text: this.t('projects.status.discardText'),
      confirm: this.t('projects.status.discard'),
    });
    if (!sure) return;
    if (this.version !== null) {
      const answer = await this.mutations.send(DiscardStatusDraftDocument, {
        input: { projectId: this.id(), version: this.version },
      });
      if (answer?.discardStatusDraft.__typename !== 'DiscardStatusDraftPayload') return;
    }
    this.saveState.set('clean');
    await this.router.navigate(['/projecten', this.id()]);
  }

  /** Focus goes to the first thing to mend. */
  private showFirst(): void {
    setTimeout(() =>
      document
        .querySelector<HTMLElement>('stip-status-editor [aria-invalid="true"], stip-status-editor .mend')
        ?.focus(),
    );
  }

  async safeToLeave(): Promise<boolean> {
    if (this.saveState() === 'clean' || this.saveState() === 'saved') return true;
    return this.save();
  }
}
