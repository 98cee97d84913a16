import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import {
  CreateDecisionDocument,
  DecideDecisionDocument,
  DecisionChoicesDocument,
  DecisionLinkChoicesDocument,
  DecisionProjectObjectsDocument,
  LinkDecisionDocument,
  RemoveDecisionDocument,
  SettleDecisionDocument,
  UpdateDecisionDocument,
  WithdrawDecisionDocument,
  type DecisionBody,
  type DecisionFieldsFragment,
  type DecisionLinkKind,
  type MotionOutcome,
  type RemoveDecisionMutation,
  type UpdateDecisionMutation,
} from '@stip/contract';
import { DECISION_KINDS, type DecisionKind } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, type FieldValues, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

export const DECISION_BODIES = [
  'council',
  'committee',
  'executive',
  'steering_group',
  'management',
] as const satisfies readonly DecisionBody[];

interface Choices {
  readonly people: readonly Option[];
  readonly projects: readonly Option[];
  /** What is not in the list, in words; undefined when all is. */
  readonly cut?: string;
}

/** The dialogs in which decisions are entered and go their way; each answers what is stored afterwards. */
@Injectable({ providedIn: 'root' })
export class DecisionForms {
  private readonly apollo = inject(Apollo);
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();

  async create(kind: DecisionKind, projectId = '') {
    const choices = await this.choices();
    const saved = await this.records.edit({
      title: this.t('decisions.add'),
      fields: [
        this.field('kind', 'choice', 'kindLabel', { options: this.options('kind', DECISION_KINDS), short: true }),
        this.body(),
        ...this.fields(choices),
      ],
      values: { ...EMPTY, kind, body: 'council', projectId },
      save: async (values) => {
        const answer = await this.mutations.send(CreateDecisionDocument, {
          input: {
            ...this.input(values),
            kind: text(values['kind']) as DecisionKind,
            title: text(values['title']),
            body: text(values['body']) as DecisionBody,
          },
        });
        return answer?.createDecision;
      },
    });
    return saved?.decision;
  }

