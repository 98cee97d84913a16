import { inject, Injectable } from '@angular/core';
import {
  RemoveObligationDocument,
  RemoveTradeOffDocument,
  SetObligationDocument,
  SetProjectCharacteristicsDocument,
  SetSafeguardDocument,
  SetTradeOffDocument,
  type Needed,
  type ObligationFieldsFragment,
  type ObligationProgress,
  type ProjectSafeguardsFieldsFragment,
  type Relevance,
  type SafeguardFieldsFragment,
  type SafeguardState,
  type TradeOffFieldsFragment,
} from '@stip/contract';
import { CHARACTERISTICS, NEEDED, OBLIGATION_PROGRESS } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { chosenOf, textOf as text, type FieldValue, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { ReferenceWords } from './reference-words';

type Project = ProjectSafeguardsFieldsFragment;
type Item = Project['items'][number];
interface Person {
  readonly id: string;
  readonly name: string;
}

const RELEVANCES: Record<Relevance, string> = {
  to_assess: 'toAssess',
  applies: 'applies',
  not_applicable: 'notApplicable',
};
const STATES: readonly SafeguardState[] = ['not_assessed', 'planned', 'safeguarded', 'gap'];
const NEEDED_WORDS: Record<Needed, string> = { yes: 'neededYes', no: 'neededNo', unknown: 'neededUnknown' };

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const answerOf = (value: FieldValue | undefined) => (value === 'true' ? true : value === 'false' ? false : null);

/** The dialogs of the tab with values and law of a project; each answers what the project then has. */
@Injectable({ providedIn: 'root' })
export class ValuesForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly words = inject(ReferenceWords);
  private readonly t = injectTranslate();

  async intake(project: Project): Promise<Project | undefined> {
    const options: Option[] = [
      { value: '', label: this.t('values.intake.unknown') },
      { value: 'true', label: this.t('values.intake.yes') },
      { value: 'false', label: this.t('values.intake.no') },
    ];
    const known = project.characteristics;
    const only: Partial<Record<string, string>> = { special_categories: 'personal_data', high_impact: 'algorithm' };
    const saved = await this.records.edit({
      title: this.t('values.intake.title'),
      version: known.version ?? undefined,
      fields: CHARACTERISTICS.map((name) => ({
        name: camel(name),
        kind: 'choice' as const,
        label: this.t(`values.intake.question.${name}`),
        description: only[name]
          ? this.t('values.intake.onlyWith', { what: this.t(`values.characteristic.${only[name]}`) })
          : undefined,
        options,
      })),
      values: Object.fromEntries(
        CHARACTERISTICS.map((name) => [camel(name), String(known[camel(name) as keyof typeof known] ?? '')]),
      ),
      save: async (values, version) => {
        const answer = await this.mutations.send(SetProjectCharacteristicsDocument, {
          input: {
            projectId: project.project.id,
            version,
            personalData: answerOf(values['personalData']),
            specialCategories: answerOf(values['specialCategories']),
            algorithm: answerOf(values['algorithm']),
            highImpact: answerOf(values['highImpact']),
            publicData: answerOf(values['publicData']),
            records: answerOf(values['records']),
          },
        });
        return answer?.setProjectCharacteristics;
      },
    });
    return saved?.projectSafeguards;
  }

  async safeguard(
    project: Project,
    item: Pick<Item, 'id' | 'nameNl' | 'nameEn'>,
    people: readonly Person[],
    safeguard?: SafeguardFieldsFragment,
  ): Promise<Project | undefined> {
    const saved = await this.records.edit({
      title: this.words.name(item),
      version: safeguard?.version,
      fields: [
        this.field('relevance', 'choice', 'safeguard.relevance', {
          options: Object.entries(RELEVANCES).map(([value, key]) => this.option(value, `safeguard.${key}`)),
          short: true,
        }),
        this.field('state', 'choice', 'safeguard.state', {
          description: this.t('values.safeguard.stateHint'),
          options: STATES.map((value) => this.option(value, `state.${value}`)),
          short: true,
        }),
        this.field('reason', 'long', 'safeguard.reason'),
        this.field('how', 'long', 'safeguard.how'),
        this.ownerField(people),
        this.field('reviewOn', 'date', 'safeguard.reviewOn', { short: true }),
        this.field('evidenceLink', 'text', 'safeguard.evidence'),
      ],
      values: {
        relevance: safeguard?.relevance ?? 'applies',
        state: safeguard?.state ?? 'not_assessed',
        reason: safeguard?.reason ?? '',
        how: safeguard?.how ?? '',
        ownerId: safeguard?.owner?.id ?? '',
        reviewOn: safeguard?.reviewOn ?? null,
        evidenceLink: safeguard?.evidenceLink ?? '',
      },
      save: async (values, version) => {
        const relevance = values['relevance'] as Relevance;
        const answer = await this.mutations.send(SetSafeguardDocument, {
          input: {
            projectId: project.project.id,
            itemId: item.id,
            version,
            relevance,
            state: values['state'] as SafeguardState,
            reason: text(values['reason']),
            how: text(values['how']),
            ownerId: values['ownerId'] || null,
            reviewOn: values['reviewOn'] || null,
            evidenceLink: text(values['evidenceLink']),
          },
        });
        return answer?.setSafeguard;
      },
    });
    return saved?.projectSafeguards;
  }

  /** A new obligation can come with its kind and whether it is needed. */
  async obligation(
    project: Project,
    people: readonly Person[],
    obligation?: ObligationFieldsFragment,
    start: { readonly kindId?: string; readonly needed?: Needed } = {},
  ): Promise<Project | undefined> {
    const taken = new Set(project.obligations.map(({ kind }) => kind.id));
    const kinds = project.items.filter(({ id, list }) => list === 'obligation_kind' && !taken.has(id));
    const kind = obligation?.kind ?? project.items.find(({ id }) => id === start.kindId);
    const saved = await this.records.edit({
      title: kind ? this.words.name(kind) : this.t('values.obligation.add'),
      version: obligation?.version,
      fields: [
        ...(kind
          ? []
          : [
              this.field('kindId', 'choice', 'kind', {
                required: true,
                options: [
                  { value: '', label: '' },
                  ...kinds.map((item) => ({ value: item.id, label: this.words.name(item) })),
                ],
              }),
            ]),
        this.field('needed', 'choice', 'obligation.needed', {
          options: NEEDED.map((value) => this.option(value, `obligation.${NEEDED_WORDS[value]}`)),
          short: true,
        }),
        this.field('progress', 'choice', 'obligation.progress', {
          options: OBLIGATION_PROGRESS.map((value) => this.option(value, `state.${value}`)),
          short: true,
        }),
        this.field('reason', 'long', 'obligation.reason'),
        this.ownerField(people),
        this.field('dueDate', 'date', 'obligation.dueDate', { short: true }),
        this.field('doneOn', 'date', 'obligation.doneOn', { short: true }),
        this.field('validUntil', 'date', 'validUntil', {
          description: this.t('values.obligation.validHint'),
        }),
        this.field('documentReference', 'text', 'obligation.documentReference'),
        this.field('documentLink', 'text', 'obligation.documentLink'),
      ],
      values: {
        kindId: '',
        needed: obligation?.needed ?? start.needed ?? 'yes',
        progress: obligation?.progress ?? 'not_started',
        reason: obligation?.reason ?? '',
        ownerId: obligation?.owner?.id ?? '',
        dueDate: obligation?.dueDate ?? null,
        doneOn: obligation?.doneOn ?? null,
        validUntil: obligation?.validUntil ?? null,
        documentReference: obligation?.documentReference ?? '',
        documentLink: obligation?.documentLink ?? '',
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetObligationDocument, {
          input: {
            id: obligation?.id ?? null,
            version,
            projectId: project.project.id,
            kindId: kind?.id ?? text(values['kindId']),
            needed: values['needed'] as Needed,
            progress: values['progress'] as ObligationProgress,
            reason: text(values['reason']),
            ownerId: values['ownerId'] || null,
            dueDate: values['dueDate'] || null,
            doneOn: values['doneOn'] || null,
            validUntil: values['validUntil'] || null,
            documentReference: text(values['documentReference']),
            documentLink: text(values['documentLink']),
          },
        });
        return answer?.setObligation;
      },
      remove: obligation && {
        question: this.t('values.obligation.remove', { name: this.words.name(obligation.kind) }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveObligationDocument, { input: { id: obligation.id, version } });
          return answer?.removeObligation;
        },
      },
    });
    return saved?.projectSafeguards;
  }

  async tradeOff(project: Project, tradeOff?: TradeOffFieldsFragment): Promise<Project | undefined> {
    // A value that was switched off stays choosable where it was chosen.
    const choices = project.items.filter(({ list }) => list === 'public_value');
    const gone = (tradeOff?.values ?? []).filter(({ id }) => !choices.some((item) => item.id === id));
    const saved = await this.records.edit({
      title: this.t(tradeOff ? 'values.tradeOff.change' : 'values.tradeOff.add'),
      version: tradeOff?.version,
      fields: [
        this.field('question', 'text', 'tradeOff.question', {
          required: true,
          description: this.t('values.tradeOff.questionHint'),
        }),
        this.field('valueIds', 'choices', 'tradeOff.values', {
          options: [...choices, ...gone].map((item) => ({ value: item.id, label: this.words.name(item) })),
        }),
        this.field('options', 'long', 'tradeOff.options'),
        this.field('choice', 'long', 'tradeOff.choice'),
        this.field('reasons', 'long', 'tradeOff.reasons'),
        this.field('decidedBy', 'text', 'tradeOff.decidedBy', { short: true }),
        this.field('decidedOn', 'date', 'tradeOff.decidedOn', {
          description: this.t('values.tradeOff.dateHint'),
          short: true,
        }),
        this.field('reference', 'text', 'tradeOff.reference'),
        ...(project.decisions.length > 0
          ? [
              this.field('decisionId', 'choice', 'tradeOff.decision', {
                options: [
                  { value: '', label: this.t('values.tradeOff.noDecision') },
                  ...project.decisions.map(({ id, name }) => ({ value: id, label: name })),
                ],
              }),
            ]
          : []),
      ],
      values: {
        question: tradeOff?.question ?? '',
        valueIds: (tradeOff?.values ?? []).map(({ id }) => id).join(','),
        options: tradeOff?.options ?? '',
        choice: tradeOff?.choice ?? '',
        reasons: tradeOff?.reasons ?? '',
        decidedBy: tradeOff?.decidedBy ?? '',
        decidedOn: tradeOff?.decidedOn ?? null,
        reference: tradeOff?.reference ?? '',
        decisionId: tradeOff?.decision?.id ?? '',
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetTradeOffDocument, {
          input: {
            id: tradeOff?.id ?? null,
            version,
            projectId: project.project.id,
            valueIds: chosenOf(values['valueIds']),
            question: text(values['question']),
            options: text(values['options']),
            choice: text(values['choice']),
            reasons: text(values['reasons']),
            decidedBy: text(values['decidedBy']),
            decidedOn: values['decidedOn'] || null,
            reference: text(values['reference']),
            decisionId: values['decisionId'] || null,
          },
        });
        return answer?.setTradeOff;
      },
      remove: tradeOff && {
        question: this.t('values.tradeOff.remove', { name: tradeOff.question }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveTradeOffDocument, { input: { id: tradeOff.id, version } });
          return answer?.removeTradeOff;
        },
      },
    });
    return saved?.projectSafeguards;
  }

  private field(
    name: string,
    kind: RecordField['kind'],
    key: string,
    more: Partial<Omit<RecordField, 'name' | 'kind' | 'label'>> = {},
  ): RecordField {
    return { name, kind, label: this.t(`values.${key}`), ...more };
  }

  private option(value: string, key: string): Option {
    return { value, label: this.t(`values.${key}`) };
  }

  private ownerField(people: readonly Person[]): RecordField {
    return this.field('ownerId', 'choice', 'owner', {
      options: [
        { value: '', label: this.t('values.noOwner') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ],
      short: true,
    });
  }
}
