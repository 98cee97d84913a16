import { inject, Injectable } from '@angular/core';
import {
  CreateStrategyDocument,
  SetStrategyStepDocument,
  UpdateStrategyDocument,
  type AdoptionBody,
  type StepState,
  type StrategyHeadFragment,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, type FieldValues, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

export const STEP_STATES = ['not_started', 'in_progress', 'done'] as const;
const BODIES = ['council', 'executive', 'management'] as const;
export type Step = StrategyHeadFragment['steps'][number];
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The dialogs of the strategy and its steps; each answers what is stored afterwards. */
@Injectable({ providedIn: 'root' })
export class StrategyForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();

  /** Title, vision, term and horizon; without a strategy it starts one. */
  async strategy(strategy?: StrategyHeadFragment) {
    const saved = await this.records.edit({
      title: this.t(strategy ? 'strategy.change' : 'strategy.start'),
      version: strategy?.version,
      fields: [
        this.field('title', 'text', { required: true }),
        this.field('vision', 'long', { description: this.t('strategy.hint.vision') }),
        this.field('termStart', 'date', { required: true, short: true }),
        this.field('termEnd', 'date', { required: true, short: true }),
        this.field('horizon', 'long', { description: this.t('strategy.hint.horizon') }),
        this.field('shortTermOn', 'date', { short: true, description: this.t('strategy.hint.shortTermOn') }),
        this.field('horizonOn', 'date', { short: true, description: this.t('strategy.hint.horizonOn') }),
      ],
      values: {
        title: strategy?.title ?? '',
        vision: strategy?.vision ?? '',
        termStart: strategy?.termStart ?? null,
        termEnd: strategy?.termEnd ?? null,
        horizon: strategy?.horizon ?? '',
        shortTermOn: strategy?.shortTermOn ?? null,
        horizonOn: strategy?.horizonOn ?? null,
      },
      save: async (values, version) => {
        const input = {
          title: text(values['title']),
          vision: text(values['vision']),
          termStart: text(values['termStart']),
          termEnd: text(values['termEnd']),
          horizon: text(values['horizon']),
          shortTermOn: values['shortTermOn'] || null,
          horizonOn: values['horizonOn'] || null,
        };
        if (strategy && version !== undefined) {
          const answer = await this.mutations.send(UpdateStrategyDocument, {
            input: { ...input, id: strategy.id, version },
          });
          return answer?.updateStrategy;
        }
        return (await this.mutations.send(CreateStrategyDocument, { input }))?.createStrategy;
      },
    });
    return saved?.strategy;
  }

  async adoption(strategy: StrategyHeadFragment) {
    const saved = await this.records.edit({
      title: this.t('strategy.adoption.change'),
      version: strategy.version,
      fields: [
        this.field('adoptedBy', 'choice', {
          options: [
            { value: '', label: this.t('strategy.adoption.not') },
            ...BODIES.map((value) => ({ value, label: this.t(`strategy.body.${value}`) })),
          ],
          short: true,
        }),
        this.field('adoptedOn', 'date', { short: true }),
        this.field('adoptionReference', 'text', { description: this.t('strategy.hint.adoptionReference') }),
      ],
      values: {
        adoptedBy: strategy.adoptedBy ?? '',
        adoptedOn: strategy.adoptedOn,
        adoptionReference: strategy.adoptionReference ?? '',
      },
      save: async (values: FieldValues, version) => {
        const answer = await this.mutations.send(UpdateStrategyDocument, {
          input: {
            id: strategy.id,
            version: version ?? 0,
            adoptedBy: (values['adoptedBy'] || null) as AdoptionBody | null,
            adoptedOn: values['adoptedOn'] || null,
            adoptionReference: text(values['adoptionReference']) || null,
          },
        });
        return answer?.updateStrategy;
      },
    });
    return saved?.strategy;
  }

  async step(strategyId: string, step: Step, people: readonly Named[]) {
    const saved = await this.records.edit({
      title: `${step.step}. ${this.t(`strategy.step.${step.step}.name`)}`,
      version: step.version ?? undefined,
      fields: [
        this.field('state', 'choice', {
          options: STEP_STATES.map((value) => ({ value, label: this.t(`strategy.state.${value}`) })),
          short: true,
        }),
        this.field('dueDate', 'date', { short: true }),
        this.field('responsibleId', 'choice', {
          options: [
            { value: '', label: this.t('strategy.nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ],
          short: true,
        }),
        this.field('evidence', 'long', { description: this.t('strategy.hint.evidence') }),
        this.field('evidenceLink', 'text', { description: this.t('strategy.hint.evidenceLink') }),
      ],
      values: {
        state: step.state,
        dueDate: step.dueDate,
        responsibleId: step.responsible?.id ?? '',
        evidence: step.evidence,
        evidenceLink: step.evidenceLink,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetStrategyStepDocument, {
          input: {
            strategyId,
            step: step.step,
            version,
            state: text(values['state']) as StepState,
            dueDate: values['dueDate'] || null,
            responsibleId: values['responsibleId'] || null,
            evidence: text(values['evidence']),
            evidenceLink: text(values['evidenceLink']),
          },
        });
        return answer?.setStrategyStep;
      },
    });
    return saved?.strategy;
  }

  private field(name: string, kind: RecordField['kind'], rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`strategy.field.${name}`), ...rest };
  }
}