  /** Answers the decision, or null when it was removed. */
  async change(decision: DecisionFieldsFragment): Promise<DecisionFieldsFragment | null | undefined> {
    const choices = await this.choices();
    const decided = decision.decidedOn !== null;
    const question = decision.kind === 'question';
    const saved = await this.records.edit<
      UpdateDecisionMutation['updateDecision'] | RemoveDecisionMutation['removeDecision']
    >({
      title: this.t('decisions.change'),
      version: decision.version,
      fields: [
        this.body(),
        ...this.fields(choices),
        ...(decided ? [this.field('decidedOn', 'date', 'decidedOn', { required: true })] : []),
        ...(question ? [this.field('answer', 'long', 'answer')] : []),
      ],
      values: {
        body: decision.body,
        title: decision.title,
        projectId: decision.project?.id ?? '',
        raisedOn: decision.raisedOn,
        dueDate: decision.dueDate,
        askedBy: decision.askedBy,
        reference: decision.reference,
        sourceLink: decision.sourceLink,
        portfolioHolderId: decision.portfolioHolder?.id ?? '',
        ownerId: decision.owner?.id ?? '',
        amount: decision.amount,
        description: decision.description,
        decidedOn: decision.decidedOn,
        answer: decision.answer,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(UpdateDecisionDocument, {
          input: {
            ...this.input(values),
            id: decision.id,
            version: version ?? 0,
            title: text(values['title']),
            body: text(values['body']) as DecisionBody,
            ...(decided ? { decidedOn: text(values['decidedOn']) } : {}),
            ...(question ? { answer: text(values['answer']) } : {}),
          },
        });
        return answer?.updateDecision;
      },
      remove: {
        question: this.t('decisions.removeText', { title: decision.title }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveDecisionDocument, { input: { id: decision.id, version } });
          return answer?.removeDecision;
        },
      },
    });
    if (!saved) return undefined;
    return saved.__typename === 'RemovedPayload' ? null : saved.decision;
  }

  async decide(decision: DecisionFieldsFragment) {
    const motion = decision.kind === 'motion';
    const saved = await this.records.edit({
      title: this.t(motion ? 'decisions.step.vote' : 'decisions.step.decide'),
      version: decision.version,
      fields: [
        ...(motion
          ? [
              this.field('outcome', 'choice', 'outcomeLabel', {
                options: this.options('outcome', ['adopted', 'rejected', 'held']),
                required: true,
              }),
            ]
          : []),
        this.field('decidedOn', 'date', 'decidedOn', { required: true }),
        this.field('reference', 'text', 'reference'),
      ],
      values: { outcome: 'adopted', decidedOn: today(), reference: decision.reference },
      save: async (values, version) => {
        const answer = await this.mutations.send(DecideDecisionDocument, {
          input: {
            id: decision.id,
            version: version ?? 0,
            decidedOn: text(values['decidedOn']),
            outcome: motion ? (text(values['outcome']) as MotionOutcome) : null,
            reference: text(values['reference']),
          },
        });
        return answer?.decideDecision;
      },
    });
    return saved?.decision;
  }

  async settle(decision: DecisionFieldsFragment) {
    const question = decision.kind === 'question';
    const saved = await this.records.edit({
      title: this.t(question ? 'decisions.step.answer' : 'decisions.step.settle'),
      version: decision.version,
      fields: [
        this.field('settledOn', 'date', question ? 'answeredOn' : 'settledOn', { required: true }),
        ...(question ? [this.field('answer', 'long', 'answer', { required: true })] : []),
        this.field('settlement', 'long', 'settlement', {
          required: !question,
          description: this.t(question ? 'decisions.answerHint' : 'decisions.settlementHint'),
        }),
      ],
      values: { settledOn: today(), answer: decision.answer, settlement: '' },
      save: async (values, version) => {
        const answer = await this.mutations.send(SettleDecisionDocument, {
          input: {
            id: decision.id,
            version: version ?? 0,
            settledOn: text(values['settledOn']),
            settlement: text(values['settlement']),
            answer: question ? text(values['answer']) : null,
          },
        });
        return answer?.settleDecision;
      },
    });
    return saved?.decision;
  }

  async withdraw(decision: DecisionFieldsFragment) {
    const saved = await this.records.edit({
      title: this.t('decisions.step.withdraw'),
      version: decision.version,
      fields: [
        this.field('withdrawnOn', 'date', 'withdrawnOn', { required: true, storedAs: 'settledOn' }),
        this.field('reason', 'long', 'reason', { required: true, storedAs: 'settlement' }),
      ],
      values: { withdrawnOn: today(), reason: '' },
      save: async (values, version) => {
        const answer = await this.mutations.send(WithdrawDecisionDocument, {
          input: {
            id: decision.id,
            version: version ?? 0,
            withdrawnOn: text(values['withdrawnOn']),
            reason: text(values['reason']),
          },
        });
        return answer?.withdrawDecision;
      },
    });
    return saved?.decision;
  }

  /** Links to a goal, programme or project, or to a milestone or risk of a project it is about. */
  async link(decision: DecisionFieldsFragment) {
    const options = await this.linkOptions(decision);
    const saved = await this.records.edit({
      title: this.t('decisions.links.add'),
      fields: [
        this.field('objectId', 'choice', 'links.object', {
          options: [{ value: '', label: this.t('decisions.choose') }, ...options],
          required: true,
          description: this.t('decisions.links.hint'),
        }),
      ],
      values: { objectId: '' },
      save: async (values) => {
        const [kind, objectId = ''] = text(values['objectId']).split(' ');
        const answer = await this.mutations.send(LinkDecisionDocument, {
          input: { decisionId: decision.id, kind: kind as DecisionLinkKind, objectId },
        });
        return answer?.linkDecision;
      },
    });
    return saved?.decision;
  }

  private async linkOptions(decision: DecisionFieldsFragment): Promise<Option[]> {
    const { programmes, strategy } = (await firstValueFrom(this.apollo.query({ query: DecisionLinkChoicesDocument })))
      .data ?? { programmes: { nodes: [] }, strategy: null };
    const choices = await this.choices();
    const projects = [
      decision.project,
      ...decision.links.filter(({ kind }) => kind === 'project').map((l) => l.object),
    ];
    const parts: Option[] = [];
    for (const project of projects) {
      if (!project) continue;
      const variables = { projectId: project.id };
      const { data } = await firstValueFrom(this.apollo.query({ query: DecisionProjectObjectsDocument, variables }));
      const milestones = (data?.project?.workItems ?? []).filter(({ kind }) => kind === 'milestone');
      parts.push(
        ...milestones.map(({ id, title }) => this.object('milestone', id, `${title} (${project.name})`)),
        ...(data?.projectRisks ?? []).map(({ id, title }) => this.object('risk', id, `${title} (${project.name})`)),
      );
    }
    const linked = new Set(decision.links.map(({ object }) => object.id));
    return [
      ...(strategy?.goals ?? []).map(({ id, code, title }) =>
        this.object('goal', id, code ? `${code} ${title}` : title),
      ),
      ...programmes.nodes.map(({ id, name }) => this.object('programme', id, name)),
      ...choices.projects.filter(({ value }) => value).map(({ value, label }) => this.object('project', value, label)),
      ...parts,
    ].filter(({ value }) => {
      const id = value.split(' ')[1] ?? '';
      return !linked.has(id) && id !== decision.project?.id;
    });
  }

  private object(kind: DecisionLinkKind, id: string, name: string): Option {
    return { value: `${kind} ${id}`, label: `${this.t(`decisions.links.kind.${kind}`)}: ${name}` };
  }

  private async choices(): Promise<Choices> {
    const { data } = await firstValueFrom(this.apollo.query({ query: DecisionChoicesDocument }));
    const projects = data?.projectNames.nodes ?? [];
    const all = data?.projectNames.totalCount ?? 0;
    const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
    return {
      people: [{ value: '', label: this.t('decisions.nobody') }, ...(data?.people ?? []).map(named)],
      projects: [{ value: '', label: this.t('decisions.noProject') }, ...projects.map(named)],
      cut: all > projects.length ? this.t('decisions.cut', { shown: projects.length, all }) : undefined,
    };
  }

  private body(): RecordField {
    return this.field('body', 'choice', 'bodyLabel', { options: this.options('body', DECISION_BODIES), short: true });
  }

  private fields({ people, projects, cut }: Choices): RecordField[] {
    return [
      this.field('title', 'text', 'title', { required: true }),
      this.field('raisedOn', 'date', 'raisedOn', { short: true }),
      this.field('dueDate', 'date', 'dueDate', { short: true }),
      this.field('projectId', 'choice', 'project', { options: projects, description: cut }),
      this.field('askedBy', 'text', 'askedBy', { description: this.t('decisions.askedByHint') }),
      this.field('ownerId', 'choice', 'owner', { options: people, short: true }),
      this.field('portfolioHolderId', 'choice', 'portfolioHolder', { options: people, short: true }),
      this.field('reference', 'text', 'reference', { short: true }),
      this.field('amount', 'money', 'amount', { storedAs: 'amountCents', short: true }),
      this.field('sourceLink', 'text', 'sourceLink', { description: this.t('decisions.sourceLinkHint') }),
      this.field('description', 'long', 'description'),
    ];
  }

  private input(values: FieldValues) {
    return {
      projectId: values['projectId'] || null,
      raisedOn: values['raisedOn'] || null,
      dueDate: values['dueDate'] || null,
      askedBy: text(values['askedBy']),
      ownerId: values['ownerId'] || null,
      portfolioHolderId: values['portfolioHolderId'] || null,
      reference: text(values['reference']),
      amount: values['amount'] || null,
      sourceLink: text(values['sourceLink']),
      description: text(values['description']),
    };
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`decisions.${key}`), ...rest };
  }

  private options(key: string, values: readonly string[]): Option[] {
    return values.map((value) => ({ value, label: this.t(`decisions.${key}.${value}`) }));
  }
}

const EMPTY: FieldValues = {
  title: '',
  raisedOn: null,
  dueDate: null,
  askedBy: '',
  ownerId: '',
  portfolioHolderId: '',
  reference: '',
  amount: null,
  sourceLink: '',
  description: '',
};

/** Today on the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
