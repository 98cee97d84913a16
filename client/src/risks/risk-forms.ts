import { inject, Injectable } from '@angular/core';
import {
  RemoveMitigationDocument,
  RemoveRiskDocument,
  ReportRiskOccurredDocument,
  SetMitigationDocument,
  SetRiskDocument,
  type IssueFieldsFragment,
  type RiskFieldsFragment,
  type SetMitigationInput,
  type SetRiskInput,
} from '@stip/contract';
import { responsesOf, RISK_BEARERS, RISK_PROXIMITIES, type RiskKind } from '@stip/domain';
import { Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf as whole, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { RiskChoices, type Named, type RiskChoiceLists } from './risk-choices';
import { RiskWords } from './risk-words';

type Measure = RiskFieldsFragment['mitigations'][number];

export const CATEGORIES = [
  'stakeholders',
  'expertise',
  'data_quality',
  'security',
  'budget',
  'compliance',
  'technology',
  'planning',
  'supplier',
  'other',
] as const;
export const STATES = ['open', 'occurred', 'closed'] as const;
const MEASURE_STATES = ['planned', 'in_progress', 'done', 'dropped'] as const;

/** Where a new risk goes: to a project, or to one that the form asks for. */
export interface NewRisk {
  readonly kind: RiskKind;
  /** Undefined: the form asks. */
  readonly projectId?: string;
}

/** The dialogs about risks and measures. Each answers whether something was saved. */
@Injectable({ providedIn: 'root' })
export class RiskForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly choices = inject(RiskChoices);
  private readonly words = inject(RiskWords);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();

  async addRisk(where: NewRisk): Promise<boolean> {
    return this.riskForm(where.kind, undefined, where.projectId);
  }

  async changeRisk(risk: RiskFieldsFragment): Promise<boolean> {
    return this.riskForm(risk.kind, risk, risk.project?.id);
  }

  private async riskForm(kind: RiskKind, risk?: RiskFieldsFragment, projectId?: string): Promise<boolean> {
    const lists = await this.read();
    if (!lists) return false;
    const asksProject = !risk && projectId === undefined;
    const opportunity = kind === 'opportunity';
    const saved = await this.records.edit({
      title: this.t(
        risk
          ? opportunity
            ? 'risks.changeOpportunity'
            : 'risks.changeRisk'
          : opportunity
            ? 'risks.addOpportunity'
            : 'risks.add',
      ),
      version: risk?.version,
      fields: this.riskFields(kind, lists, asksProject),
      values: {
        title: risk?.title ?? '',
        projectId: projectId ?? '',
        cause: risk?.cause ?? '',
        event: risk?.event ?? '',
        consequence: risk?.consequence ?? '',
        category: risk?.category ?? 'other',
        proximity: risk?.proximity ?? '',
        likelihood: asText(risk?.likelihood),
        impact: asText(risk?.impact),
        residualLikelihood: asText(risk?.residualLikelihood),
        residualImpact: asText(risk?.residualImpact),
        chancePercent: asText(risk?.chancePercent),
        impactLow: risk?.impactLow ?? null,
        impactAmount: risk?.impactAmount ?? null,
        impactHigh: risk?.impactHigh ?? null,
        response: risk?.response ?? (opportunity ? 'enhance' : 'reduce'),
        borneBy: risk?.borneBy ?? 'reserve',
        state: risk?.state ?? 'open',
        ownerId: risk?.owner?.id ?? '',
        reviewDate: risk?.reviewDate ?? null,
      },
      save: async (values, version) => {
        const input: SetRiskInput = {
          id: risk?.id,
          version,
          kind,
          projectId: values['projectId'] || null,
          title: text(values['title']),
          cause: text(values['cause']),
          event: text(values['event']),
          consequence: text(values['consequence']),
          category: text(values['category']) as SetRiskInput['category'],
          proximity: (values['proximity'] || null) as SetRiskInput['proximity'],
          likelihood: whole(values['likelihood']) ?? 0,
          impact: whole(values['impact']) ?? 0,
          residualLikelihood: whole(values['residualLikelihood']),
          residualImpact: whole(values['residualImpact']),
          chancePercent: whole(values['chancePercent']),
          impactLow: values['impactLow'] || null,
          impactAmount: values['impactAmount'] || null,
          impactHigh: values['impactHigh'] || null,
          response: text(values['response']) as SetRiskInput['response'],
          borneBy: text(values['borneBy']) as SetRiskInput['borneBy'],
          state: text(values['state']) as SetRiskInput['state'],
          ownerId: values['ownerId'] || null,
          reviewDate: values['reviewDate'] || null,
        };
        return (await this.mutations.send(SetRiskDocument, { input }))?.setRisk;
      },
      remove: risk && {
        question: this.t('risks.form.removeText', { title: risk.title }),
        run: async (version) =>
          (await this.mutations.send(RemoveRiskDocument, { input: { id: risk.id, version } }))?.removeRisk,
      },
    });
    return saved !== undefined;
  }

  private riskFields(
    kind: RiskKind,
    { people, projects, scale }: RiskChoiceLists & { scale: Parameters<RiskWords['classOptions']>[0] },
    asksProject: boolean,
  ): RecordField[] {
    const unscored = { value: '', label: this.t('risks.form.notScored') };
    const likelihood = this.words.classOptions(scale, 'likelihood');
    const impact = this.words.classOptions(scale, 'impact');
    const pick = { value: '', label: '' };
    return [
      this.field('title', 'text', 'form.title', { required: true }),
      ...(asksProject
        ? [
            this.field('projectId', 'choice', 'form.project', {
              options: [{ value: '', label: this.t('risks.portfolio') }, ...projects.map(named)],
            }),
          ]
        : []),
      this.field('cause', 'long', 'form.cause'),
      this.field('event', 'long', 'form.event'),
      this.field('consequence', 'long', 'form.consequence'),
      this.choice('category', 'categoryLabel', this.words.options('category', CATEGORIES)),
      this.choice('proximity', 'proximityLabel', [
        { value: '', label: this.t('risks.proximity.none') },
        ...this.words.options('proximity', RISK_PROXIMITIES),
      ]),
      this.choice('likelihood', 'form.likelihood', [pick, ...likelihood], { required: true }),
      this.choice('impact', 'form.impact', [pick, ...impact], { required: true }),
      this.choice('residualLikelihood', 'form.residualLikelihood', [unscored, ...likelihood]),
      this.choice('residualImpact', 'form.residualImpact', [unscored, ...impact]),
      this.field('chancePercent', 'number', 'form.chance', {
        range: [0, 100],
        description: this.t('risks.form.chanceHint'),
      }),
      this.field('impactLow', 'money', 'form.low', {
        storedAs: 'impactLowCents',
        short: true,
        description: this.t('risks.form.amountHint'),
      }),
      this.field('impactAmount', 'money', 'form.likely', {
        storedAs: 'impactCents',
        short: true,
        description: this.t('risks.form.amountHint'),
      }),
      this.field('impactHigh', 'money', 'form.high', {
        storedAs: 'impactHighCents',
        short: true,
        description: this.t('risks.form.amountHint'),
      }),
      ...(kind === 'threat'
        ? [
            this.field('borneBy', 'choice', 'borneByLabel', {
              options: this.words.options('borneBy', RISK_BEARERS),
              description: this.t('risks.borneByHint'),
            }),
          ]
        : []),
      this.choice('response', 'responseLabel', this.words.options('response', responsesOf(kind))),
      this.choice('state', 'stateLabel', this.words.options('state', STATES)),
      this.owner(people),
      this.field('reviewDate', 'date', 'form.review', { short: true }),
    ];
  }

  async measure(riskId: string, measure?: Measure): Promise<boolean> {
    const lists = await this.read();
    if (!lists) return false;
    const saved = await this.records.edit({
      title: this.t(measure ? 'risks.measure.change' : 'risks.measure.add'),
      version: measure?.version,
      fields: [
        this.field('title', 'text', 'measure.title', { required: true }),
        this.owner(lists.people),
        this.field('dueDate', 'date', 'measure.due', { short: true }),
        this.choice('state', 'stateLabel', this.words.options('measure', MEASURE_STATES)),
        this.field('cost', 'money', 'measure.cost', { storedAs: 'costCents', short: true }),
        this.field('effect', 'long', 'measure.effect'),
      ],
      values: {
        title: measure?.title ?? '',
        ownerId: measure?.owner?.id ?? '',
        dueDate: measure?.dueDate ?? null,
        state: measure?.state ?? 'planned',
        cost: measure?.cost ?? null,
        effect: measure?.effect ?? '',
      },
      save: async (values, version) => {
        const input: SetMitigationInput = {
          riskId,
          id: measure?.id,
          version,
          title: text(values['title']),
          ownerId: values['ownerId'] || null,
          dueDate: values['dueDate'] || null,
          state: text(values['state']) as SetMitigationInput['state'],
          cost: values['cost'] || null,
          effect: text(values['effect']),
        };
        return (await this.mutations.send(SetMitigationDocument, { input }))?.setMitigation;
      },
      remove: measure && {
        question: this.t('risks.measure.removeText', { title: measure.title }),
        run: async (version) =>
          (await this.mutations.send(RemoveMitigationDocument, { input: { id: measure.id, version } }))
            ?.removeMitigation,
      },
    });
    return saved !== undefined;
  }

  /** Reports that a risk happened; answers the issue it became. */
  async occurred(risk: RiskFieldsFragment): Promise<IssueFieldsFragment | undefined> {
    const lists = await this.read();
    if (!lists) return undefined;
    const saved = await this.records.edit({
      title: this.t('risks.occurred.title'),
      version: risk.version,
      fields: [
        this.field('title', 'text', 'issue.title', { required: true, description: this.t('risks.occurred.hint') }),
        this.field('description', 'long', 'issue.description'),
        this.owner(lists.people),
        this.field('dueDate', 'date', 'occurred.due', { short: true }),
        this.field('impactAmount', 'money', 'occurred.impact', { storedAs: 'impactCents', short: true }),
      ],
      values: {
        title: risk.title,
        description: [risk.event, risk.consequence].filter(Boolean).join('\n\n'),
        ownerId: risk.owner?.id ?? '',
        dueDate: null,
        impactAmount: risk.impactAmount,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(ReportRiskOccurredDocument, {
          input: {
            id: risk.id,
            version: version ?? risk.version,
            title: text(values['title']),
            description: text(values['description']),
            ownerId: values['ownerId'] || null,
            dueDate: values['dueDate'] || null,
            impactAmount: values['impactAmount'] || null,
          },
        });
        return answer?.reportRiskOccurred;
      },
    });
    return saved?.issue;
  }

  private async read() {
    try {
      const [lists, scale] = await Promise.all([this.choices.lists(), this.choices.scale()]);
      return { ...lists, scale };
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }

  private owner(people: readonly Named[]): RecordField {
    return this.choice('ownerId', 'ownerLabel', [{ value: '', label: this.t('risks.noOwner') }, ...people.map(named)]);
  }

  private choice(name: string, key: string, options: readonly Option[], rest: Partial<RecordField> = {}): RecordField {
    return this.field(name, 'choice', key, { options, short: true, ...rest });
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`risks.${key}`), ...rest };
  }
}

const named = ({ id, name }: Named): Option => ({ value: id, label: name });
const asText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
