import { Injectable } from '@nestjs/common';
import { TAAKVELD_CODE } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { BudgetChangeLine, BudgetLine, FundingSource, LedgerEntry } from './entity';
import type {
  RecordLedgerEntryInput,
  ReverseLedgerEntryInput,
  SetBudgetLineInput,
  SetFundingSourceInput,
} from './inputs';

/** Budget lines and the ledger. Bookings are never changed; each method answers the project it touched. */
@Injectable()
export class FinanceService {
  constructor(private readonly database: Database) {}

  /** Books an amount. Actuals and commitments may be negative (a credit note, a release); a forecast is a total. */
  async recordEntry(caller: RequestContext, input: RecordLedgerEntryInput): Promise<string> {
    const { amount, absenceReason, externalSource, externalKey, ...rest } = input;
    const checks = new Checks();
    if (externalSource || externalKey) {
      checks.label('externalSource', externalSource ?? null);
      checks.label('externalKey', externalKey ?? null);
    }
    if (input.kind === 'forecast' && input.fundingSourceId) checks.add('fundingSourceId', 'not_for_forecast');
    const external = { externalSource: externalSource?.trim() || null, externalKey: externalKey?.trim() || null };
    const values = amountOrReason(checks, amount, absenceReason, input.kind !== 'forecast');
    checks.dates(input, 'bookedOn');
    if (values.absenceReason !== null && input.kind !== 'forecast') checks.add('absenceReason', 'only_for_forecast');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, (manager) =>
      manager.insert(LedgerEntry, { ...rest, ...values, ...external, organisationId, id: newId() }),
    );
    return input.projectId;
  }

  /** Takes a booking back with a counter-entry. A forecast is not taken back: a later one replaces it. */
  async reverseEntry(caller: RequestContext, input: ReverseLedgerEntryInput): Promise<string> {
    const checks = new Checks();
    checks.label('description', input.description);
    checks.dates(input, 'bookedOn');
    checks.done();
    return this.database.write(caller, async (manager) => {
      const where = { organisationId: caller.organisationId, id: input.id };
      const entry = await manager.findOneBy(LedgerEntry, where);
      if (!entry) throw new NotFound('LedgerEntry', input.id);
      if (entry.kind === 'forecast' || entry.amountCents === null || entry.reversesId !== null) {
        checks.add('id', 'not_reversible');
        checks.done();
      }
      await manager.insert(LedgerEntry, {
        organisationId: caller.organisationId,
        id: newId(),
        projectId: entry.projectId,
        kind: entry.kind,
        fiscalYear: entry.fiscalYear,
        bookedOn: input.bookedOn,
        amountCents: -(entry.amountCents ?? 0n),
        currency: entry.currency,
        description: input.description,
        reference: entry.reference,
        fundingSourceId: entry.fundingSourceId,
        reversesId: entry.id,
      });
      return entry.projectId;
    });
  }

  async setBudgetLine(caller: RequestContext, input: SetBudgetLineInput): Promise<string> {
    const { id, version, projectId, amount, absenceReason, ...rest } = input;
    const checks = new Checks();
    checkTaakveld(checks, 'taakveld', rest.taakveld);
    const values = {
      ...rest,
      taakveld: rest.taakveld === undefined ? undefined : rest.taakveld?.trim() || null,
      ...amountOrReason(checks, amount, absenceReason, false),
    };
    checks.done();
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      if (id) {
        const line = await saveChanges(manager, BudgetLine, { organisationId, id, version: version ?? 0 }, values);
        return line.projectId;
      }
      await manager.insert(BudgetLine, { ...values, organisationId, projectId, id: newId() });
      return projectId;
    });
  }

  async removeBudgetLine(caller: RequestContext, key: { id: string; version: number }): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const line = await manager.findOneBy(BudgetLine, { organisationId, id: key.id });
      if (!line) throw new NotFound('BudgetLine', key.id);
      await removeVersion(manager, BudgetLine, { organisationId, ...key });
      return line.projectId;
    });
  }

  /** Adds a source of money, or changes the one with this id. */
  async setFundingSource(caller: RequestContext, input: SetFundingSourceInput): Promise<void> {
    const { id, version, ceiling, ...rest } = input;
    const checks = new Checks();
    checks.label('name', input.name);
    const ceilingCents = checks.amount('ceiling', ceiling);
    const { coverFrom, coverUntil } = input;
    if (coverFrom && coverUntil && coverUntil < coverFrom) checks.add('coverUntil', 'end_before_start');
    checks.done();
    const values = { ...rest, ceilingCents: ceiling === undefined ? undefined : ceilingCents };
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (id) await saveChanges(manager, FundingSource, { organisationId, id, version: version ?? 0 }, values);
      else await manager.insert(FundingSource, { ...values, organisationId, id: newId() });
    });
  }

  /** Removes a source that no budget and no booking names. */
  async removeFundingSource(caller: RequestContext, { id, version }: { id: string; version: number }): Promise<void> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await lockVersion(manager, FundingSource, { organisationId, id, version });
      const key = { organisationId, fundingSourceId: id };
      const counts = await Promise.all([
        manager.countBy(BudgetLine, key),
        manager.countBy(BudgetChangeLine, key),
        manager.countBy(LedgerEntry, key),
      ]);
      const uses = counts.reduce((sum, n) => sum + n, 0);
      const checks = new Checks();
      if (uses > 0) checks.add('id', 'source_in_use', { n: uses });
      checks.done();
      await removeVersion(manager, FundingSource, { organisationId, id, version });
    });
  }
}

export function checkTaakveld(checks: Checks, field: string, code: string | null | undefined): void {
  if (code && !TAAKVELD_CODE.test(code.trim())) checks.add(field, 'not_a_taakveld');
}

/** Exactly one of an amount and the reason why there is none. */
function amountOrReason(
  checks: Checks,
  amount: string | null | undefined,
  absenceReason: string | null | undefined,
  mayBeNegative: boolean,
): { amountCents: bigint | null; absenceReason: string | null } {
  const reason = absenceReason?.trim() || null;
  const amountCents = checks.amount('amount', amount, { mayBeNegative });
  if ((amount === null || amount === undefined) === (reason === null)) checks.add('amount', 'amount_or_reason');
  return { amountCents, absenceReason: reason };
}
