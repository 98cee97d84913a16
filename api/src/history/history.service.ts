import { Injectable } from '@nestjs/common';
import { allows, type Permission } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { Forbidden, NotFound } from '../platform/errors';
import { isId } from '../platform/ids';

/** What it takes to change a table directly; taking a change back asks the same. Anything else: portfolio.edit. */
const PERMISSION_OF: Readonly<Record<string, Permission>> = {
  status_update: 'status.draft',
  status_aspect: 'status.draft',
  project: 'project.edit',
  project_role: 'project.edit',
  project_goal: 'project.edit',
  indicator_measurement: 'project.edit',
  work_item: 'project.edit',
  dependency: 'project.edit',
  risk: 'project.edit',
  mitigation: 'project.edit',
  issue: 'project.edit',
  risk_reserve: 'finance.edit',
  budget_line: 'finance.edit',
  funding_source: 'finance.edit',
  ledger_entry: 'finance.edit',
  budget_change: 'finance.edit',
  budget_change_line: 'finance.edit',
  ledger_import: 'finance.edit',
  decision: 'decision.edit',
  report: 'report.edit',
  report_section: 'report.edit',
  report_review: 'report.review',
  import_mapping: 'import.run',
  person: 'people.manage',
  account: 'people.manage',
  organisation: 'organisation.manage',
};

/** Taking back and bringing back what the history recorded; both are ordinary changes that are recorded in turn. */
@Injectable()
export class HistoryService {
  constructor(private readonly database: Database) {}

  /** Takes back a change of the caller that nothing was built upon since. */
  async undo(caller: RequestContext, changeId: string): Promise<void> {
    if (!/^\d{1,18}$/.test(changeId)) throw new NotFound('Change', changeId);
    const change = await this.database.read(caller, (reader) =>
      reader.row<{ personId: string | null; tables: string[] }>(
        'select person_id as "personId", tables from stip_history.change where id = $1',
        [changeId],
      ),
    );
    if (!change) throw new NotFound('Change', changeId);
    if (!caller.personId || change.personId !== caller.personId) throw new Forbidden('own_changes_only');
    await this.revert(caller, changeId, change.tables);
  }

  /** Brings back a removed object with everything that was removed by the same change. */
  async restore(caller: RequestContext, table: string, id: string): Promise<void> {
    const known = /^[a-z_]{1,60}$/.test(table) && isId(id);
    const found = known
      ? await this.database.read(caller, async (reader) => {
          const exists = await reader.row<{ found: boolean }>(
            `select to_regclass($1) is not null and $2 not in ('change', 'lane') as found`,
            [`stip_history.${table}`, table],
          );
          if (!exists?.found) return undefined;
          return reader.row<{ id: string; tables: string[]; operation: string }>(
            `select c.id::text as id, c.tables, h._operation as operation from stip_history.${table} h
             join stip_history.change c on c.id = h._change where h.id = $1
             order by h._change desc, h._statement desc limit 1`,
            [id],
          );
        })
      : undefined;
    if (found?.operation !== 'delete') throw new NotFound(table, id);
    await this.revert(caller, found.id, found.tables);
  }

  private async revert(caller: RequestContext, changeId: string, tables: readonly string[]): Promise<void> {
    for (const table of tables) {
      const permission = PERMISSION_OF[table] ?? 'portfolio.edit';
      if (!allows(caller.role, permission)) throw new Forbidden(permission);
    }
    await this.database.write(caller, (manager) => manager.query('select stip.revert_change($1)', [changeId]));
  }
}
