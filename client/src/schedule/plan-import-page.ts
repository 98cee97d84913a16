import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { CommitPlanImportDocument, PreviewPlanImportDocument, type PlanImportFieldsFragment } from '@stip/contract';
import { Callout, DateText, EmptyState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { FileDrop } from '../import/file-drop';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { PlanUpload } from './plan-upload';
import { ProjectChoice } from './project-choice';

const KINDS = ['added', 'moved', 'changed', 'removed'] as const;
type Kind = (typeof KINDS)[number];
const PAGE = 100;

/** Brings a plan of Microsoft Project into a project: choose, look at every difference, confirm. Nothing changes before that. */
@Component({
  selector: 'stip-plan-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, EmptyState, FileDrop, ProjectChoice, RouterLink, TranslocoDirective],
  providers: [PlanUpload],
  templateUrl: './plan-import-page.html',
  styleUrl: './plan-import-page.css',
})
export class PlanImportPage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  protected readonly upload = inject(PlanUpload);
  protected readonly mayImport = inject(Session).may('project.edit');
  /** In the address: project, upload, name of the file, and whether what the file lacks is removed. */
  readonly project = input<string>();
  readonly bestand = input<string>();
  readonly naam = input<string>();
  readonly opruimen = input<string>();

  protected readonly kinds = KINDS;
  protected readonly removeMissing = computed(() => this.opruimen() === 'ja');
  protected readonly busy = signal<'upload' | 'preview' | 'commit' | ''>('');
  protected readonly problem = signal('');
  protected readonly preview = signal<PlanImportFieldsFragment | undefined>(undefined);
  protected readonly result = signal<PlanImportFieldsFragment | undefined>(undefined);
  protected readonly only = signal<Kind | null>(null);
  protected readonly limit = signal(PAGE);
  private turn = 0;

  protected readonly outcome = computed(() => this.result() ?? this.preview());
  protected readonly counts = computed(() => {
    const counts: Record<Kind, number> = { added: 0, moved: 0, changed: 0, removed: 0 };
    for (const { change } of this.outcome()?.changes ?? []) counts[change] += 1;
    return counts;
  });
  protected readonly matching = computed(() =>
    (this.outcome()?.changes ?? []).filter(({ change }) => this.only() === null || change === this.only()),
  );
  protected readonly rows = computed(() => this.matching().slice(0, this.limit()));
  protected readonly isNothing = computed(() => {
    const outcome = this.preview();
    if (outcome === undefined) return false;
    const { added, moved, changed, removed } = this.counts();
    return added + moved + changed + (this.removeMissing() ? removed : 0) + outcome.linksChanged === 0;
  });

  constructor() {
    effect(() => {
      const [projectId, uploadId, removeMissing] = [this.project(), this.bestand(), this.removeMissing()];
      untracked(() => {
        this.forget();
        if (projectId && uploadId && this.mayImport) void this.look(projectId, uploadId, removeMissing);
      });
    });
  }

  protected choose(projectId: string): void {
    this.go({ project: projectId || null });
  }

  protected async send(file: File): Promise<void> {
    this.problem.set('');
    this.busy.set('upload');
    const sent = await this.upload.send(file);
    this.busy.set('');
    if (sent === null) return;
    if ('problem' in sent) this.problem.set(sent.problem);
    else this.go({ bestand: sent.id, naam: file.name });
  }

  /** Lets go of what is under way; nothing was written. */
  protected cancel(): void {
    this.turn += 1;
    this.upload.stop();
    this.busy.set('');
    this.go({ bestand: null, naam: null, opruimen: null });
  }

  protected setRemove(isOn: boolean): void {
    this.go({ opruimen: isOn ? 'ja' : null });
  }

  protected filter(kind: Kind | null): void {
    this.only.set(kind);
    this.limit.set(PAGE);
  }

  protected more(): void {
    this.limit.update((limit) => limit + PAGE);
  }

  protected async commit(): Promise<void> {
    const [projectId, uploadId] = [this.project(), this.bestand()];
    if (!projectId || !uploadId) return;
    this.busy.set('commit');
    const answer = await this.mutations.send(CommitPlanImportDocument, {
      input: { projectId, uploadId, removeMissing: this.removeMissing() },
    });
    this.busy.set('');
    const result = answer?.commitPlanImport;
    if (result?.__typename === 'PlanImportPayload') {
      this.only.set(null);
      this.result.set(result);
      this.toasts.show(this.t('schedule.planImport.done'));
    } else if (result) this.toasts.show(this.failures.summary(result as never), 'failed');
  }

  private async look(projectId: string, uploadId: string, removeMissing: boolean): Promise<void> {
    const mine = (this.turn += 1);
    this.busy.set('preview');
    const answer = await this.mutations.send(PreviewPlanImportDocument, {
      input: { projectId, uploadId, removeMissing },
    });
    if (mine !== this.turn) return;
    this.busy.set('');
    const result = answer?.previewPlanImport;
    if (result?.__typename === 'PlanImportPayload') this.preview.set(result);
    else this.problem.set(result ? this.failures.summary(result as never) : this.t('schedule.planImport.noPreview'));
  }

  private forget(): void {
    this.problem.set('');
    this.preview.set(undefined);
    this.result.set(undefined);
    this.only.set(null);
    this.limit.set(PAGE);
  }

  private go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
