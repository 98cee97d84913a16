import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportFieldsFragment } from '@stip/contract';
import { REPORT_STATES, type ReportAction, type ReportState } from '@stip/domain';
import { Callout } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';
import { ReportSteps, type DialogAction } from './report-steps';

const SHOWN_POINTS = 8;

/** How far a report is: who took which step when, what stands open, and the steps that the reader may take. */
@Component({
  selector: 'stip-report-workflow',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, InstantPipe, RouterLink, TranslocoPipe],
  templateUrl: './report-workflow.html',
  styleUrl: './report-workflow.css',
})
export class ReportWorkflowCard {
  private readonly steps = inject(ReportSteps);
  private readonly failures = inject(Failures);
  private readonly asOf = inject(AsOf);
  private readonly t = injectTranslate();
  protected readonly session = inject(Session);
  readonly report = input.required<ReportFieldsFragment>();
  readonly changed = output<ReportFieldsFragment>();

  /** The way forward, with the step that last led to each state since the report was a draft. */
  protected readonly stages = computed(() => {
    const { state, steps } = this.report();
    const last = steps.at(-1);
    const reached = state === 'withdrawn' ? (last?.fromState ?? 'sealed') : state;
    const since = steps.slice(steps.map(({ toState }) => toState).lastIndexOf('draft') + 1);
    return REPORT_STATES.filter((stage) => stage !== 'withdrawn').map((stage) => ({
      stage,
      step: since.find(({ toState }) => toState === stage),
      past: REPORT_STATES.indexOf(stage) < REPORT_STATES.indexOf(reached),
      current: stage === reached,
    }));
  });
  protected readonly withdrawn = computed(() =>
    this.report().state === 'withdrawn' ? this.report().steps.at(-1) : undefined,
  );
  /** Why it is a draft again. */
  protected readonly returned = computed(() =>
    this.report().state === 'draft' ? this.report().steps.findLast(({ toState }) => toState === 'draft') : undefined,
  );
  protected readonly actions = computed(() =>
    this.asOf.value
      ? []
      : this.report().actions.map((action) => ({ ...action, primary: !BACK.includes(action.action) })),
  );
  protected readonly obstacles = computed(() =>
    this.actions().flatMap(({ obstacle }) => (obstacle ? [this.failures.issue({ field: 'id', code: obstacle })] : [])),
  );
  protected readonly waiting = computed(() => WAITING[this.report().state]);
  /** Whom the calendar names to sign next. */
  protected readonly signer = computed(() => {
    const { state, controllerName, cdoName } = this.report();
    return state === 'in_review' ? controllerName : state === 'controller_signed' ? cdoName : null;
  });
  protected readonly points = computed(() => this.report().points.slice(0, SHOWN_POINTS));
  protected readonly more = computed(() => this.report().points.slice(SHOWN_POINTS));

  protected async take(action: DialogAction): Promise<void> {
    const report = this.report();
    const after = await this.steps.take(action, report);
    if (after) this.changed.emit(after);
  }

  protected async explain(projectId: string, name: string): Promise<void> {
    const report = this.report();
    const after = await this.steps.explain(report, { id: projectId, name });
    if (after) this.changed.emit(after);
  }

  protected pointText(kind: string): string {
    return this.t(`report.point.${kind}`);
  }
}

const BACK: readonly ReportAction[] = ['return', 'withdraw'];

/** Whom the report waits for, where somebody else has to act. */
const WAITING: Partial<Record<ReportState, string>> = {
  in_review: 'report.waiting.controller',
  controller_signed: 'report.waiting.cdo',
  cdo_signed: 'report.waiting.seal',
};
