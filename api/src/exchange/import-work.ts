import { ASPECTS, trendBetween, type CalendarDate, type Cents, type Period } from '@stip/domain';
import type { ImportMapping, PlannedRow, RowProblem, Stated } from '@stip/exchange';
import { newId } from '../platform/ids';
import { periodKey, yearKey, type StoredPortfolio, type StoredProject, type StoredStatus } from './stored-portfolio';

export type RowAction = 'new' | 'changed' | 'unchanged' | 'rejected';

export interface RowOutcome {
  readonly row: PlannedRow;
  readonly action: RowAction;
  /** What differs from what is stored, by field. */
  readonly changes: readonly string[];
  readonly problems: readonly RowProblem[];
}

/** Rows to write, by table; nothing is written while it is put together. */
export interface ImportWork {
  readonly outcomes: readonly RowOutcome[];
  readonly periods: readonly object[];
  readonly programmes: readonly object[];
  readonly people: readonly object[];
  readonly fundingSources: readonly object[];
  readonly projects: readonly object[];
  readonly projectChanges: readonly { readonly id: string; readonly changes: object }[];
  readonly baselines: readonly object[];
  readonly budgetLines: readonly object[];
  readonly budgetChanges: readonly { readonly id: string; readonly changes: object }[];
  readonly ledgerEntries: readonly object[];
  readonly statuses: readonly object[];
  readonly aspects: readonly object[];
}

export interface WorkContext {
  readonly mapping: ImportMapping;
  readonly fileName: string;
  readonly fundingSource: string;
  readonly today: CalendarDate;
  readonly now: Date;
}

/** Compares the rows of a file with what is stored and puts together what makes them agree. */
export function prepareWork(rows: readonly PlannedRow[], stored: StoredPortfolio, context: WorkContext): ImportWork {
  return new Preparation(stored, context).run(rows);
}

const lower = (text: string) => text.trim().toLowerCase();
const amountOf = (stated: Stated<Cents>) =>
  'value' in stated
    ? { amountCents: stated.value, absenceReason: null }
    : { amountCents: null, absenceReason: stated.absent };
const text = (amount: bigint | null) => (amount === null ? null : amount.toString());

class Preparation {
  private readonly work = {
    outcomes: [] as RowOutcome[],
    periods: [] as object[],
    programmes: [] as object[],
    people: [] as object[],
    fundingSources: [] as object[],
    projects: [] as object[],
    projectChanges: [] as { id: string; changes: object }[],
    baselines: [] as object[],
    budgetLines: [] as object[],
    budgetChanges: [] as { id: string; changes: object }[],
    ledgerEntries: [] as object[],
    statuses: [] as object[],
    aspects: [] as object[],
  };
  private fundingSourceId: string | null;
  /** Projects this file makes, by key: a file may hold several periods of one project. */
  private readonly made = new Map<string, StoredProject>();
  private readonly madeStatuses = new Map<string, StoredStatus[]>();
  private readonly madeBaselines = new Map<
    string,
    {
      sequence: number;
      approvedOn: CalendarDate;
      endDate: CalendarDate | null;
      budget: string | null;
      absence: string | null;
    }
  >();
  private readonly taken = new Set<string>();

  constructor(
    private readonly stored: StoredPortfolio,
    private readonly context: WorkContext,
  ) {
    this.fundingSourceId = stored.fundingSourceId;
  }

  run(rows: readonly PlannedRow[]): ImportWork {
    // Older periods first, so that each is compared with the one before it.
    const inOrder = [...rows].sort(
      (a, b) => (a.period?.end ?? '').localeCompare(b.period?.end ?? '') || a.number - b.number,
    );
    for (const row of inOrder) this.work.outcomes.push(this.row(row));
    this.work.outcomes.sort((a, b) => a.row.number - b.row.number);
    return this.work;
  }

  private row(row: PlannedRow): RowOutcome {
    if (row.problems.some((problem) => problem.severity === 'row')) {
      return { row, action: 'rejected', changes: [], problems: row.problems };
    }
    const problems: RowProblem[] = [...row.problems];
    const changes: string[] = [];
    const { project, isNew } = this.project(row, changes, problems);
    if (row.period) this.period(row.period);
    this.baseline(row, project, changes);
    this.money(row, project, changes, problems);
    this.status(row, project, changes);
    return { row, action: isNew ? 'new' : changes.length > 0 ? 'changed' : 'unchanged', changes, problems };
  }

