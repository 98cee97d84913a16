import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RebaselineRequestsDocument, type ProjectFieldsFragment } from '@stip/contract';
import { Callout, DateText, Money } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { BaselineForms } from './baseline-forms';

/** Approved plans of a project, the first for ever; a request to replace the last waits here for somebody else. */
@Component({
  selector: 'stip-project-baselines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, Money, TranslocoPipe],
  templateUrl: './project-baselines.html',
  styles: `
    stip-callout {
      display: block;
      margin-block-end: var(--stip-space-4);
    }
    .line {
      display: block;
    }
  `,
})
export class ProjectBaselines {
  private readonly forms = inject(BaselineForms);
  protected readonly session = inject(Session);
  readonly project = input.required<ProjectFieldsFragment>();
  readonly changed = output<ProjectFieldsFragment>();
  private readonly projectId = computed(() => this.project().id);
  private readonly requests = load(RebaselineRequestsDocument, () => ({ projectIds: [this.projectId()] }));

  /** The plan that the request would replace. */
  protected readonly current = computed(() => this.project().baselines.at(-1));
  private readonly all = computed(() => this.requests.data()?.rebaselineRequests.nodes ?? []);
  protected readonly open = computed(() => this.all().find(({ state }) => state === 'requested'));
  protected readonly refused = computed(() => {
    const [latest] = this.all();
    return latest?.state === 'refused' ? latest : undefined;
  });
  protected readonly own = computed(() => this.open()?.requestedById === this.session.current()?.person?.id);

  protected async run(action: 'approveFirst' | 'request' | 'approve' | 'refuse' | 'withdraw'): Promise<void> {
    const project = this.project();
    const open = this.open();
    const stored =
      action === 'approveFirst' || action === 'request'
        ? await this.forms[action](project.id)
        : open && (await this.forms[action](open));
    if (!stored) return;
    this.requests.reload();
    this.changed.emit(stored);
  }
}
