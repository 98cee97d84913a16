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
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MaturityModelDocument, SetMaturityModelDocument } from '@stip/contract';
import { MATURITY_LEVELS } from '@stip/domain';
import { Callout, EmptyState, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, issuesByField } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import type { MayHoldChanges } from '../projects/leave-guard';
import { MaturityWords } from './maturity-words';
import {
  emptyArea,
  emptyModel,
  modelInput,
  moved,
  openModel,
  withLevels,
  type AreaDraft,
  type LevelDraft,
  type ModelDraft,
} from './model-draft';

/** In the address, for a model that does not exist yet. */
const NEW = 'nieuw';

/** A model in full: read, or changed as long as no scan was made with it. */
@Component({
  selector: 'stip-model-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './model-page.html',
  styles: `
    .form,
    .item {
      display: grid;
      gap: var(--stip-space-3);
    }
    .item + .item {
      border-block-start: 1px solid var(--stip-line);
      padding-block-start: var(--stip-space-4);
      margin-block-start: var(--stip-space-4);
    }
    .item header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
      justify-content: space-between;
      align-items: center;
    }
    summary {
      cursor: pointer;
      color: var(--stip-accent);
      padding-block: 4px;
    }
    .stip-row-action:disabled {
      color: var(--stip-ink-3);
      cursor: default;
      text-decoration: none;
      background: none;
    }
    .criteria {
      display: grid;
      gap: var(--stip-space-3);
      margin-block-start: var(--stip-space-2);
    }
    .count {
      max-inline-size: 200px;
      margin-block-end: var(--stip-space-4);
    }
    dl {
      margin-block: var(--stip-space-2);
    }
  `,
})
export class ModelPage implements MayHoldChanges {
  private readonly router = inject(Router);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly t = injectTranslate();
  protected readonly words = inject(MaturityWords);
  readonly id = input.required<string>();

  protected readonly counts = Array.from(
    { length: MATURITY_LEVELS.most - MATURITY_LEVELS.least + 1 },
    (_, index) => MATURITY_LEVELS.least + index,
  );
  protected readonly isNew = computed(() => this.id() === NEW);
  protected readonly query = load(MaturityModelDocument, () => (this.isNew() ? undefined : { id: this.id() }));
  protected readonly model = computed(() => this.query.data()?.maturityModel ?? undefined);
  /** Why it can only be read; undefined when it can be changed. */
  protected readonly fixed = computed(() => {
    const model = this.model();
    if (!this.session.may('portfolio.edit')) return 'role';
    if (model?.shippedKey) return 'shipped';
    return model && model.scanCount > 0 ? 'used' : undefined;
  });
  protected readonly draft = signal<ModelDraft | undefined>(undefined);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly conflict = signal<number | undefined>(undefined);
  protected readonly saving = signal(false);
  private readonly changed = signal(false);
  private version: number | null = null;

  constructor() {
    namePage(() => {
      const model = this.model();
      return model && this.words.model(model);
    });
    effect(() => {
      const model = this.model();
      const isNew = this.isNew();
      untracked(() => {
        if (this.changed()) return;
        this.version = model?.version ?? null;
        this.draft.set(isNew ? emptyModel() : model && openModel(model));
      });
    });
  }

  protected set(change: Partial<ModelDraft>): void {
    this.change((draft) => ({ ...draft, ...change }));
  }

  protected setLevel(index: number, change: Partial<LevelDraft>): void {
    this.change((draft) => ({
      ...draft,
      levels: draft.levels.map((level, n) => (n === index ? { ...level, ...change } : level)),
    }));
  }

  protected setArea(index: number, change: Partial<AreaDraft>): void {
    this.change((draft) => ({
      ...draft,
      areas: draft.areas.map((area, n) => (n === index ? { ...area, ...change } : area)),
    }));
  }

  protected setCriterion(index: number, level: number, change: { textNl?: string; textEn?: string }): void {
    const area = this.draft()?.areas[index];
    if (!area) return;
    this.setArea(index, { criteria: area.criteria.map((text, n) => (n === level ? { ...text, ...change } : text)) });
  }

  protected setWeight(index: number, text: string): void {
    const weight = Number(text);
    this.setArea(index, { weight: Number.isInteger(weight) ? weight : 0 });
  }

  protected setCount(text: string): void {
    this.change((draft) => withLevels(draft, Number(text)));
  }

  protected addArea(): void {
    this.change((draft) => ({ ...draft, areas: [...draft.areas, emptyArea(draft.levels.length)] }));
    setTimeout(() => [...this.element.querySelectorAll<HTMLElement>('.area .code')].at(-1)?.focus());
  }

  protected removeArea(index: number): void {
    this.change((draft) => ({ ...draft, areas: draft.areas.filter((_, n) => n !== index) }));
  }

  protected move(index: number, by: -1 | 1): void {
    this.change((draft) => moved(draft, index, by));
  }

  private change(by: (draft: ModelDraft) => ModelDraft): void {
    this.draft.update((draft) => draft && by(draft));
    this.changed.set(true);
  }

  protected async save(version: number | null = this.version): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    this.saving.set(true);
    const key = this.isNew() ? {} : { id: this.id(), version };
    const answer = await this.mutations.send(SetMaturityModelDocument, { input: modelInput(draft, key) });
    this.saving.set(false);
    const result = answer?.setMaturityModel;
    this.errors.set({});
    this.conflict.set(undefined);
    if (!result) return;
    if (result.__typename === 'MaturityModelPayload') {
      this.changed.set(false);
      this.toasts.show(this.t('maturity.model.saved'));
      await this.router.navigate(['/volwassenheid/modellen']);
    } else if (result.__typename === 'VersionConflict') this.conflict.set(result.currentVersion);
    else if (result.__typename === 'ValidationFailed') {
      this.errors.set(issuesByField(result.issues, this.failures));
      setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } else this.toasts.show(this.failures.summary(result), 'failed');
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
