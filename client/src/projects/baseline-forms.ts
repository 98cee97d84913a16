import { inject, Injectable } from '@angular/core';
import {
  ApproveBaselineDocument,
  DecideRebaselineDocument,
  RequestRebaselineDocument,
  WithdrawRebaselineDocument,
  type ProjectFieldsFragment,
  type RebaselineFieldsFragment,
  type RebaselineReason,
} from '@stip/contract';
import { Dialogs, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { textOf as text, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session, todayOf } from '../platform/session';

const REASONS = [
  'law',
  'council_wish',
  'changed_goals',
  'organisation',
  'scope_change',
  'setback',
  'external_advice',
  'price',
] as const;

type Answer = { readonly __typename: 'ProjectPayload'; readonly project: ProjectFieldsFragment } | MutationFailure;

/** Approving a first plan, and asking and deciding to replace it; each answers the project as it is stored then. */
@Injectable({ providedIn: 'root' })
export class BaselineForms {
  private readonly records = inject(Records);
  private readonly dialogs = inject(Dialogs);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();

  async approveFirst(projectId: string): Promise<ProjectFieldsFragment | undefined> {
    const saved = await this.records.edit({
      title: this.t('projects.baseline.approveFirst'),
      fields: [...this.decision('approvedOn'), this.field('explanation', 'long', 'explanation')],
      values: { approvedOn: todayOf(this.session), decisionReference: '', explanation: '' },
      save: async (values) => {
        const answer = await this.mutations.send(ApproveBaselineDocument, {
          input: {
            projectId,
            approvedOn: text(values['approvedOn']),
            decisionReference: text(values['decisionReference']),
            explanation: text(values['explanation']),
          },
        });
        return answer?.approveBaseline;
      },
    });
    return saved?.project;
  }

  async request(projectId: string): Promise<ProjectFieldsFragment | undefined> {
    const options = REASONS.map((value) => ({ value, label: this.t(`projects.reason.${value}`) }));
    const saved = await this.records.edit({
      title: this.t('projects.baseline.request'),
      fields: [
        { ...this.field('reasonCategory', 'choice', 'reason'), required: true, options },
        ...this.decision('decidedOn'),
        {
          ...this.field('explanation', 'long', 'explanation'),
          required: true,
          description: this.t('projects.baseline.explanationHint'),
        },
      ],
      values: {
        reasonCategory: null,
        decidedOn: todayOf(this.session),
        decisionReference: '',
        explanation: '',
      },
      save: async (values) => {
        const answer = await this.mutations.send(RequestRebaselineDocument, {
          input: {
            projectId,
            reasonCategory: values['reasonCategory'] as RebaselineReason,
            decidedOn: text(values['decidedOn']),
            decisionReference: text(values['decisionReference']),
            explanation: text(values['explanation']),
          },
        });
        return answer?.requestRebaseline;
      },
    });
    return saved?.project;
  }

  async approve(request: RebaselineFieldsFragment): Promise<ProjectFieldsFragment | undefined> {
    const sure = await this.dialogs.confirm({
      title: this.t('projects.baseline.approveTitle'),
      text: this.t('projects.baseline.approveText', { name: request.requestedByName }),
      confirm: this.t('projects.baseline.approve'),
    });
    if (!sure) return undefined;
    const input = { id: request.id, version: request.version, approve: true, note: '' };
    return this.told((await this.mutations.send(DecideRebaselineDocument, { input }))?.decideRebaseline);
  }

  async refuse(request: RebaselineFieldsFragment): Promise<ProjectFieldsFragment | undefined> {
    const saved = await this.records.edit({
      title: this.t('projects.baseline.refuse'),
      version: request.version,
      fields: [{ ...this.field('note', 'long', 'note'), required: true }],
      values: { note: '' },
      save: async (values, version) => {
        const input = {
          id: request.id,
          version: version ?? request.version,
          approve: false,
          note: text(values['note']),
        };
        return (await this.mutations.send(DecideRebaselineDocument, { input }))?.decideRebaseline;
      },
    });
    return saved?.project;
  }

  async withdraw(request: RebaselineFieldsFragment): Promise<ProjectFieldsFragment | undefined> {
    const sure = await this.dialogs.confirm({
      title: this.t('projects.baseline.withdrawTitle'),
      text: this.t('projects.baseline.withdrawText'),
      confirm: this.t('projects.baseline.withdraw'),
    });
    if (!sure) return undefined;
    const input = { id: request.id, version: request.version };
    return this.told((await this.mutations.send(WithdrawRebaselineDocument, { input }))?.withdrawRebaseline);
  }

  private told(answer: Answer | undefined): ProjectFieldsFragment | undefined {
    if (!answer) return undefined;
    if (answer.__typename === 'ProjectPayload') {
      this.toasts.show(this.t('projects.editing.saved'));
      return answer.project;
    }
    this.toasts.show(this.failures.summary(answer), 'failed');
    return undefined;
  }

  private decision(day: 'approvedOn' | 'decidedOn'): RecordField[] {
    return [
      { ...this.field('decisionReference', 'text', 'decision'), required: true },
      { ...this.field(day, 'date', 'day'), required: true },
    ];
  }

  private field(name: string, kind: RecordField['kind'], label: string): RecordField {
    return { name, kind, label: this.t(`projects.baseline.${label}`) };
  }
}
