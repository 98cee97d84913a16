import { inject, Injectable } from '@angular/core';
import {
  RemoveIssueDocument,
  ResolveIssueDocument,
  SetIssueDocument,
  type IssueFieldsFragment,
  type SetIssueInput,
} from '@stip/contract';
import { Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { textOf as text, type RecordField, type SaveResult } from '../platform/record-form';
import { Records } from '../platform/records';
import { RiskChoices, type RiskChoiceLists } from './risk-choices';
import { RiskWords } from './risk-words';

export const ISSUE_STATES = ['open', 'in_progress', 'resolved'] as const;

interface Saved {
  readonly __typename: 'IssuePayload' | 'RemovedIssuePayload';
}

/** The dialogs about issues. Each answers whether something was saved. */
@Injectable({ providedIn: 'root' })
export class IssueForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly choices = inject(RiskChoices);
  private readonly words = inject(RiskWords);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();

  async edit(issue?: IssueFieldsFragment): Promise<boolean> {
    const lists = await this.read();
    if (!lists) return false;
    const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
    const saved = await this.records.edit<SaveResult<Saved>>({
      title: this.t(issue ? 'risks.issue.change' : 'risks.issue.add'),
      version: issue?.version,
      fields: [
        this.field('title', 'text', 'issue.title', { required: true }),
        ...(issue
          ? []
          : [
              this.field('projectId', 'choice', 'form.project', {
                options: [{ value: '', label: this.t('risks.portfolio') }, ...lists.projects.map(named)],
              }),
            ]),
        this.field('description', 'long', 'issue.description'),
        this.field('ownerId', 'choice', 'ownerLabel', {
          options: [{ value: '', label: this.t('risks.noOwner') }, ...lists.people.map(named)],
          short: true,
        }),
        this.field('raisedOn', 'date', 'issue.raised', { short: true }),
        this.field('dueDate', 'date', 'issue.due', { short: true }),
        this.field('state', 'choice', 'stateLabel', {
          options: this.words.options('issue.state', ISSUE_STATES),
          short: true,
        }),
        this.field('impactAmount', 'money', 'issue.impact', { storedAs: 'impactCents', short: true }),
        this.field('resolution', 'long', 'issue.resolution'),
      ],
      values: {
        title: issue?.title ?? '',
        projectId: '',
        description: issue?.description ?? '',
        ownerId: issue?.owner?.id ?? '',
        raisedOn: issue?.raisedOn ?? null,
        dueDate: issue?.dueDate ?? null,
        state: issue?.state ?? 'open',
        impactAmount: issue?.impactAmount ?? null,
        resolution: issue?.resolution ?? '',
      },
      save: async (values, version) => {
        const input: SetIssueInput = {
          id: issue?.id,
          version,
          projectId: values['projectId'] || null,
          title: text(values['title']),
          description: text(values['description']),
          ownerId: values['ownerId'] || null,
          raisedOn: values['raisedOn'] || null,
          dueDate: values['dueDate'] || null,
          state: text(values['state']) as SetIssueInput['state'],
          impactAmount: values['impactAmount'] || null,
          resolution: text(values['resolution']),
        };
        return (await this.mutations.send(SetIssueDocument, { input }))?.setIssue;
      },
      remove: issue && {
        question: this.t('risks.issue.removeText', { title: issue.title }),
        run: async (version) =>
          (await this.mutations.send(RemoveIssueDocument, { input: { id: issue.id, version } }))?.removeIssue,
      },
    });
    return saved !== undefined;
  }

  async resolve(issue: IssueFieldsFragment): Promise<boolean> {
    const saved = await this.records.edit({
      title: this.t('risks.issue.resolveTitle'),
      version: issue.version,
      fields: [
        this.field('resolution', 'long', 'issue.resolution', { required: true }),
        this.field('resolvedOn', 'date', 'issue.resolvedOn', { short: true }),
        this.field('impactAmount', 'money', 'issue.impact', { storedAs: 'impactCents', short: true }),
      ],
      values: { resolution: issue.resolution, resolvedOn: null, impactAmount: issue.impactAmount },
      save: async (values, version) => {
        const answer = await this.mutations.send(ResolveIssueDocument, {
          input: {
            id: issue.id,
            version: version ?? issue.version,
            resolution: text(values['resolution']),
            resolvedOn: values['resolvedOn'] || null,
            impactAmount: values['impactAmount'] || null,
          },
        });
        return answer?.resolveIssue;
      },
    });
    return saved !== undefined;
  }

  private async read(): Promise<RiskChoiceLists | undefined> {
    try {
      return await this.choices.lists();
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`risks.${key}`), ...rest };
  }
}
