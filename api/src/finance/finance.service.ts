import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { BudgetLine, FundingSource, LedgerEntry } from './entity';
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
    const { amount, absenceReason, ...rest } = input;
    const checks = new Checks();
    const values = amountOrReason(checks, amount, absenceReason, input.kind !== 'forecast');
    checks.dates(input, 'bookedOn');
    if (values.absenceReason !== null && input.kind !== 'forecast') checks.add('absenceReason', 'only_for_forecast');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, (manager) =>
      manager.insert(LedgerEntry, { ...rest, ...values, organisationId, id: newId() }),
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
        reversesId: entry.id,
      });
      return entry.projectId;
    });
  }

  async setBudgetLine(caller: RequestContext, input: SetBudgetLineInput): Promise<string> {
    const { id, version, projectId, amount, absenceReason, ...rest } = input;
    const checks = new Checks();
    const values = { ...rest, ...amountOrReason(checks, amount, absenceReason, false) };
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

  /** Adds a source of money, or renames the one with this id. */
  async setFundingSource(caller: RequestContext, input: SetFundingSourceInput): Promise<void> {
    const { id, version, ...values } = input;
    const checks = new Checks();
    checks.label('name', input.name);
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (id) await saveChanges(manager, FundingSource, { organisationId, id, version: version ?? 0 }, values);
      else await manager.insert(FundingSource, { ...values, organisationId, id: newId() });
    });
  }
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
