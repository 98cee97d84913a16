import { Injectable } from '@nestjs/common';
import { parseCents } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, saveChanges } from '../platform/database';
import { NotFound, ValidationFailed, type Issue } from '../platform/errors';
import { newId } from '../platform/ids';
import { BudgetLine, LedgerEntry } from './entity';
import type { RecordLedgerEntryInput, ReverseLedgerEntryInput, SetBudgetLineInput } from './types';

const KINDS = ['commitment', 'actual', 'forecast'] as const;

/** Budget lines and the ledger. Bookings are never changed; each method answers the project it touched. */
@Injectable()
export class FinanceService {
  constructor(private readonly database: Database) {}

  async recordEntry(caller: RequestContext, input: RecordLedgerEntryInput): Promise<string> {
    const kind = KINDS.find((k) => k === input.kind);
    const issues: Issue[] = [];
    if (!kind) issues.push({ field: 'kind', code: 'invalid' });
    if (input.kind === 'forecast' && input.amount.startsWith('-')) {
      issues.push({ field: 'amount', code: 'negative_amount' });
    }
    if (issues.length > 0) throw new ValidationFailed(issues);
    await this.database.write(caller, (manager) =>
      manager.insert(LedgerEntry, {
        ...input,
        kind,
        amountCents: parseCents(input.amount) ?? null,
        organisationId: caller.organisationId,
        id: newId(),
      }),
    );
    return input.projectId;
  }

  /** Takes a booking back with a counter-entry. A forecast is not taken back: a later one replaces it. */
  async reverseEntry(caller: RequestContext, input: ReverseLedgerEntryInput): Promise<string> {
    if (input.description.trim() === '') throw new ValidationFailed([{ field: 'description', code: 'required' }]);
    return this.database.write(caller, async (manager) => {
      const where = { organisationId: caller.organisationId, id: input.id };
      const entry = await manager.findOneBy(LedgerEntry, where);
      if (!entry) throw new NotFound('LedgerEntry', input.id);
      if (entry.kind === 'forecast' || entry.amountCents === null || entry.reversesId !== null) {
        throw new ValidationFailed([{ field: 'id', code: 'not_reversible' }]);
      }
      await manager.insert(LedgerEntry, {
        organisationId: caller.organisationId,
        id: newId(),
        projectId: entry.projectId,
        kind: entry.kind,
        fiscalYear: entry.fiscalYear,
        bookedOn: input.bookedOn,
        amountCents: -entry.amountCents,
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
    const reason = absenceReason?.trim() || null;
    if ((amount === null || amount === undefined) === (reason === null)) {
      throw new ValidationFailed([{ field: 'amount', code: 'amount_or_reason' }]);
    }
    const amountCents = amount ? (parseCents(amount) ?? null) : null;
    if (amountCents !== null && amountCents < 0n) {
      throw new ValidationFailed([{ field: 'amount', code: 'negative_amount' }]);
    }
    const values = {
      ...rest,
      nature: rest.nature as BudgetLine['nature'],
      term: rest.term as BudgetLine['term'],
      amountCents,
      absenceReason: reason,
    };
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
}
