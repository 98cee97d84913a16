import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { documentOfMsProject, readMsProject, UnreadableFile, writeMsProject, type PlanDocument } from '@stip/exchange';
import { fromDayNumber } from '@stip/domain';
import { PlanError } from '@stip/schedule';
import type { EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { Project } from '../portfolio';
import { RescheduleService } from '../schedule';
import { WorkCalendar, WorkCalendarException } from '../schedule/entity';
import { computedOrCycle, movedBy } from '../schedule/moves';
import { calendarsWithin, planWithin } from '../schedule/queries';
import { saveMoves } from '../schedule/reschedule.service';
import type { StoredItem } from '../schedule/stored-plan';
import { ImportUpload } from './entity';
import { planDocument, portfolioDocument, type ExportedPlan } from './plan-export';
import { fileItems, fileLinks, type FileItem, type FileLink } from './plan-import-rows';
import type { PlanImportInput, PlanImportPayload } from './plan-types';

const SOURCE = 'ms-project';
const MINUTES_PER_DAY = 480;
const TITLES = 10;
const KEEP_UPLOADS_HOURS = 24;

/** Ends a transaction without a trace, with what it came to. */
class PreviewOnly extends Error {
  constructor(readonly outcome: PlanImportPayload) {
    super('preview');
  }
}

interface ExportedFile {
  readonly name: string;
  readonly xml: string;
  /** What of the items the file has no place for. */
  readonly notes: readonly { readonly code: string }[];
  /** Relations to projects outside the file, and projects without a plan. */
  readonly leftOut: number;
}

function fileOf({ document, leftOut }: ExportedPlan): ExportedFile {
  try {
    const { xml, notes } = writeMsProject(document);
    return { name: document.name, xml, notes, leftOut };
  } catch (error) {
    throw expected(error, document);
  }
}

/** Plans of projects from and to Microsoft Project. A preview does what a commit does and takes it back. */
@Injectable()
export class PlanExchangeService {
  constructor(
    private readonly database: Database,
    private readonly rescheduling: RescheduleService,
  ) {}

  /** The plan of a project as a file, and how much of it the file has no place for. */
  async export(caller: RequestContext, projectId: string): Promise<ExportedFile> {
    if (!isId(projectId)) throw new NotFound('Project', projectId);
    const made = await this.database.read(caller, (reader) => planDocument(reader, projectId, todayOf(caller)));
    if (!made) throw new NotFound('Project', projectId);
    return fileOf(made);
  }

  /** The plans of projects as one file, in the order given, each under a summary. Ids that are not there are passed over. */
  async exportMany(caller: RequestContext, projectIds: readonly string[], name: string): Promise<ExportedFile> {
    const ids = [...new Set(projectIds)];
    const wrong = ids.find((id) => !isId(id));
    if (wrong !== undefined) throw new ValidationFailed([{ field: 'projects', code: 'unknown_id' }]);
    if (ids.length === 0) throw new ValidationFailed([{ field: 'projects', code: 'required' }]);
    return fileOf(await this.database.read(caller, (reader) => portfolioDocument(reader, ids, todayOf(caller), name)));
  }

  async storeUpload(caller: RequestContext, fileName: string, content: Buffer): Promise<string> {
    await documentOf(content);
    return this.database.write(caller, async (manager) => {
      const id = newId();
      await manager.query(
        `delete from import_upload where created_at < now() - interval '${KEEP_UPLOADS_HOURS} hours'`,
      );
      await manager.insert(ImportUpload, {
        organisationId: caller.organisationId,
        id,
        fileName: fileName.replace(/^.*[\\/]/, '').slice(0, 300) || 'plan.xml',
        sizeBytes: String(content.length),
        sha256: createHash('sha256').update(content).digest('hex'),
        content,
        createdBy: caller.personId,
      });
      return id;
    });
  }

  /** The content of an upload. */
  async upload(caller: RequestContext, id: string): Promise<Buffer> {
    const row = isId(id)
      ? await this.database.read(caller, (reader) =>
          reader.row<{ content: Buffer }>('select content from import_upload where id = $1', [id]),
        )
      : undefined;
    if (!row) throw new NotFound('ImportUpload', id);
    return row.content;
  }

  async preview(
    caller: RequestContext,
    content: Buffer,
    input: Omit<PlanImportInput, 'uploadId'>,
  ): Promise<PlanImportPayload> {
    try {
      return await this.run(caller, content, input, true);
    } catch (error) {
      if (error instanceof PreviewOnly) return error.outcome;
      throw error;
    }
  }

  commit(
    caller: RequestContext,
    content: Buffer,
    input: Omit<PlanImportInput, 'uploadId'>,
  ): Promise<PlanImportPayload> {
    return this.run(caller, content, input, false);
  }

  private async run(
    caller: RequestContext,
    content: Buffer,
    { projectId, removeMissing }: Omit<PlanImportInput, 'uploadId'>,
    previewOnly: boolean,
  ): Promise<PlanImportPayload> {
    const { document, notes: left } = await documentOf(content);
    const { organisationId } = caller;
    const notes = new Map<string, string[]>();
    const note = (code: string, title: string) => void notes.set(code, [...(notes.get(code) ?? []), title]);
    const names = new Map(document.details.map(({ id, name }) => [id, name]));
    for (const { code, uid } of left) note(code, names.get(uid) ?? uid);
    let items: FileItem[];
    try {
      items = fileItems(document, note);
    } catch (error) {
      throw expected(error, document);
    }
    const links = fileLinks(document, MINUTES_PER_DAY, note);
    return this.database.write({ ...caller, origin: 'import' }, async (manager) => {
      if (!isId(projectId) || !(await manager.existsBy(Project, { organisationId, id: projectId })))
        throw new NotFound('Project', projectId);
      await this.rescheduling.begin(manager, caller);
      const before = (await planWithin(manager)).items.filter((item) => item.projectId === projectId);
      const ids = await this.idsOf(manager, projectId, before, items);
      const calendars = await this.calendars(manager, organisationId, document, items);
      await this.write(manager, organisationId, projectId, items, { ids, calendars, before });
      const linksChanged = await this.link(manager, organisationId, links, ids, removeMissing);
      const kept = new Set(ids.values());
      const missing = before.filter(({ id }) => !kept.has(id));
      if (removeMissing && missing.length > 0) {
        // Parts before what is above them.
        await manager.query(
          `update work_item set parent_id = null where organisation_id = $1 and id = any($2::uuid[])`,
          [organisationId, missing.map(({ id }) => id)],
        );
        await manager.query(`delete from work_item where organisation_id = $1 and id = any($2::uuid[])`, [
          organisationId,
          missing.map(({ id }) => id),
        ]);
      }
      const stored = await planWithin(manager);
      const done = computedOrCycle(stored, todayOf(caller));
      if ('schedule' in done) await saveMoves(manager, organisationId, movedBy(done, stored, kept));
      const after = (await planWithin(manager)).items.filter((item) => item.projectId === projectId);
      const outcome: PlanImportPayload = {
        ...differences(
          before,
          after,
          items.map(({ uid }) => ids.get(uid) ?? ''),
          missing,
        ),
        linksChanged,
        notes: [...notes].map(([code, titles]) => ({ code, count: titles.length, titles: titles.slice(0, TITLES) })),
      };
      if (previewOnly) throw new PreviewOnly(outcome);
      return outcome;
    });
  }

  /** Which stored item each of the file is: by the id that an export wrote, or the number it had at an earlier import. */
  private async idsOf(
    manager: EntityManager,
    projectId: string,
    before: readonly StoredItem[],
    items: readonly FileItem[],
  ): Promise<Map<string, string>> {
    const rows = await manager.query<{ id: string; key: string }[]>(
      'select id, external_key as key from work_item where project_id = $1 and external_source = $2',
      [projectId, SOURCE],
    );
    const own = new Set(before.map(({ id }) => id));
    const byKey = new Map(rows.map(({ id, key }) => [key, id]));
    const taken = new Set<string>();
    const claim = (id: string | undefined) => {
      if (id === undefined || taken.has(id)) return undefined;
      taken.add(id);
      return id;
    };
    return new Map(
      items.map(({ uid, guid }) => [
        uid,
        claim(own.has(guid) ? guid : undefined) ?? claim(byKey.get(`${projectId}/${uid}`)) ?? newId(),
      ]),
    );
  }

  /** Calendars that items keep, by their name; those that are not there are added. */
  private async calendars(
    manager: EntityManager,
    organisationId: string,
    document: PlanDocument,
    items: readonly FileItem[],
  ): Promise<Map<string, string | null>> {
    const used = new Set(items.filter(({ kind }) => kind !== 'phase').map(({ calendar }) => calendar));
    const stored = await calendarsWithin(manager);
    const known = new Map(stored.map(({ name, id }) => [name, id]));
    const standard = stored.find(({ isDefault }) => isDefault)?.id;
    const found = new Map<string, string | null>();
    for (const { id: fileId, week, exceptions = [] } of document.plan.calendars) {
      if (!used.has(fileId)) continue;
      const name = document.calendarNames[fileId]?.trim().slice(0, 300) || `Microsoft Project ${fileId}`;
      const id = known.get(name) ?? newId();
      found.set(fileId, id === standard ? null : id);
      if (known.has(name)) continue;
      known.set(name, id);
      await manager.insert(WorkCalendar, {
        ...{ organisationId, id, name },
        week: week.map((day) => day.map(({ from, to }) => ({ from, to }))),
        publicHolidays: [],
      });
      const rows = exceptions.map(({ firstDay, lastDay, intervals }) => ({
        ...{ organisationId, id: newId(), calendarId: id },
        firstDay: fromDayNumber(firstDay),
        lastDay: fromDayNumber(lastDay),
        intervals: intervals.map(({ from, to }) => ({ from, to })),
      }));
      for (let at = 0; at < rows.length; at += 1000)
        await manager.insert(WorkCalendarException, rows.slice(at, at + 1000));
    }
    return found;
  }

  /** Inserts and updates in one statement; an item that is as it was is left alone. */
  private async write(
    manager: EntityManager,
    organisationId: string,
    projectId: string,
    items: readonly FileItem[],
    {
      ids,
      calendars,
      before,
    }: {
      readonly ids: ReadonlyMap<string, string>;
      readonly calendars: ReadonlyMap<string, string | null>;
      readonly before: readonly StoredItem[];
    },
  ): Promise<void> {
    const stored = new Map(before.map((item) => [item.id, item]));
    const rows = items.map(({ uid, parentUid, calendar, guid: _, ...item }, position) => {
      const id = ids.get(uid) ?? '';
      return {
        ...item,
        ...kept(item, stored.get(id)),
        ...{ position, id },
        parent_id: parentUid === null ? null : (ids.get(parentUid) ?? null),
        calendar_id: item.kind === 'phase' ? null : (calendars.get(calendar) ?? null),
        external_key: `${projectId}/${uid}`,
      };
    });
    await manager.query(
      `insert into work_item as w (organisation_id, project_id, external_source, ${COLUMNS.join(', ')})
       select $1, $2, $3, ${COLUMNS.map((column) => `n.${column}`).join(', ')}
       from jsonb_to_recordset($4::jsonb) as n (${COLUMN_TYPES})
       on conflict (organisation_id, id) do update set position = excluded.position,
         ${COMPARED.map((column) => `${column} = excluded.${column}`).join(', ')},
         version = w.version + 1, updated_at = now()
       where (${COMPARED.map((column) => `w.${column}`).join(', ')})
         is distinct from (${COMPARED.map((column) => `excluded.${column}`).join(', ')})`,
      [organisationId, projectId, SOURCE, JSON.stringify(rows)],
    );
  }

  /** Answers how many relations were added, changed or removed. */
  private async link(
    manager: EntityManager,
    organisationId: string,
    links: readonly FileLink[],
    ids: ReadonlyMap<string, string>,
    removeMissing: boolean,
  ): Promise<number> {
    const rows = links.map(({ predecessorUid, successorUid, ...link }) => ({
      ...link,
      id: newId(),
      predecessor_id: ids.get(predecessorUid),
      successor_id: ids.get(successorUid),
    }));
    const columns = 'id, predecessor_id, successor_id, type, lag_days, lag_unit, lag_amount';
    const saved = await manager.query<unknown[]>(
      `with saved as (
         insert into dependency as d (organisation_id, ${columns})
         select $1, ${columns} from jsonb_to_recordset($2::jsonb) as n (id uuid, predecessor_id uuid, successor_id uuid,
           type text, lag_days integer, lag_unit text, lag_amount numeric)
         on conflict (organisation_id, predecessor_id, successor_id) do update set type = excluded.type,
           lag_days = excluded.lag_days, lag_unit = excluded.lag_unit, lag_amount = excluded.lag_amount,
           version = d.version + 1, updated_at = now()
         where (d.type, d.lag_days, d.lag_unit, d.lag_amount)
           is distinct from (excluded.type, excluded.lag_days, excluded.lag_unit, excluded.lag_amount)
         returning 1)
       select 1 from saved`,
      [organisationId, JSON.stringify(rows)],
    );
    if (!removeMissing) return saved.length;
    const removed = await manager.query<unknown[]>(
      `with gone as (
         delete from dependency d where d.organisation_id = $1 and d.predecessor_id = any($2::uuid[])
           and d.successor_id = any($2::uuid[]) and not exists (
             select from unnest($3::uuid[], $4::uuid[]) as n (a, b) where n.a = d.predecessor_id and n.b = d.successor_id)
         returning 1)
       select 1 from gone`,
      [organisationId, [...ids.values()], rows.map((row) => row.predecessor_id), rows.map((row) => row.successor_id)],
    );
    return saved.length + removed.length;
  }
}

/** Columns of an item that a file speaks of, with their types. */
const TYPES = {
  id: 'uuid',
  parent_id: 'uuid',
  kind: 'text',
  title: 'text',
  description: 'text',
  start_date: 'date',
  end_date: 'date',
  actual_start: 'date',
  actual_end: 'date',
  percent_complete: 'smallint',
  position: 'integer',
  scheduling: 'text',
  duration_minutes: 'integer',
  duration_elapsed: 'boolean',
  constraint_type: 'text',
  constraint_date: 'date',
  deadline: 'date',
  calendar_id: 'uuid',
  external_key: 'text',
} as const;
const COLUMNS = Object.keys(TYPES);
/** What makes an item another one; where it came from stays as it was. */
const COMPARED = COLUMNS.filter((column) => !['id', 'position', 'external_key'].includes(column));
const COLUMN_TYPES = Object.entries(TYPES)
  .map(([column, type]) => `${column} ${type}`)
  .join(', ');

/** What a file says otherwise without meaning it: what follows from others, and the length of what is set by hand. */
function kept(item: Pick<FileItem, 'kind' | 'scheduling'>, stored: StoredItem | undefined): Partial<FileItem> {
  if (!stored) return {};
  const dates = { start_date: stored.startDate, end_date: stored.endDate };
  if (item.kind === 'phase') {
    const { scheduling, durationMinutes, actualStart, actualEnd, percentComplete } = stored;
    return {
      ...{ ...dates, scheduling },
      duration_minutes: durationMinutes,
      actual_start: actualStart,
      actual_end: actualEnd,
      percent_complete: percentComplete,
    };
  }
  if (item.scheduling === 'manual') return { duration_minutes: stored.durationMinutes };
  return stored.scheduling === 'auto' ? dates : {};
}

const sameBut = (item: StoredItem): string => JSON.stringify({ ...item, version: 0 });

function differences(
  before: readonly StoredItem[],
  after: readonly StoredItem[],
  order: readonly string[],
  missing: readonly StoredItem[],
): Pick<PlanImportPayload, 'total' | 'unchanged' | 'changes'> {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  const changes = order.flatMap((id): PlanImportPayload['changes'] => {
    const [then, now] = [was.get(id), is.get(id)];
    if (!now) return [];
    const { title, kind, startDate, endDate } = now;
    const dates = { startBefore: then?.startDate ?? null, endBefore: then?.endDate ?? null, startDate, endDate };
    if (!then) return [{ change: 'added', title, kind, ...dates }];
    if (then.startDate !== startDate || then.endDate !== endDate) return [{ change: 'moved', title, kind, ...dates }];
    return sameBut(then) === sameBut(now) ? [] : [{ change: 'changed', title, kind, ...dates }];
  });
  const removed = missing.map(({ title, kind, startDate, endDate }) => ({
    ...{ change: 'removed' as const, title, kind, startBefore: startDate, endBefore: endDate },
    ...{ startDate: null, endDate: null },
  }));
  return { total: order.length, unchanged: order.length - changes.length, changes: [...changes, ...removed] };
}

async function documentOf(content: Buffer) {
  try {
    return documentOfMsProject(await readMsProject([content]));
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new ValidationFailed([{ field: 'file', code: error.code, params: error.params }]);
    if (error instanceof RangeError) throw new ValidationFailed([{ field: 'file', code: 'not_ms_project' }]);
    throw error;
  }
}

/** What is wrong with a plan that cannot be computed, as a user can understand it. */
function expected(error: unknown, { details }: PlanDocument): unknown {
  if (!(error instanceof PlanError)) return error;
  const names = new Map(details.map(({ id, name }) => [id, name]));
  const path = [...error.ids, ...(error.code === 'cycle' ? error.ids.slice(0, 1) : [])]
    .map((id) => names.get(id) ?? id)
    .join(' → ');
  return new ValidationFailed([
    { field: 'file', code: error.code === 'cycle' ? 'dependency_cycle' : 'not_ms_project', params: { path } },
  ]);
}