  private project(
    row: PlannedRow,
    changes: string[],
    problems: RowProblem[],
  ): { project: StoredProject; isNew: boolean } {
    const known =
      this.made.get(lower(row.key)) ?? this.stored.byKey.get(lower(row.key)) ?? this.sameName(row, problems);
    const values = {
      name: row.name,
      description: row.description ?? known?.description ?? '',
      programmeId: row.programme ? this.named('programmes', row.programme) : (known?.programmeId ?? null),
      ownerId: row.owner ? this.named('people', row.owner) : (known?.ownerId ?? null),
      ...dates(row, known),
      attributes: Object.keys(row.attributes).length > 0 ? row.attributes : (known?.attributes ?? {}),
    };
    if (!known) {
      const project = { id: newId(), key: row.key, latestReport: null, ...values };
      this.made.set(lower(row.key), project);
      this.work.projects.push({
        ...values,
        id: project.id,
        externalSource: this.context.mapping.source,
        externalKey: row.key,
        state: 'active',
      });
      return { project, isNew: true };
    }
    this.taken.add(known.id);
    const older = !!row.period && !!known.latestReport && row.period.end < known.latestReport;
    if (older) {
      problems.push({
        severity: 'note',
        code: 'older_period',
        params: { period: row.period?.name ?? '', latest: known.latestReport ?? '' },
      });
      return { project: known, isNew: false };
    }
    const changed = Object.entries({ ...values, externalKey: row.key }).filter(([field, value]) => {
      const before = field === 'externalKey' ? known.key : known[field as keyof StoredProject];
      return canonical(before) !== canonical(value);
    });
    if (changed.length > 0 && !this.made.has(lower(row.key))) {
      this.work.projectChanges.push({ id: known.id, changes: Object.fromEntries(changed) });
      changes.push(...changed.map(([field]) => field));
    }
    return { project: { ...known, ...values, key: row.key }, isNew: false };
  }

  /** A project of the same name whose key differs: the source renumbered. It is linked and told, once per project. */
  private sameName(row: PlannedRow, problems: RowProblem[]): StoredProject | undefined {
    const found = this.stored.byName.get(lower(row.name));
    // Only a project that was known by its name alone may take a key over.
    if (!found || this.taken.has(found.id) || lower(found.key) !== lower(found.name)) return undefined;
    problems.push({ severity: 'note', code: 'linked_by_name', params: { before: found.key, after: row.key } });
    return found;
  }

  private named(kind: 'programmes' | 'people', name: string): string {
    const known = this.stored[kind].get(lower(name));
    if (known) return known;
    const id = newId();
    this.stored[kind].set(lower(name), id);
    this.work[kind].push({ id, name: name.trim() });
    return id;
  }

  private period(period: Period): void {
    if (this.stored.periods.has(periodKey(period))) return;
    const id = newId();
    this.stored.periods.set(periodKey(period), id);
    this.work.periods.push({ id, kind: period.kind, name: period.name, startDate: period.start, endDate: period.end });
  }

  /** A stated whole-life budget or end that differs from the latest plan is a new baseline, never a change of the old. */
  private baseline(row: PlannedRow, project: StoredProject, changes: string[]): void {
    if (!row.totalBudget && !row.end) return;
    const approvedOn = row.period?.end ?? this.context.today;
    const last = this.madeBaselines.get(project.id) ?? this.stored.baselines.get(project.id);
    const { amountCents, absenceReason } = row.totalBudget
      ? amountOf(row.totalBudget)
      : { amountCents: null, absenceReason: null };
    const endDate = row.end && 'value' in row.end ? row.end.value : null;
    if (
      last &&
      (last.approvedOn > approvedOn ||
        (last.endDate === endDate && last.budget === text(amountCents) && last.absence === absenceReason))
    )
      return;
    const sequence = (last?.sequence ?? 0) + 1;
    this.madeBaselines.set(project.id, {
      sequence,
      approvedOn,
      endDate,
      budget: text(amountCents),
      absence: absenceReason,
    });
    this.work.baselines.push({
      id: newId(),
      projectId: project.id,
      sequence,
      approvedOn,
      decisionReference: this.context.fileName,
      reasonCategory: sequence > 1 ? 'imported' : null,
      explanation: '',
      startDate: row.start && 'value' in row.start && (!endDate || row.start.value <= endDate) ? row.start.value : null,
      endDate,
      budgetCents: amountCents,
      budgetAbsenceReason: absenceReason,
    });
    changes.push('baseline');
  }

