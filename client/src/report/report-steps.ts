import { inject, Injectable } from '@angular/core';
import {
  ExplainReportProjectDocument,
  ReturnReportDocument,
  SealReportDocument,
  SignReportAsCdoDocument,
  SignReportAsControllerDocument,
  SubmitReportDocument,
  WithdrawReportDocument,
  type ReportFieldsFragment,
} from '@stip/contract';
import type { ReportAction } from '@stip/domain';
import { Dialogs, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import type { MutationFailure } from '../platform/failure';
import { ReportStepDialog, type ReportStepQuestion } from './report-step-dialog';

type Answer = ReportFieldsFragment | MutationFailure | undefined;
/** Publishing asks more than a dialog: it has a page of its own. */
export type DialogAction = Exclude<ReportAction, 'publish'>;
type Payload = { readonly __typename: 'ReportPayload'; readonly report: ReportFieldsFragment } | MutationFailure;

/** The steps of a report: asks, takes the step, and answers the report as it is then; undefined when nothing was done. */
@Injectable({ providedIn: 'root' })
export class ReportSteps {
  private readonly dialogs = inject(Dialogs);
  private readonly mutations = inject(Mutations);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();

  async take(action: DialogAction, report: ReportFieldsFragment): Promise<ReportFieldsFragment | undefined> {
    const open = report.points.length;
    const absent = report.actions.find((one) => one.action === action)?.deputyForName;
    const question: ReportStepQuestion = {
      title: this.t(`report.step.${action}.title`),
      text: [
        action === 'submit' && open > 0
          ? this.t('report.step.submit.open', { n: open })
          : this.t(`report.step.${action}.text`),
        ...(absent ? [this.t('cycle.signing.forText', { name: absent })] : []),
      ].join(' '),
      confirm: this.t(`report.step.${action}.do`),
      reason: absent ? this.t('cycle.signing.why', { name: absent }) : this.reasonOf(action, open),
      run: (reason) => this.send(action, report, reason),
    };
    const after = await this.dialogs.open<ReportFieldsFragment>(ReportStepDialog, question, '560px');
    if (after) this.toasts.show(this.t(`report.step.${action}.done`));
    return after;
  }

  /** What the report says of a project. */
  async explain(
    report: ReportFieldsFragment,
    project: { readonly id: string; readonly name: string },
  ): Promise<ReportFieldsFragment | undefined> {
    const question: ReportStepQuestion = {
      title: this.t('report.explainTitle', { project: project.name }),
      text: this.t('report.explainText'),
      confirm: this.t('report.explainDo'),
      reason: this.t('report.explanation'),
      run: async (text) => {
        const input = { id: report.id, version: report.version, projectId: project.id, text };
        return reportOf((await this.mutations.send(ExplainReportProjectDocument, { input }))?.explainReportProject);
      },
    };
    return this.dialogs.open<ReportFieldsFragment>(ReportStepDialog, question, '560px');
  }

  private reasonOf(action: DialogAction, open: number): string | undefined {
    if (action === 'return' || action === 'withdraw') return this.t('report.reason');
    return action === 'submit' && open > 0 ? this.t('report.reasonNevertheless') : undefined;
  }

  private async send(action: DialogAction, report: ReportFieldsFragment, reason: string): Promise<Answer> {
    const { mutations } = this;
    const key = { id: report.id, version: report.version };
    const contentSha256 = report.contentSha256 ?? '';
    switch (action) {
      case 'submit':
        return reportOf((await mutations.send(SubmitReportDocument, { input: { ...key, reason } }))?.submitReport);
      case 'return':
        return reportOf((await mutations.send(ReturnReportDocument, { input: { ...key, reason } }))?.returnReport);
      case 'sign_controller':
        return reportOf(
          (
            await mutations.send(SignReportAsControllerDocument, {
              input: { ...key, contentSha256, ...(reason ? { deputyReason: reason } : {}) },
            })
          )?.signReportAsController,
        );
      case 'sign_cdo':
        return reportOf(
          (
            await mutations.send(SignReportAsCdoDocument, {
              input: { ...key, contentSha256, ...(reason ? { deputyReason: reason } : {}) },
            })
          )?.signReportAsCdo,
        );
      case 'seal':
        return reportOf((await mutations.send(SealReportDocument, { input: key }))?.sealReport);
      case 'withdraw':
        return reportOf((await mutations.send(WithdrawReportDocument, { input: { ...key, reason } }))?.withdrawReport);
    }
  }
}

const reportOf = (result: Payload | undefined): Answer =>
  result?.__typename === 'ReportPayload' ? result.report : result;
