import { inject, Injectable } from '@angular/core';
import {
  CreateGoalDocument,
  CreateIndicatorDocument,
  LinkBenefitProjectDocument,
  LinkProjectGoalDocument,
  MoveGoalDocument,
  RemoveBenefitDocument,
  RemoveGoalDocument,
  RemoveIndicatorDocument,
  SetBenefitDocument,
  UnlinkBenefitProjectDocument,
  UnlinkProjectGoalDocument,
  UpdateGoalDocument,
  UpdateIndicatorDocument,
  type BenefitFieldsFragment,
  type BenefitState,
  type GoalCategory,
  type GoalFieldsFragment,
  type IndicatorDirection,
  type IndicatorFieldsFragment,
  type StrategyGoalsFragment,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf as whole, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { beside, isWithin } from './goal-rows';
import { typedDecimal, writtenDecimal } from './indicator-words';
import type { LinkWeight } from './network-model';

export interface Named {
  readonly id: string;
  readonly name: string;
}

const CATEGORIES = ['organisation', 'society'] as const;
const BENEFIT_STATES = ['expected', 'partly_realised', 'realised', 'dropped'] as const;
const WEIGHTS = [1, 1000] as const;

/** The dialogs of goals, indicators, benefits and links; each answers the strategy as it is afterwards. */
@Injectable({ providedIn: 'root' })
export class GoalForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  /** A goal: the given one, or a new one below `parentId` in a category. */
  async goal(
    strategyId: string,
    people: readonly Named[],
    at: { readonly goal?: GoalFieldsFragment; readonly parentId?: string | null; readonly category: GoalCategory },
  ) {
    const { goal } = at;
    const saved = await this.records.edit({
      title: this.t(goal ? 'goals.change' : at.parentId ? 'goals.addBelow' : 'goals.add'),
      version: goal?.version,
      fields: [
        this.field('title', 'text', { required: true }),
        this.field('code', 'text', { short: true }),
        this.field('category', 'choice', {
          options: CATEGORIES.map((value) => ({ value, label: this.t(`goals.category.${value}`) })),
          short: true,
        }),
        this.person('ownerId', people),
        this.field('description', 'long'),
        this.field('startDate', 'date', { short: true, description: this.t('goals.hint.period') }),
        this.field('endDate', 'date', { short: true }),
      ],
      values: {
        title: goal?.title ?? '',
        code: goal?.code ?? '',
        category: at.category,
        ownerId: goal?.owner?.id ?? '',
        description: goal?.description ?? '',
        startDate: goal?.startDate ?? null,
        endDate: goal?.endDate ?? null,
      },
      save: async (values, version) => {
        const input = {
          title: text(values['title']),
          code: text(values['code']) || null,
          category: text(values['category']) as GoalCategory,
          ownerId: values['ownerId'] || null,
          description: text(values['description']),
          startDate: values['startDate'] || null,
          endDate: values['endDate'] || null,
        };
        if (goal && version !== undefined) {
          const answer = await this.mutations.send(UpdateGoalDocument, { input: { ...input, id: goal.id, version } });
          return answer?.updateGoal;
        }
        const answer = await this.mutations.send(CreateGoalDocument, {
          input: { ...input, strategyId, parentId: at.parentId ?? null },
        });
        return answer?.createGoal;
      },
      remove: goal && {
        question: this.t('goals.removeText', { title: goal.title }),
        run: async (version) =>
          (await this.mutations.send(RemoveGoalDocument, { input: { id: goal.id, version } }))?.removeGoal,
      },
    });
    return saved?.strategy;
  }

  /** Another place in the tree, chosen from lists. */
  async move(strategy: StrategyGoalsFragment, goal: GoalFieldsFragment) {
    const { goals } = strategy;
    const above = goals.filter(({ id }) => !isWithin(goals, id, goal.id));
    const name = (one: GoalFieldsFragment) => (one.code ? `${one.code} ${one.title}` : one.title);
    const places: Option[] = above.flatMap((one) => [
      { value: `inside ${one.id}`, label: this.t('goals.moving.inside', { title: name(one) }) },
      { value: `after ${one.id}`, label: this.t('goals.moving.after', { title: name(one) }) },
    ]);
    const saved = await this.records.edit({
      title: this.t('goals.moving.title', { title: goal.title }),
      version: goal.version,
      fields: [
        this.field('parentId', 'choice', {
          required: true,
          label: this.t('goals.moving.where'),
          options: [{ value: 'first', label: this.t('goals.moving.first') }, ...places],
        }),
      ],
      values: { parentId: goal.parentId ? `inside ${goal.parentId}` : 'first' },
      save: async (values, version) => {
        const [where = 'first', id = ''] = text(values['parentId']).split(' ');
        const target = goals.find((one) => one.id === id);
        const place =
          target && (where === 'inside' || where === 'after')
            ? beside(goals, goal.id, target, where)
            : { parentId: null, position: 0 };
        const answer = await this.mutations.send(MoveGoalDocument, {
          input: { id: goal.id, version: version ?? 0, ...(place ?? { parentId: null, position: 0 }) },
        });
        return answer?.moveGoal;
      },
    });
    return saved?.strategy;
  }

  async indicator(
    goal: Pick<GoalFieldsFragment, 'id'>,
    term: { readonly termStart: string; readonly termEnd: string },
    indicator?: IndicatorFieldsFragment,
  ) {
    const saved = await this.records.edit({
      title: this.t(indicator ? 'goals.indicator.change' : 'goals.indicator.add'),
      version: indicator?.version,
      fields: [
        this.field('name', 'text', { required: true }),
        this.field('unit', 'text', { required: true, short: true, description: this.t('goals.hint.unit') }),
        this.field('direction', 'choice', {
          options: (['increase', 'decrease'] as const).map((value) => ({
            value,
            label: this.t(`goals.direction.${value}`),
          })),
          short: true,
        }),
        this.field('measuredEveryMonths', 'number', { range: [1, 60], required: true, short: true }),
        this.field('baselineValue', 'text', { required: true, short: true }),
        this.field('baselineDate', 'date', { required: true, short: true }),
        this.field('targetValue', 'text', { required: true, short: true }),
        this.field('targetDate', 'date', { required: true, short: true }),
      ],
      values: {
        name: indicator?.name ?? '',
        unit: indicator?.unit ?? '%',
        direction: indicator?.direction ?? 'increase',
        measuredEveryMonths: String(indicator?.measuredEveryMonths ?? 3),
        baselineValue: writtenDecimal(indicator?.baselineValue ?? '', this.language.current()),
        baselineDate: indicator?.baselineDate ?? term.termStart,
        targetValue: writtenDecimal(indicator?.targetValue ?? '', this.language.current()),
        targetDate: indicator?.targetDate ?? term.termEnd,
      },
      save: async (values, version) => {
        const input = {
          name: text(values['name']),
          unit: text(values['unit']),
          direction: text(values['direction']) as IndicatorDirection,
          measuredEveryMonths: whole(values['measuredEveryMonths']) ?? 3,
          baselineValue: typedDecimal(values['baselineValue'], this.language.current()),
          baselineDate: text(values['baselineDate']),
          targetValue: typedDecimal(values['targetValue'], this.language.current()),
          targetDate: text(values['targetDate']),
        };
        if (indicator && version !== undefined) {
          const answer = await this.mutations.send(UpdateIndicatorDocument, {
            input: { ...input, id: indicator.id, version },
          });
          return answer?.updateIndicator;
        }
        const answer = await this.mutations.send(CreateIndicatorDocument, { input: { ...input, goalId: goal.id } });
        return answer?.createIndicator;
      },
      remove: indicator && {
        question: this.t('goals.indicator.removeText', { name: indicator.name, n: indicator.measurements.length }),
        run: async (version) =>
          (await this.mutations.send(RemoveIndicatorDocument, { input: { id: indicator.id, version } }))
            ?.removeIndicator,
      },
    });
    return saved?.strategy;
  }

  async benefit(goalId: string, people: readonly Named[], benefit?: BenefitFieldsFragment) {
    const saved = await this.records.edit({
      title: this.t(benefit ? 'goals.benefit.change' : 'goals.benefit.add'),
      version: benefit?.version,
      fields: [
        this.field('title', 'text', { required: true, label: this.t('goals.benefit.name') }),
        this.field('description', 'long'),
        this.field('expectedValue', 'text', { description: this.t('goals.hint.expectedValue') }),
        this.field('expectedAmount', 'money', { storedAs: 'expectedCents', short: true }),
        this.field('dueDate', 'date', { short: true }),
        this.field('state', 'choice', {
          options: BENEFIT_STATES.map((value) => ({ value, label: this.t(`goals.benefit.state.${value}`) })),
          short: true,
        }),
        this.person('ownerId', people),
      ],
      values: {
        title: benefit?.title ?? '',
        description: benefit?.description ?? '',
        expectedValue: benefit?.expectedValue ?? '',
        expectedAmount: benefit?.expectedAmount ?? null,
        dueDate: benefit?.dueDate ?? null,
        state: benefit?.state ?? 'expected',
        ownerId: benefit?.owner?.id ?? '',
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetBenefitDocument, {
          input: {
            id: benefit?.id,
            version,
            goalId,
            title: text(values['title']),
            description: text(values['description']),
            expectedValue: text(values['expectedValue']),
            expectedAmount: values['expectedAmount'] || null,
            dueDate: values['dueDate'] || null,
            state: text(values['state']) as BenefitState,
            ownerId: values['ownerId'] || null,
          },
        });
        return answer?.setBenefit;
      },
      remove: benefit && {
        question: this.t('goals.benefit.removeText', { title: benefit.title }),
        run: async (version) =>
          (await this.mutations.send(RemoveBenefitDocument, { input: { id: benefit.id, version } }))?.removeBenefit,
      },
    });
    return saved?.strategy;
  }

  /** A project that is not linked yet, with a weight. */
  async link(to: { readonly goalId: string } | { readonly benefitId: string }, projects: readonly Named[]) {
    const saved = await this.records.edit({
      title: this.t('benefitId' in to ? 'goals.link.addBenefit' : 'goals.link.add'),
      fields: [
        this.field('projectId', 'choice', {
          required: true,
          options: [{ value: '', label: this.t('goals.link.choose') }, ...projects.map(named)],
        }),
        this.weight('benefitId' in to),
      ],
      values: { projectId: '', weight: '1' },
      save: async (values) => {
        const input = { projectId: text(values['projectId']), weight: whole(values['weight']) ?? 1 };
        return 'benefitId' in to
          ? (await this.mutations.send(LinkBenefitProjectDocument, { input: { ...input, ...to } }))?.linkBenefitProject
          : (await this.mutations.send(LinkProjectGoalDocument, { input: { ...input, ...to } }))?.linkProjectGoal;
      },
    });
    return saved?.strategy;
  }

  /** The weight of a link there is; or its end. */
  async changeWeight(link: LinkWeight, projectName: string, otherName: string) {
    const { projectId } = link;
    const words = { project: projectName, other: otherName };
    const saved = await this.records.edit({
      title: this.t('goals.link.change', words),
      version: link.version,
      fields: [this.weight(link.of === 'benefit')],
      values: { weight: String(link.weight) },
      save: async (values, version) => {
        const input = { projectId, weight: whole(values['weight']) ?? 1, version };
        if (link.of === 'benefit') {
          const { benefitId } = link;
          const answer = await this.mutations.send(LinkBenefitProjectDocument, { input: { ...input, benefitId } });
          return answer?.linkBenefitProject;
        }
        const { goalId } = link;
        return (await this.mutations.send(LinkProjectGoalDocument, { input: { ...input, goalId } }))?.linkProjectGoal;
      },
      remove: {
        question: this.t(link.of === 'benefit' ? 'goals.link.removeBenefitText' : 'goals.link.removeText', words),
        run: async () => {
          if (link.of === 'benefit') {
            const input = { projectId, benefitId: link.benefitId };
            return (await this.mutations.send(UnlinkBenefitProjectDocument, { input }))?.unlinkBenefitProject;
          }
          const input = { projectId, goalId: link.goalId };
          return (await this.mutations.send(UnlinkProjectGoalDocument, { input }))?.unlinkProjectGoal;
        },
      },
    });
    return saved?.strategy;
  }

  private weight(ofBenefit: boolean): RecordField {
    return this.field('weight', 'number', {
      range: WEIGHTS,
      required: true,
      description: this.t(ofBenefit ? 'goals.hint.benefitWeight' : 'goals.hint.goalWeight'),
    });
  }

  private person(name: string, people: readonly Named[]): RecordField {
    const nobody = { value: '', label: this.t('goals.nobody') };
    return this.field(name, 'choice', { options: [nobody, ...people.map(named)], short: true });
  }

  private field(name: string, kind: RecordField['kind'], rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`goals.field.${name}`), ...rest };
  }
}

const named = ({ id, name }: Named): Option => ({ value: id, label: name });
