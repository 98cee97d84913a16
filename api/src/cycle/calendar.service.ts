import { Injectable } from '@nestjs/common';
import {
  calendarChanges,
  DEADLINE_KINDS,
  planPeriods,
  SCHEME_MONTHS,
  type DeadlineKind,
  type PeriodChange,
} from '@stip/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf, type Reader } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { ReportingPeriod } from '../status';
import { PcProduct, PeriodDeadline } from './entity';
import { pcProducts, storedPeriods, workingDays } from './queries';
import type { CreatePcProductInput, SetPeriodDeadlineInput, UpdatePcProductInput } from './types';

const MAX_OFFSET = 250;

/** The calendar of planning and control: its products, and the periods and deadlines that follow from them. */
@Injectable()
export class PcCalendarService {
  constructor(private readonly database: Database) {}

  async create(caller: RequestContext, input: CreatePcProductInput): Promise<string> {
    const values = checked(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(PcProduct, { ...values, organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, { id, version, ...input }: UpdatePcProductInput): Promise<string> {
    const values = checked(input);
    if (!isId(id)) throw new NotFound('PcProduct', id);
    await this.database.write(caller, async (manager) => {
      const product = await lockVersion(manager, PcProduct, { organisationId: caller.organisationId, id, version });
      // Set as a whole: a merge would keep what a list or an emptied field leaves out.
      await manager.save(PcProduct, Object.assign(product, values));
    });
    return id;
  }

  preview(caller: RequestContext, year: number): Promise<PeriodChange[]> {
    checkYear(year);
    return this.database.read(caller, (reader) => changesOf(reader, year));
  }

  /** Adds and changes what the preview tells. What cannot be made is left out, as the preview says. */
  async apply(caller: RequestContext, year: number): Promise<{ added: number; changed: number }> {
    checkYear(year);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      // One at a time, so that two who make the same year do not both add it.
      await manager.query(`select pg_advisory_xact_lock(hashtext('pc_calendar'), hashtext($1))`, [organisationId]);
      const changes = await changesOf(readerOf(manager), year);
      if (changes.length === 0) throw new ValidationFailed([{ field: 'year', code: 'no_products' }]);
      const added = changes.filter(({ action }) => action === 'add');
      const changed = changes.filter(({ action }) => action === 'change');
      const rows = added.map((change) => ({ change, id: newId() }));
      if (rows.length > 0) {
        await manager.insert(
          ReportingPeriod,
          rows.map(({ id, change: { planned } }) => ({
            ...{ organisationId, id, kind: planned.scheme, name: planned.name, adjusted: false },
            ...{ startDate: planned.start, endDate: planned.end, productId: planned.productId },
            ...{ fiscalYear: planned.fiscalYear, number: planned.number, dueDate: null },
          })),
        );
      }
      for (const { stored, planned, moves } of changed) {
        if (stored && moves)
          await manager.query(
            'update reporting_period set start_date = $2, end_date = $3, version = version + 1, updated_at = now() where id = $1',
            [stored.id, planned.start, planned.end],
          );
      }
      await this.setDeadlines(manager, organisationId, [
        ...rows,
        ...changed.flatMap((change) => (change.stored ? [{ change, id: change.stored.id }] : [])),
      ]);
      return { added: added.length, changed: changed.length };
    });
  }

  async setDeadline(caller: RequestContext, { id, version, dueDate }: SetPeriodDeadlineInput): Promise<string> {
    const checks = new Checks();
    checks.dates({ dueDate }, 'dueDate');
    checks.done();
    if (!isId(id)) throw new NotFound('PeriodDeadline', id);
    await this.database.write(caller, async (manager) => {
      const row = await lockVersion(manager, PeriodDeadline, { organisationId: caller.organisationId, id, version });
      await manager.save(PeriodDeadline, Object.assign(row, { dueDate, adjusted: true }));
      await followUpdatesDue(manager, [row.reportingPeriodId]);
    });
    return id;
  }

  private async setDeadlines(
    manager: EntityManager,
    organisationId: string,
    rows: readonly { readonly id: string; readonly change: PeriodChange }[],
  ): Promise<void> {
    const all = rows.flatMap(({ id, change }) =>
      change.deadlines.filter(({ kept }) => !kept).map(({ kind, to }) => ({ id: newId(), period: id, kind, to })),
    );
    const gone = all.filter(({ to }) => to === null);
    const set = all.filter(({ to }) => to !== null);
    if (gone.length > 0)
      await manager.query(
        `delete from period_deadline d using unnest($1::uuid[], $2::text[]) t (period, kind)
         where d.reporting_period_id = t.period and d.kind = t.kind`,
        [gone.map(({ period }) => period), gone.map(({ kind }) => kind)],
      );
    if (set.length > 0)
      await manager.query(
        `insert into period_deadline as d (organisation_id, id, reporting_period_id, kind, due_date)
         select $1, t.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[]) t
         on conflict on constraint period_deadline_unique
         do update set due_date = excluded.due_date, version = d.version + 1, updated_at = now()`,
        [
          organisationId,
          ...[set.map(({ id }) => id), set.map(({ period }) => period)],
          ...[set.map(({ kind }) => kind), set.map(({ to }) => to)],
        ],
      );
    await followUpdatesDue(
      manager,
      rows.map(({ id }) => id),
    );
  }
}

/** The day a period is due is that of its updates. Tells at once when deadlines are out of order. */
async function followUpdatesDue(manager: EntityManager, periods: readonly string[]): Promise<void> {
  await manager.query(
    `update reporting_period p set due_date = d.due_date, version = p.version + 1, updated_at = now()
     from period_deadline d where p.id = any($1::uuid[]) and d.organisation_id = p.organisation_id
       and d.reporting_period_id = p.id and d.kind = 'updates_due' and p.due_date is distinct from d.due_date`,
    [periods],
  );
  await manager.query('set constraints all immediate');
}

async function changesOf(reader: Reader, year: number): Promise<PeriodChange[]> {
  const [products, stored, isWorkingDay] = [
    (await pcProducts(reader)).filter(({ active }) => active),
    await storedPeriods(reader),
    await workingDays(reader),
  ];
  return products.flatMap((product) =>
    calendarChanges(
      planPeriods({ ...product, name: product.nameNl, offsets: inOrder(product.offsets) }, year, isWorkingDay),
      stored,
    ),
  );
}

/** In the order of DEADLINE_KINDS, null where there is none: as it is stored. */
const inOrder = (offsets: readonly { readonly kind: DeadlineKind; readonly workingDays: number }[]) =>
  DEADLINE_KINDS.map((kind) => offsets.find((one) => one.kind === kind)?.workingDays ?? null);

function checkYear(year: number): void {
  if (year < 1900 || year > 2298)
    throw new ValidationFailed([{ field: 'year', code: 'number_out_of_range', params: { min: 1900, max: 2298 } }]);
}

function checked(input: CreatePcProductInput) {
  const { scheme, offsets } = input;
  const checks = new Checks();
  checks.label('nameNl', input.nameNl);
  checks.label('nameEn', input.nameEn);
  const months = scheme === 'own' ? (input.months ?? 0) : SCHEME_MONTHS[scheme];
  if (months < 1 || months > 12) checks.add('months', 'number_out_of_range', { min: 1, max: 12 });
  if (input.firstMonth < 1 || input.firstMonth > 12)
    checks.add('firstMonth', 'number_out_of_range', { min: 1, max: 12 });
  const placed = inOrder(offsets);
  const given = placed.filter((offset) => offset !== null);
  if (given.length !== offsets.length) checks.add('offsets', 'already_exists');
  else if (given.some((offset) => Math.abs(offset) > MAX_OFFSET))
    checks.add('offsets', 'number_out_of_range', { min: -MAX_OFFSET, max: MAX_OFFSET });
  else if (given.some((offset, n) => offset < (given[n - 1] ?? offset))) checks.add('offsets', 'deadlines_order');
  const persons = ['controllerId', 'controllerDeputyId', 'cdoId', 'cdoDeputyId'] as const;
  for (const field of persons) if (input[field] && !isId(input[field])) checks.add(field, 'unknown_id');
  checks.done();
  return {
    ...{ nameNl: input.nameNl.trim(), nameEn: input.nameEn.trim(), scheme, months, offsets: placed },
    ...{ firstMonth: input.firstMonth, active: input.active },
    ...{ controllerId: input.controllerId ?? null, controllerDeputyId: input.controllerDeputyId ?? null },
    ...{ cdoId: input.cdoId ?? null, cdoDeputyId: input.cdoDeputyId ?? null },
  };
}
