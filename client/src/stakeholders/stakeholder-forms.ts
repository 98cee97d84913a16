import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import {
  LinkStakeholderProjectDocument,
  RemoveStakeholderContactDocument,
  RemoveStakeholderDocument,
  RemoveStakeholderKindDocument,
  SetStakeholderContactDocument,
  SetStakeholderDocument,
  SetStakeholderKindDocument,
  StakeholderFormChoicesDocument,
  StakeholderProjectChoicesDocument,
  type RemoveStakeholderMutation,
  type SetStakeholderMutation,
  type StakeholderDetailFieldsFragment,
  type StakeholderKindFieldsFragment,
} from '@stip/contract';
import { INVOLVEMENTS, type Involvement } from '@stip/domain';
import { Toasts } from '@stip/ui';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf, wholeOf, type FieldValues, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session, todayOf } from '../platform/session';

type Stakeholder = StakeholderDetailFieldsFragment;
type Contact = Stakeholder['contacts'][number];

export const STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const SCORE = [1, 5] as const;

/** The dialogs in which stakeholders and what belongs to them are added and changed. */
@Injectable({ providedIn: 'root' })
export class StakeholderForms {
  private readonly apollo = inject(Apollo);
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();

  /** Answers the id of the stakeholder; null when it was removed, undefined when the dialog was dismissed. */
  async stakeholder(strategyId: string, stakeholder?: Stakeholder): Promise<string | null | undefined> {
    const choices = await this.read(
      firstValueFrom(this.apollo.query({ query: StakeholderFormChoicesDocument, fetchPolicy: 'network-only' })),
    );
    if (!choices) return undefined;
    const { stakeholderKinds, people } = choices;
    const kinds = stakeholderKinds.filter(({ id, active }) => active || id === stakeholder?.kind.id);
    const none = { value: '', label: '–' };
    const involvements = [
      none,
      ...INVOLVEMENTS.map((value) => ({ value, label: this.t(`stakeholders.involvement.${value}`) })),
    ];
    const fields: RecordField[] = [
      this.field('name', 'text', { required: true, description: this.t('stakeholders.nameHint') }),
      this.field('kindId', 'choice', {
        options: kinds.map((kind) => ({
          value: kind.id,
          label: this.language.current() === 'en' ? kind.nameEn : kind.nameNl,
        })),
        short: true,
      }),
      this.field('ownerId', 'choice', {
        options: [none, ...people.map(({ id, name }) => ({ value: id, label: name }))],
        short: true,
      }),
      this.field('importance', 'number', { required: true, range: SCORE, short: true }),
      this.field('influence', 'number', { required: true, range: SCORE, short: true }),
      this.field('involvement', 'choice', { options: involvements, short: true }),
      this.field('expectation', 'long'),
      this.field('approach', 'long'),
      this.field('nextContact', 'date'),
      ...STEPS.map((step): RecordField => ({
        ...{ name: `step${step}`, kind: 'choice', options: involvements, short: true },
        label: `${step}. ${this.t(`stakeholders.step.${step}`)}`,
      })),
    ];
    const saved = await this.records.edit<
      SetStakeholderMutation['setStakeholder'] | RemoveStakeholderMutation['removeStakeholder']
    >({
      title: this.t(stakeholder ? 'stakeholders.change' : 'stakeholders.add'),
      fields,
      version: stakeholder?.version,
      values: {
        name: stakeholder?.name ?? '',
        kindId: stakeholder?.kind.id ?? kinds[0]?.id ?? '',
        ownerId: stakeholder?.owner?.id ?? '',
        importance: String(stakeholder?.importance ?? 3),
        influence: String(stakeholder?.influence ?? 3),
        involvement: stakeholder?.involvement ?? '',
        expectation: stakeholder?.expectation ?? '',
        approach: stakeholder?.approach ?? '',
        nextContact: stakeholder?.nextContact ?? null,
        ...Object.fromEntries(
          STEPS.map((step) => [
            `step${step}`,
            stakeholder?.steps.find((known) => known.step === step)?.involvement ?? '',
          ]),
        ),
      },
      save: async (values, version) => {
        const input = {
          ...(stakeholder ? { id: stakeholder.id, version } : {}),
          strategyId,
          name: textOf(values['name']),
          kindId: textOf(values['kindId']),
          ownerId: textOf(values['ownerId']) || null,
          importance: wholeOf(values['importance']) ?? 0,
          influence: wholeOf(values['influence']) ?? 0,
          involvement: involvementOf(values['involvement']),
          expectation: textOf(values['expectation']),
          approach: textOf(values['approach']),
          nextContact: values['nextContact'] || null,
          steps: stepsOf(values),
        };
        return (await this.mutations.send(SetStakeholderDocument, { input }))?.setStakeholder;
      },
      ...(stakeholder
        ? {
            remove: {
              question: this.t('stakeholders.removeQuestion', { name: stakeholder.name }),
              run: async (version: number) =>
                (await this.mutations.send(RemoveStakeholderDocument, { input: { id: stakeholder.id, version } }))
                  ?.removeStakeholder,
            },
          }
        : {}),
    });
    if (!saved) return undefined;
    return saved.__typename === 'StakeholderPayload' ? saved.stakeholder.id : null;
  }