  private money(row: PlannedRow, project: StoredProject, changes: string[], problems: RowProblem[]): void {
    const { source, currency } = this.context.mapping;
    const bookedOn = row.period?.end ?? this.context.today;
    for (const [fiscalYear, stated] of row.budgets) {
      const known = this.stored.budgets.get(yearKey(project.id, fiscalYear));
      const amount = amountOf(stated);
      if (
        known &&
        known.amount === text(amount.amountCents) &&
        known.absence === amount.absenceReason &&
        known.currency === currency
      )
        continue;
      const fixed = this.stored.fixedBudgets.get(yearKey(project.id, fiscalYear));
      if (fixed !== undefined) {
        // The file may know the budget with its changes; anything else asks a decision, not an import.
        if (fixed !== text(amount.amountCents))
          problems.push({ severity: 'value', code: 'budget_fixed', params: { year: fiscalYear } });
        continue;
      }
      changes.push(`budget ${fiscalYear}`);
      if (known) this.work.budgetChanges.push({ id: known.id, changes: { ...amount, currency } });
      else {
        this.work.budgetLines.push({
          id: newId(),
          projectId: project.id,
          fundingSourceId: this.fundingSource(),
          fiscalYear,
          currency,
          ...amount,
          externalKey: `${source} ${fiscalYear}`,
          description: this.context.fileName,
        });
      }
    }
    for (const [fiscalYear, stated] of row.forecasts) {
      const known = this.stored.forecasts.get(yearKey(project.id, fiscalYear));
      const amount = amountOf(stated);
      if (
        known &&
        (known.bookedOn > bookedOn ||
          (known.amount === text(amount.amountCents) && known.absence === amount.absenceReason))
      )
        continue;
      changes.push(`forecast ${fiscalYear}`);
      this.work.ledgerEntries.push({
        id: newId(),
        projectId: project.id,
        kind: 'forecast',
        fiscalYear,
        bookedOn,
        currency,
        ...amount,
        reference: source,
        description: this.context.fileName,
      });
    }
    for (const [fiscalYear, stated] of row.actuals) {
      if (!('value' in stated)) continue;
      // The source states a total; the ledger gets what it adds to what was booked from it before.
      const difference = stated.value - BigInt(this.stored.actuals.get(yearKey(project.id, fiscalYear)) ?? '0');
      if (difference === 0n) continue;
      changes.push(`actual ${fiscalYear}`);
      this.work.ledgerEntries.push({
        id: newId(),
        projectId: project.id,
        kind: 'actual',
        fiscalYear,
        bookedOn,
        currency,
        amountCents: difference,
        reference: source,
        description: this.context.fileName,
      });
    }
  }

  private fundingSource(): string {
    if (this.fundingSourceId) return this.fundingSourceId;
    this.fundingSourceId = newId();
    this.work.fundingSources.push({ id: this.fundingSourceId, name: this.context.fundingSource, kind: 'other' });
    return this.fundingSourceId;
  }

  private status(row: PlannedRow, project: StoredProject, changes: string[]): void {
    if (!row.colour || !row.period) return;
    const { end } = row.period;
    const history = [
      ...(this.stored.statuses.get(project.id) ?? []),
      ...(this.madeStatuses.get(project.id) ?? []),
    ].sort((a, b) => a.reportingDate.localeCompare(b.reportingDate));
    const same = history.filter((status) => status.reportingDate === end).pop();
    const before = history.filter((status) => status.reportingDate < end).pop();
    const aspects = Object.fromEntries(
      ASPECTS.flatMap((aspect) => {
        const stated = row.aspects[aspect];
        const note = row.aspectNotes[aspect] ?? '';
        return stated || note
          ? [[aspect, { colour: stated?.colour ?? ('grey' as const), label: stated?.label ?? null, note }]]
          : [];
      }),
    );
    const fresh: StoredStatus = {
      id: newId(),
      projectId: project.id,
      reportingDate: end,
      colour: row.colour.colour,
      label: row.colour.label || null,
      percentComplete: row.percentComplete ?? null,
      summary: row.explanation,
      aspects,
    };
    const bare = ({ id: _, ...rest }: StoredStatus) => canonical(rest);
    if (same && bare(same) === bare(fresh)) return;
    changes.push('status');
    this.madeStatuses.set(project.id, [...(this.madeStatuses.get(project.id) ?? []), fresh]);
    this.work.statuses.push({
      id: fresh.id,
      projectId: project.id,
      reportingDate: end,
      state: 'published',
      origin: 'imported',
      overallColour: fresh.colour,
      overallTrend: before ? trendBetween(before.colour, fresh.colour) : 'stable',
      statedLabel: fresh.label,
      percentComplete: fresh.percentComplete,
      summary: fresh.summary,
      supersedesId: same?.id ?? null,
      publishedAt: this.context.now,
    });
    for (const [aspect, { colour, label, note }] of Object.entries(aspects)) {
      const was = before?.aspects[aspect]?.colour;
      this.work.aspects.push({
        statusUpdateId: fresh.id,
        aspect,
        colour,
        statedLabel: label,
        note,
        trend: was ? trendBetween(was, colour) : 'stable',
      });
    }
  }
}

function dates(row: PlannedRow, known: StoredProject | undefined) {
  const start =
    row.start &&
    ('value' in row.start
      ? { startDate: row.start.value, startAbsenceReason: null }
      : { startDate: null, startAbsenceReason: row.start.absent });
  const end =
    row.end &&
    ('value' in row.end
      ? { endDate: row.end.value, endAbsenceReason: null }
      : { endDate: null, endAbsenceReason: row.end.absent });
  return {
    startDate: known?.startDate ?? null,
    startAbsenceReason: known?.startAbsenceReason ?? null,
    ...start,
    endDate: known?.endDate ?? null,
    endAbsenceReason: known?.endAbsenceReason ?? null,
    ...end,
  };
}

/** Text that is equal for equal values, whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
