import { inject, Injectable } from '@angular/core';
import {
  CreateWorkItemDocument,
  RecordLedgerEntryDocument,
  RemoveBudgetLineDocument,
  RemoveWorkItemDocument,
  ReverseLedgerEntryDocument,
  SetBudgetLineDocument,
  UpdateWorkItemDocument,
  type LedgerEntryFieldsFragment,
  type MoneyFieldsFragment,
  type ProjectFieldsFragment,
  type RecordLedgerEntryInput,
  type SetBudgetLineInput,
  type WorkItemKind,
} from '@stip/contract';
import { TAAKVELDEN } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf as text, wholeOf as whole, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';

type WorkItem = ProjectFieldsFragment['workItems'][number];
type BudgetLine = MoneyFieldsFragment['budgetLines'][number];
type Entry = LedgerEntryFieldsFragment;
interface Named {
  readonly id: string;
  readonly name: string;
}

const YEARS = [1900, 2299] as const;

/** The dialogs in which the parts of a project are added and changed; each answers what is stored afterwards. */
@Injectable({ providedIn: 'root' })
export class ProjectForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  async workItem(project: ProjectFieldsFragment, people: readonly Named[], item?: WorkItem) {
    const below = item ? withDescendants(project.workItems, item.id) : new Set<string>();
    const parents = project.workItems.filter(({ id, kind }) => kind !== 'milestone' && !below.has(id));
    const kinds = (['phase', 'task', 'milestone'] as const).map((value) => ({ value, label: this.t(kindKey(value)) }));
    const fields: RecordField[] = [
      this.field('title', 'text', 'plan.title', { required: true }),
      ...(item ? [] : [this.field('kind', 'choice', 'plan.kind', { options: kinds, short: true })]),
      this.field('parentId', 'choice', 'plan.parent', {
        options: [{ value: '', label: this.t('projects.plan.top') }, ...parents.map(titled)],
        short: true,
      }),
      this.owner(people),
      this.field('startDate', 'date', 'plan.start', { required: true, short: true }),
      this.field('endDate', 'date', 'plan.end', { required: true, short: true }),
      this.field('percentComplete', 'number', 'plan.percent', { range: [0, 100], short: true }),
      this.field('description', 'long', 'plan.description'),
    ];
    const saved = await this.records.edit({
      title: this.t(item ? 'projects.plan.change' : 'projects.plan.add'),
      fields,
      version: item?.version,
      values: {
        title: item?.title ?? '',
        kind: 'task',
        parentId: item?.parentId ?? '',
        ownerId: item?.owner?.id ?? '',
        startDate: item?.startDate ?? null,
        endDate: item?.endDate ?? null,
        percentComplete: String(item?.percentComplete ?? 0),
        description: item?.description ?? '',
      },
      save: async (values, version) => {
        const input = {
          title: text(values['title']),
          parentId: values['parentId'] || null,
          ownerId: values['ownerId'] || null,
          startDate: text(values['startDate']),
          endDate: text(values['endDate']),
          percentComplete: whole(values['percentComplete']) ?? 0,
          description: text(values['description']),
        };
        if (item && version !== undefined) {
          const answer = await this.mutations.send(UpdateWorkItemDocument, {
            input: { ...input, id: item.id, version },
          });
          return answer?.updateWorkItem;
        }
        const kind = values['kind'] as WorkItemKind;
        const answer = await this.mutations.send(CreateWorkItemDocument, {
          input: { ...input, kind, projectId: project.id },
        });
        return answer?.createWorkItem;
      },
      remove: item && {
        question: this.t('projects.editing.removeText', { title: item.title }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveWorkItemDocument, { input: { id: item.id, version } });
          return answer?.removeWorkItem;
        },
      },
    });
    return saved?.project;
  }

  async budgetLine(projectId: string, sources: readonly Named[], line?: BudgetLine) {
    const saved = await this.records.edit({
      title: this.t(line ? 'projects.money.changeLine' : 'projects.money.addLine'),
      version: line?.version,
      fields: [
        this.field('fiscalYear', 'number', 'money.year', { range: YEARS, required: true, short: true }),
        this.field('fundingSourceId', 'choice', 'money.source', {
          options: sources.map(named),
          required: true,
          short: true,
        }),
        this.field('nature', 'choice', 'money.natureLabel', {
          options: this.options('money.nature', ['operating', 'investment']),
          short: true,
        }),
        this.field('term', 'choice', 'money.termLabel', {
          options: this.options('money.term', ['incidental', 'structural']),
          short: true,
        }),
        this.field('taakveld', 'choice', 'money.taakveld', { options: this.taakvelden(), short: true }),
        this.field('amount', 'money', 'money.amount', { storedAs: 'amountCents', short: true }),
        this.field('absenceReason', 'text', 'money.absence', {
          description: this.t('projects.money.absenceHint'),
        }),
        this.field('description', 'text', 'money.description'),
      ],
      values: {
        fiscalYear: String(line?.fiscalYear ?? new Date().getFullYear()),
        fundingSourceId: line?.fundingSourceId ?? sources[0]?.id ?? '',
        nature: line?.nature ?? 'operating',
        term: line?.term ?? 'incidental',
        taakveld: line?.taakveld ?? '',
        amount: line?.amount ?? null,
        absenceReason: line?.absenceReason ?? '',
        description: line?.description ?? '',
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetBudgetLineDocument, {
          input: {
            projectId,
            id: line?.id,
            version,
            fiscalYear: whole(values['fiscalYear']) ?? 0,
            fundingSourceId: text(values['fundingSourceId']),
            nature: text(values['nature']) as SetBudgetLineInput['nature'],
            term: text(values['term']) as SetBudgetLineInput['term'],
            taakveld: text(values['taakveld']) || null,
            amount: values['amount'] || null,
            absenceReason: values['absenceReason'] || null,
            description: text(values['description']),
          },
        });
        return answer?.setBudgetLine;
      },
      remove: line && {
        question: this.t('projects.money.removeLine', { year: line.fiscalYear, source: line.sourceName }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveBudgetLineDocument, { input: { id: line.id, version } });
          return answer?.removeBudgetLine;
        },
      },
    });
    return saved?.projectMoney;
  }

  async entry(projectId: string, sources: readonly Named[]) {
    const saved = await this.records.edit({
      title: this.t('projects.money.addEntry'),
      fields: [
        this.field('kind', 'choice', 'money.entryKind', {
          options: this.options('money.entry', ['actual', 'commitment', 'forecast']),
          short: true,
        }),
        this.field('fiscalYear', 'number', 'money.year', { range: YEARS, required: true, short: true }),
        this.field('bookedOn', 'date', 'money.bookedOn', { required: true, short: true }),
        this.field('amount', 'money', 'money.amount', { required: true, short: true }),
        this.field('reference', 'text', 'money.reference', { short: true }),
        this.field('fundingSourceId', 'choice', 'money.source', {
          options: [{ value: '', label: this.t('projects.money.noSource') }, ...sources.map(named)],
          short: true,
        }),
        this.field('description', 'text', 'money.description', {
          description: this.t('projects.money.entriesFixed'),
        }),
      ],
      values: {
        kind: 'actual',
        fiscalYear: String(new Date().getFullYear()),
        bookedOn: today(),
        amount: null,
        reference: '',
        fundingSourceId: '',
        description: '',
      },
      save: async (values) => {
        const answer = await this.mutations.send(RecordLedgerEntryDocument, {
          input: {
            projectId,
            kind: text(values['kind']) as RecordLedgerEntryInput['kind'],
            fiscalYear: whole(values['fiscalYear']) ?? 0,
            bookedOn: text(values['bookedOn']),
            amount: text(values['amount']),
            reference: text(values['reference']),
            fundingSourceId: text(values['fundingSourceId']) || null,
            description: text(values['description']),
          },
        });
        return answer?.recordLedgerEntry;
      },
    });
    return saved?.projectMoney;
  }

  /** Takes a booking back; the booking itself stays. */
  async reverse(entry: Entry) {
    const saved = await this.records.edit({
      title: this.t('projects.money.reverseTitle'),
      fields: [
        this.field('description', 'text', 'money.reverseReason', { required: true }),
        this.field('bookedOn', 'date', 'money.reverseDate', { required: true }),
      ],
      values: { description: '', bookedOn: today() },
      save: async (values) => {
        const answer = await this.mutations.send(ReverseLedgerEntryDocument, {
          input: { id: entry.id, description: text(values['description']), bookedOn: text(values['bookedOn']) },
        });
        return answer?.reverseLedgerEntry;
      },
    });
    return saved?.projectMoney;
  }

  private taakvelden(): Option[] {
    const language = this.language.current() === 'en' ? 'en' : 'nl';
    return [
      { value: '', label: this.t('money.noTaakveld') },
      ...TAAKVELDEN.map((taakveld) => ({ value: taakveld.code, label: `${taakveld.code} ${taakveld[language]}` })),
    ];
  }

  private owner(people: readonly Named[]): RecordField {
    const nobody = { value: '', label: this.t('overview.noOwner') };
    return this.field('ownerId', 'choice', 'plan.owner', { options: [nobody, ...people.map(named)], short: true });
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`projects.${key}`), ...rest };
  }

  private options(key: string, values: readonly string[]): Option[] {
    return values.map((value) => ({ value, label: this.t(`projects.${key}.${value}`) }));
  }
}

const kindKey = (kind: WorkItemKind) => `projects.plan.${kind === 'milestone' ? 'milestoneKind' : kind}`;
const named = ({ id, name }: Named): Option => ({ value: id, label: name });
const titled = ({ id, title }: WorkItem): Option => ({ value: id, label: title });

/** Today on the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** An item with everything below it, none of which it can fall under. */
function withDescendants(items: readonly WorkItem[], id: string): Set<string> {
  const below = items
    .filter(({ parentId }) => parentId === id)
    .flatMap((child) => [...withDescendants(items, child.id)]);
  return new Set([id, ...below]);
}