  /** Answers whether anything was saved. */
  async contact(stakeholderId: string, contact?: Contact): Promise<boolean> {
    const saved = await this.records.edit({
      title: this.t(contact ? 'stakeholders.contact.change' : 'stakeholders.contact.add'),
      version: contact?.version,
      fields: [
        { name: 'contactedOn', kind: 'date', label: this.t('stakeholders.contact.on'), required: true },
        { name: 'title', kind: 'text', label: this.t('stakeholders.contact.about'), required: true },
        { name: 'outcome', kind: 'long', label: this.t('stakeholders.contact.outcome') },
      ],
      values: {
        contactedOn: contact?.contactedOn ?? this.today(),
        title: contact?.title ?? '',
        outcome: contact?.outcome ?? '',
      },
      save: async (values, version) => {
        const input = {
          ...(contact ? { id: contact.id, version } : {}),
          stakeholderId,
          contactedOn: values['contactedOn'] ?? '',
          title: textOf(values['title']),
          outcome: textOf(values['outcome']),
        };
        return (await this.mutations.send(SetStakeholderContactDocument, { input }))?.setStakeholderContact;
      },
      ...(contact
        ? {
            remove: {
              question: this.t('stakeholders.contact.removeQuestion', { title: contact.title }),
              run: async (version: number) =>
                (await this.mutations.send(RemoveStakeholderContactDocument, { input: { id: contact.id, version } }))
                  ?.removeStakeholderContact,
            },
          }
        : {}),
    });
    return saved !== undefined;
  }

  /** Answers whether a project was linked. */
  async project(stakeholder: Stakeholder): Promise<boolean> {
    const projects = await this.projects();
    if (!projects) return false;
    const linked = new Set(stakeholder.projects.map(({ id }) => id));
    const free = projects.filter(({ id }) => !linked.has(id));
    const saved = await this.records.edit({
      title: this.t('stakeholders.linkProject'),
      fields: [
        {
          ...{ name: 'projectId', kind: 'choice', label: this.t('stakeholders.project'), required: true },
          options: free.map(({ id, name }) => ({ value: id, label: name })),
        },
      ],
      values: { projectId: free[0]?.id ?? '' },
      save: async (values) => {
        const input = { stakeholderId: stakeholder.id, projectId: textOf(values['projectId']) };
        return (await this.mutations.send(LinkStakeholderProjectDocument, { input }))?.linkStakeholderProject;
      },
    });
    return saved !== undefined;
  }

  /** Answers the list of kinds when anything was saved. */
  async kind(kind?: StakeholderKindFieldsFragment): Promise<readonly StakeholderKindFieldsFragment[] | undefined> {
    const saved = await this.records.edit({
      title: this.t(kind ? 'stakeholders.kinds.change' : 'stakeholders.kinds.add'),
      version: kind?.version,
      fields: [
        { name: 'nameNl', kind: 'text', label: this.t('stakeholders.kinds.nameNl'), required: true },
        { name: 'nameEn', kind: 'text', label: this.t('stakeholders.kinds.nameEn'), required: true },
        {
          ...{ name: 'active', kind: 'choice', label: this.t('stakeholders.kinds.offered') },
          options: ['true', 'false'].map((value) => ({ value, label: this.t(`stakeholders.kinds.active.${value}`) })),
        },
      ],
      values: { nameNl: kind?.nameNl ?? '', nameEn: kind?.nameEn ?? '', active: String(kind?.active ?? true) },
      save: async (values, version) => {
        const input = {
          ...(kind ? { id: kind.id, version } : {}),
          nameNl: textOf(values['nameNl']),
          nameEn: textOf(values['nameEn']),
          active: values['active'] === 'true',
        };
        return (await this.mutations.send(SetStakeholderKindDocument, { input }))?.setStakeholderKind;
      },
      ...(kind && !kind.shippedKey && kind.stakeholderCount === 0
        ? {
            remove: {
              question: this.t('stakeholders.kinds.removeQuestion', { name: kind.nameNl }),
              run: async (version: number) =>
                (await this.mutations.send(RemoveStakeholderKindDocument, { input: { id: kind.id, version } }))
                  ?.removeStakeholderKind,
            },
          }
        : {}),
    });
    return saved?.kinds;
  }

  /** All projects, page by page. */
  private async projects(): Promise<{ id: string; name: string }[] | undefined> {
    const all: { id: string; name: string }[] = [];
    let after: string | null = null;
    do {
      const page:
        | {
            projects: {
              nodes: { id: string; name: string }[];
              pageInfo: { hasNextPage: boolean; endCursor: string | null };
            };
          }
        | undefined = await this.read(
        firstValueFrom(this.apollo.query({ query: StakeholderProjectChoicesDocument, variables: { after } })),
      );
      if (!page) return undefined;
      all.push(...page.projects.nodes);
      after = page.projects.pageInfo.hasNextPage ? page.projects.pageInfo.endCursor : null;
    } while (after);
    return all;
  }

  private async read<T>(answer: Promise<{ data?: T }>): Promise<T | undefined> {
    try {
      return (await answer).data;
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }

  private today(): string {
    return todayOf(this.session);
  }

  private field(name: string, kind: RecordField['kind'], more: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`stakeholders.field.${name}`), ...more };
  }
}

const involvementOf = (value: string | null | undefined): Involvement | null =>
  INVOLVEMENTS.find((involvement) => involvement === value) ?? null;

const stepsOf = (values: FieldValues) =>
  STEPS.flatMap((step) => {
    const involvement = involvementOf(values[`step${step}`]);
    return involvement ? [{ step, involvement }] : [];
  });
