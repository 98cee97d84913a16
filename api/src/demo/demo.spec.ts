import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import {
  isWithheld,
  type PublicReport,
  addMonths,
  contradiction,
  dateInZone,
  daysBetween,
  monthsBetween,
  planCapacity,
  statusThresholds,
  type CalendarDate,
  type Colour,
} from '@stip/domain';
import { entities } from '../entities';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { overview } from '../maturity/queries';
import { readConfig } from '../platform/config';
import { createDataSource, Database } from '../platform/database';
import { sealFaults, SigningKeys } from '../report';
import type { ReportContent } from '../report/content';
import { strategyFindings } from '../strategy/network-queries';
import { chosenStrategy } from '../strategy/queries';
import { staffingFacts } from '../staffing/facts';
import { summary } from '../stakeholder/queries';
import { slipImpact } from '../schedule/impact';
import { storedPlan } from '../schedule/queries';
import { scenarios } from '../schedule/scenario-queries';
import { scheduleView } from '../schedule/view';
import { DEPENDENCIES } from './projects';
import { removeDemo } from './remove';
import { seedDemo, type DemoResult } from './seed';

let server: TestDatabase;
let source: DataSource;
let database: Database;
let owner: pg.Client;

async function rows<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
  return (await owner.query<T & pg.QueryResultRow>(sql, params)).rows;
}

async function value<T>(sql: string, params: unknown[] = []): Promise<T> {
  const [row] = await rows<{ value: T }>(sql, params);
  if (!row) throw new Error(`No row: ${sql}`);
  return row.value;
}

/** Every table with an organisation_id, and how many rows it has. */
async function rowsPerTable(): Promise<Map<string, number>> {
  const tables = await rows<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
     where c.table_schema = 'stip' and c.column_name = 'organisation_id' order by 1`,
  );
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    counts.set(name, Number(await value<string>(`select count(*) as value from stip.${name}`)));
  }
  return counts;
}

const keys = new SigningKeys(readConfig({ STIP_SIGNING_SECRET: 'a secret of tests, thirty-two long' }));

beforeAll(async () => {
  server = await createTestDatabase();
  source = await createDataSource(server.connection, entities, 4).initialize();
  database = new Database(source);
  owner = new pg.Client(server.connection);
  await owner.connect();
}, 120_000);

afterAll(async () => {
  await owner?.end();
  if (source?.isInitialized) await source.destroy();
  await server?.drop();
}, 120_000);

// An ordinary day; the first days of a year, when the current quarter has hardly begun; and a leap day.
describe.each(['2026-11-24T10:00:00Z', '2027-01-02T08:00:00Z', '2028-02-29T23:30:00Z'])('the demo on %s', (instant) => {
  const now = new Date(instant);
  const today = dateInZone(now, 'Europe/Amsterdam');
  let result: DemoResult;

  beforeAll(async () => {
    await removeDemo(server.connection);
    result = await seedDemo(database, server.connection, now, keys);
  }, 120_000);

  const colours = async () =>
    new Map(
      (
        await rows<{ code: string; colour: Colour }>(
          `select p.code, s.overall_colour as colour from stip.current_status s
           join stip.project p on p.organisation_id = s.organisation_id and p.id = s.project_id`,
        )
      ).map(({ code, colour }) => [code, colour]),
    );

  it('is written', () => {
    expect(result.created).toBe(true);
  });

  it('has the size that the story asks for', async () => {
    const counts = result.counts;
    expect(counts['goal']).toBeGreaterThanOrEqual(6);
    expect(counts['programme']).toBe(4);
    expect(counts['project']).toBe(24);
    expect(counts['work_item']).toBeGreaterThanOrEqual(250);
    expect(counts['risk']).toBe(34);
    expect(counts['issue']).toBe(3);
    expect(counts['risk_reserve']).toBe(2);
    expect(counts['person']).toBeGreaterThanOrEqual(20);
    const stored = await rowsPerTable();
    for (const [table, count] of Object.entries(counts)) expect([table, stored.get(table)]).toEqual([table, count]);
  });

  it('has one adopted strategy whose term includes today, and goals of both categories with indicators', async () => {
    const [strategy] = await rows<{ start: CalendarDate; end: CalendarDate; by: string; on: CalendarDate }>(
      `select term_start::text as start, term_end::text as "end", adopted_by as by, adopted_on::text as on from stip.strategy`,
    );
    expect(strategy).toMatchObject({ by: 'council' });
    expect(strategy && strategy.on < strategy.start && strategy.start < today && today < strategy.end).toBe(true);
    expect(await value('select count(distinct category)::int as value from stip.goal')).toBe(2);
    const [bounds] = await rows<{ low: number; high: number }>(
      `select min(n)::int as low, max(n)::int as high from (select count(i.id) as n from stip.goal g
       left join stip.indicator i on i.goal_id = g.id group by g.id) x`,
    );
    expect(bounds?.low).toBeGreaterThanOrEqual(1);
    expect(bounds?.high).toBeLessThanOrEqual(3);
    expect(
      await value(`select count(*)::int as value from stip.indicator_measurement where measured_on >= $1`, [today]),
    ).toBe(0);
  });

  it('has goals with benefits that projects bring, and leaves a few things to find', async () => {
    expect(result.counts['benefit']).toBeGreaterThanOrEqual(15);
    expect(result.counts['benefit_project']).toBeGreaterThanOrEqual(15);
    const [strategy] = await rows<{ short: CalendarDate; horizon: CalendarDate; end: CalendarDate }>(
      `select short_term_on::text as short, horizon_on::text as horizon, term_end::text as "end" from stip.strategy`,
    );
    expect(strategy && strategy.short < strategy.end && strategy.end < strategy.horizon).toBe(true);
    const found = await database.read(
      { organisationId: result.organisationId } as Parameters<Database['read']>[0],
      async (reader) => strategyFindings(reader, (await chosenStrategy(reader, null, today)) ?? '', today),
    );
    const kinds = new Set(found.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['benefit_without_owner', 'indicator_not_measured']));
    expect(kinds.has('goal_without_projects')).toBe(true);
    expect(found.length).toBeLessThan(12);
  });

  it('has maturity scans from a baseline on, with something behind, overdue and without action', async () => {
    const scans = await rows<{ unit: string; kinds: string[]; states: string[]; last: CalendarDate }>(
      `select unit, array_agg(kind order by assessed_on) as kinds, array_agg(distinct state order by state) as states,
         max(assessed_on)::text as last from stip.maturity_assessment group by unit order by unit`,
    );
    expect(scans.map(({ unit, kinds, states }) => [unit, kinds[0], kinds.length, states.join(' ')])).toEqual([
      ['', 'baseline', 3, 'final'],
      ['Ruimte en beheer', 'baseline', 3, 'draft final'],
      ['Sociaal domein', 'baseline', 2, 'final'],
    ]);
    expect(scans.every(({ last }) => last < today)).toBe(true);
    expect(
      await value('select count(*)::int as value from stip.maturity_assessment where finalised_at > $1', [now]),
    ).toBe(0);
    const found = await database.read({ organisationId: result.organisationId }, (reader) =>
      overview(reader, undefined, today),
    );
    expect(new Set(found?.findings.map(({ kind }) => kind))).toEqual(
      new Set(['behind', 'scan_overdue', 'low_without_action']),
    );
    const whole = found?.units[0]?.areas.map(({ stand }) => stand) ?? [];
    expect(whole.filter((stand) => stand === 'behind')).toHaveLength(2);
    expect(whole.filter((stand) => stand === 'on_path')).toHaveLength(6);
  });

  it('has stakeholders in every quadrant, with every finding but one', async () => {
    expect(await value('select count(*)::int as value from stip.stakeholder')).toBe(15);
    const found = await database.read({ organisationId: result.organisationId }, (reader) => summary(reader, today));
    expect(found.findings).toEqual([
      { finding: 'under_involved', count: 2 },
      { finding: 'contact_overdue', count: 2 },
      { finding: 'no_owner', count: 1 },
    ]);
    expect(
      await value('select count(*)::int as value from stip.stakeholder_contact where contacted_on >= $1', [today]),
    ).toBe(0);
    expect(await value('select count(distinct step)::int as value from stip.stakeholder_step')).toBe(8);
  });

  it('has an account for every role and gives that of the administrator', async () => {
    expect(await value('select count(distinct role)::int as value from stip.account')).toBe(6);
    expect(await value('select role as value from stip.account where id = $1', [result.accountId])).toBe(
      'administrator',
    );
  });

  it('tells nothing of the future as done and leaves nothing of the past silently open', async () => {
    const late = `from stip.work_item where actual_end > $1 or actual_start > $1`;
    expect(await value(`select count(*)::int as value ${late}`, [today])).toBe(0);
    const open = await rows<{ code: string }>(
      `select distinct p.code from stip.work_item w join stip.project p on p.id = w.project_id
       where w.end_date < $1 and w.actual_end is null order by 1`,
      [today],
    );
    expect(await rows(`select code from stip.project where state = 'active' and end_date < $1`, [today])).toEqual([]);
    // Only the project without a leader and the one on hold stand still.
    expect(open.map(({ code }) => code).filter((code) => !['FUN-05', 'OPG-06'].includes(code))).toEqual([]);
    expect(open.map(({ code }) => code)).toContain('FUN-05');
    for (const [table, column] of [
      ['status_update', 'published_at'],
      ['ledger_entry', 'booked_on'],
    ]) {
      expect(await value(`select count(*)::int as value from stip.${table} where ${column} > $1`, [now])).toBe(0);
    }
  });

  it('keeps the order of its dependencies, except where the story is slippage', async () => {
    const violated = await rows<{ from: string; to: string }>(
      `select p.title as "from", s.title as "to" from stip.dependency d
       join stip.work_item p on p.organisation_id = d.organisation_id and p.id = d.predecessor_id
       join stip.work_item s on s.organisation_id = d.organisation_id and s.id = d.successor_id
       where case d.type when 'FS' then s.start_date <= p.end_date + d.lag_days
         when 'SS' then s.start_date < p.start_date + d.lag_days when 'FF' then s.end_date < p.end_date + d.lag_days end`,
    );
    expect(violated).toEqual(
      DEPENDENCIES.filter(({ broken }) => broken).map(({ from, to }) => ({ from: from[1], to: to[1] })),
    );
    const across = await value<number>(
      `select count(*)::int as value from stip.dependency d join stip.work_item p on p.id = d.predecessor_id
       join stip.work_item s on s.id = d.successor_id where p.project_id <> s.project_id`,
    );
    expect(across).toBe(DEPENDENCIES.length);
  });

  it('schedules automatically what is not begun, true to its links, and tells what misses its deadline', async () => {
    const stored = await database.read({ organisationId: result.organisationId }, storedPlan);
    const view = scheduleView(stored, today, {});
    const auto = view.items.filter(({ scheduling }) => scheduling === 'auto');
    expect(auto.length).toBeGreaterThan(20);
    expect(auto.filter(({ outdated }) => outdated)).toEqual([]);
    const projects = new Map(view.items.map(({ id, projectId }) => [id, projectId]));
    const across = view.links.filter(
      ({ predecessorId, successorId }) =>
        projects.get(predecessorId) !== projects.get(successorId) && auto.some(({ id }) => id === successorId),
    );
    expect(across.length).toBeGreaterThan(0);
    const missed = view.conflicts.filter(({ kind }) => kind === 'deadline');
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.some(({ chain }) => chain.length > 1)).toBe(true);
  });

  it('has scenarios open whose moves would touch something', async () => {
    const open = await database.read({ organisationId: result.organisationId }, async (reader) => {
      const plan = await storedPlan(reader);
      return Promise.all(
        (await scenarios(reader)).map(async ({ state, moves }) => ({
          state,
          impact: await slipImpact(
            reader,
            plan,
            moves.map(({ item, startDate, endDate }) => ({ workItemId: item.id, startDate, endDate })),
            today,
          ),
        })),
      );
    });
    expect(open.length).toBeGreaterThan(0);
    for (const { state, impact } of open) {
      expect(state).toBe('open');
      expect(impact.ignored).toEqual([]);
      expect(impact.items.length).toBeGreaterThan(0);
    }
  });

  it('freezes the first plan of every started project and keeps it when a project is planned anew', async () => {
    expect(
      await value(
        `select count(*)::int as value from stip.project p where p.state <> 'proposed' and not exists (
           select from stip.baseline b join stip.baseline_item i on i.baseline_id = b.id
           where b.project_id = p.id and b.sequence = 1)`,
      ),
    ).toBe(0);
    const again = await rows<{ code: string; reason: string; later: number }>(
      `select p.code, b.reason_category as reason, b.end_date - f.end_date as later from stip.baseline b
       join stip.baseline f on f.project_id = b.project_id and f.sequence = 1
       join stip.project p on p.id = b.project_id where b.sequence = 2 order by 1`,
    );
    expect(again).toEqual([
      { code: 'FUN-01', reason: 'organisation', later: 98 },
      { code: 'FUN-02', reason: 'setback', later: 119 },
    ]);
  });

  it('has exactly one project that claims green while its data say otherwise', async () => {
    const claims = await rows<{
      code: string;
      colour: string;
      slip: number;
      budget: string;
      expected: string;
      nowBudget: string;
    }>(
      `select p.code, s.overall_colour as colour, p.end_date - b.end_date as slip, b.budget_cents as budget,
         (select sum(m.expected_cents)::bigint from stip.project_year_money m where m.project_id = p.id) as expected,
         (select sum(m.budget_cents)::bigint from stip.project_year_money m where m.project_id = p.id) as "nowBudget"
       from stip.project p join stip.current_status s on s.project_id = p.id
       join stip.baseline b on b.project_id = p.id and b.sequence = 1`,
    );
    const contradicted = claims.flatMap(({ code, colour, slip, budget, expected }) => {
      const found = contradiction(
        { colour, slipDays: slip, firstBudgetCents: BigInt(budget), expectedCents: BigInt(expected) },
        statusThresholds(),
      );
      return found ? [{ code, ...found }] : [];
    });
    expect(contradicted).toHaveLength(1);
    expect(contradicted[0]).toMatchObject({ code: 'FUN-01', slipDays: 98 });
    expect(contradicted[0]?.overspendPercent).toBeGreaterThanOrEqual(10);
    const extra = claims.filter(({ budget, nowBudget }) => budget !== nowBudget).map(({ code }) => code);
    expect(extra.sort()).toEqual(['FUN-02', 'OPG-02', 'OPG-06']);
  });

  it('has its special projects', async () => {
    const state = (name: string) => rows<{ code: string }>('select code from stip.project where state = $1', [name]);
    expect(await state('completed')).toEqual([{ code: 'MEN-02' }]);
    const finished = await rows<{ percent: number; summary: string }>(
      `select s.percent_complete as percent, s.summary from stip.standing_status s join stip.project p on p.id = s.project_id
       where p.state = 'completed' order by s.reporting_date`,
    );
    expect(finished.length).toBeGreaterThanOrEqual(2);
    expect(finished.at(-1)).toMatchObject({ percent: 100, summary: expect.stringContaining('afgerond') });
    expect(await state('on_hold')).toEqual([{ code: 'OPG-06' }]);
    expect(await state('proposed')).toEqual([{ code: 'MEN-06' }]);
    expect(await rows('select code from stip.project where owner_id is null')).toEqual([{ code: 'FUN-05' }]);
    const stale = await rows<{ code: string }>(
      `select p.code from stip.project p left join stip.current_status s on s.project_id = p.id
       where p.state = 'active' and coalesce($1::date - s.reporting_date > 30, true) order by 1`,
      [today],
    );
    expect(stale.map(({ code }) => code)).toEqual(['FUN-05', 'MEN-03', 'OPG-04']);
    const now = await colours();
    expect(['FUN-05', 'OPG-02', 'VER-04'].map((code) => now.get(code))).toEqual(['red', 'red', 'red']);
    expect(now.get('OPG-06')).toBe('grey');
    expect(now.has('MEN-06')).toBe(false);
  });

  it('has an update of every running project in each of three past quarters', async () => {
    const missing = await rows(
      `with past as (select * from stip.reporting_period where kind = 'quarter' and end_date < $1 order by end_date desc limit 3)
       select p.code, q.name from past q join stip.project p on p.organisation_id = q.organisation_id
       where p.state in ('active', 'on_hold') and p.start_date <= q.end_date and not exists (
         select from stip.standing_status s where s.project_id = p.id and s.reporting_date between q.start_date and q.end_date)`,
      [today],
    );
    expect(missing).toEqual([]);
    expect(await value(`select count(*)::int as value from stip.status_update where state <> 'published'`)).toBe(0);
    expect(await value('select count(*)::int as value from stip.status_update where supersedes_id is not null')).toBe(
      1,
    );
    const wordless = await value(
      `select count(*)::int as value from stip.status_update where summary = '' or achieved = '' and reporting_date > $1::date - 1`,
      [today],
    );
    expect(wordless).toBe(0);
    const [period] = await rows<{ first: CalendarDate; last: CalendarDate; term: CalendarDate }>(
      `select min(start_date)::text as first, max(end_date)::text as last,
         (select term_start::text from stip.strategy) as term from stip.reporting_period`,
    );
    expect(period?.first).toBe(period?.term);
    expect(period?.last).toBe(`${today.slice(0, 4)}-12-31`);
  });

  it('has money that adds up: several sources and years, a counter-entry, an absent amount and a forecast above budget', async () => {
    expect(
      await value('select count(distinct fiscal_year)::int as value from stip.budget_line'),
    ).toBeGreaterThanOrEqual(4);
    const kinds = await value<number>(
      `select count(distinct f.kind)::int as value from stip.budget_line l join stip.funding_source f on f.id = l.funding_source_id`,
    );
    expect(kinds).toBeGreaterThanOrEqual(6);
    expect(
      await value(
        `select count(*)::int as value from stip.ledger_entry c join stip.ledger_entry w on w.id = c.reverses_id
         where c.amount_cents = -w.amount_cents and c.booked_on > w.booked_on`,
      ),
    ).toBe(1);
    expect(await value('select count(*)::int as value from stip.budget_line where absence_reason is not null')).toBe(1);
    const total = Number(await value<string>('select sum(amount_cents) as value from stip.budget_line')) / 100;
    expect(total).toBeGreaterThan(3_000_000);
    expect(total).toBeLessThan(9_000_000);
    const negative = `select count(*)::int as value from stip.project_year_money where actual_cents < 0 or commitment_cents < 0`;
    expect(await value(negative)).toBe(0);
    expect(
      await value(
        `select count(*)::int as value from stip.project_year_money m join stip.project p on p.id = m.project_id
         where p.code = 'FUN-01' and m.forecast_cents > m.budget_cents`,
      ),
    ).toBeGreaterThanOrEqual(1);
  });

  it('has budget changes with their decision, taakvelden, keys of the finance system and findings about money', async () => {
    const changes = await rows<{ total: string; lines: number; decided: boolean }>(
      `select sum(l.amount_cents)::text as total, count(*)::int as lines, bool_and(c.decision_id is not null) as decided
       from stip.budget_change c join stip.budget_change_line l on l.budget_change_id = c.id
       group by c.id, c.decided_on order by c.decided_on`,
    );
    expect(changes).toHaveLength(2);
    expect(changes.every(({ decided }) => decided)).toBe(true);
    expect(changes[0]?.total).toBe('10200000');
    expect(changes[1]).toMatchObject({ total: '0', lines: 2 });
    expect(await value('select count(*)::int as value from stip.budget_line where taakveld is null')).toBe(0);
    const keyless = `select count(*)::int as value from stip.ledger_entry
      where kind <> 'forecast' and reverses_id is null and external_key is null`;
    expect(await value(keyless)).toBe(0);
    const unpaid = `select count(*)::int as value from stip.sourced_entry where kind <> 'forecast' and counted_source_id is null`;
    expect(await value(unpaid)).toBe(0);
    expect(
      await rows<{ code: string }>(
        `select distinct p.code from stip.budget_line l join stip.funding_source f on f.id = l.funding_source_id
         join stip.project p on p.id = l.project_id where l.term = 'structural' and f.cover = 'incidental'`,
      ),
    ).toEqual([{ code: 'VER-06' }]);
    const over = await rows(
      `select f.name from stip.funding_source f where f.ceiling_cents < (
         select sum(current_cents) from stip.budget_position b where b.funding_source_id = f.id)`,
    );
    expect(over).toEqual([{ name: 'Reserve informatievoorziening' }]);
  });

  it('has risks in every state, of the portfolio too, one without measures and some measures overdue', async () => {
    expect(await rows('select distinct state from stip.risk order by 1')).toHaveLength(3);
    expect(await value('select count(*)::int as value from stip.risk where project_id is null')).toBeGreaterThanOrEqual(
      3,
    );
    expect(
      await value(
        `select count(*)::int as value from stip.risk r where kind = 'threat'
           and not exists (select from stip.mitigation m where m.risk_id = r.id)`,
      ),
    ).toBe(1);
    expect(
      await value(
        `select count(*)::int as value from stip.risk r where state = 'occurred'
           and not exists (select from stip.issue i where i.risk_id = r.id and i.project_id = r.project_id)`,
      ),
    ).toBe(0);
    expect(await value(`select count(*)::int as value from stip.risk where kind = 'opportunity'`)).toBe(4);
    expect(await value('select count(*)::int as value from stip.risk where proximity is null')).toBe(0);
    expect(
      await value('select count(*)::int as value from stip.risk where impact_low_cents is not null'),
    ).toBeGreaterThan(10);
    expect(await value('select max(as_of) < $1 as value from stip.risk_reserve', [today])).toBe(true);
    expect(
      await value(
        `select count(*)::int as value from stip.mitigation where state in ('planned', 'in_progress') and due_date < $1`,
        [today],
      ),
    ).toBeGreaterThanOrEqual(1);
    const overdue = await rows(
      `select title from stip.decision where kind = 'commitment' and state = 'requested' and due_date < $1`,
      [today],
    );
    expect(overdue).toHaveLength(2);
  });

  it('has what councils, colleges and steering groups ask, in every kind, state and outcome, with what it touches', async () => {
    const told = async (column: string) =>
      (
        await rows<{ value: string }>(
          `select distinct ${column} as value from stip.decision where ${column} is not null`,
        )
      )
        .map((row) => row.value)
        .sort();
    expect(await told('kind')).toEqual(['commitment', 'decision', 'motion', 'question']);
    expect(await told('state')).toEqual(['decided', 'requested', 'settled', 'withdrawn']);
    expect(await told('outcome')).toEqual(['adopted', 'held', 'rejected']);
    expect(
      await value(
        `select count(*)::int as value from stip.decision where state = 'settled' and settlement = '' and answer = ''`,
      ),
    ).toBe(0);
    const [links] = await rows(
      `select count(goal_id)::int as goals, count(programme_id)::int as programmes, count(project_id)::int as projects,
         count(work_item_id)::int as milestones, count(risk_id)::int as risks from stip.decision_link`,
    );
    expect(Object.values(links as object).every((n) => n > 0)).toBe(true);
  });

  it('has people with too much and too little work, two vacancies, and one who left with work', async () => {
    const loads = await database.read({ organisationId: result.organisationId }, async (reader) => {
      const months = monthsBetween(today, addMonths(today, 5));
      const plan = planCapacity(await staffingFacts(reader, months), months, 'person');
      return [...plan.values()].map((cells) => new Set(cells.map(({ load }) => load)));
    });
    expect(loads.filter((load) => load.has('over')).length).toBeGreaterThanOrEqual(3);
    expect(loads.filter((load) => load.has('under') && !load.has('over')).length).toBeGreaterThanOrEqual(3);
    expect(loads.some((load) => load.has('no_capacity'))).toBe(true);
    expect(await value(`select count(*)::int as value from stip.vacancy where state = 'open'`)).toBe(2);
    expect(
      await value(
        `select count(*)::int as value from stip.assignment a join stip.person p on p.id = a.person_id
         where not p.active and a.end_date >= $1`,
        [today],
      ),
    ).toBe(1);
    // Nobody begins on a project that has ended.
    expect(
      await value(
        `select count(*)::int as value from stip.assignment a join stip.project p on p.id = a.project_id
         where a.start_date > p.end_date`,
      ),
    ).toBe(0);
  });

  it('has obligations in every state, a suggestion nobody took up, gaps and open trade-offs', async () => {
    const states = await rows<{ code: string; kind: string; needed: string; stand: string }>(
      `select p.code, k.shipped_key as kind, o.needed, case when o.progress = 'done' and o.valid_until < $1 then 'expired'
         when o.needed <> 'no' and o.progress <> 'done' and o.due_date < $1 then 'overdue'
         when o.progress = 'done' and o.valid_until <= $1::date + 90 then 'expiring' else o.progress end as stand
       from stip.obligation o join stip.project p on p.id = o.project_id join stip.reference_item k on k.id = o.kind_id`,
      [today],
    );
    const of = (stand: string) =>
      states.filter((row) => row.stand === stand).map(({ code, kind }) => `${code} ${kind}`);
    expect(of('expired').sort()).toEqual(['MEN-04 dpia', 'OPG-03 dpia', 'VER-03 bio']);
    expect(of('overdue').sort()).toEqual(['MEN-03 bio', 'OPG-01 dpia', 'OPG-02 bio', 'VER-04 bio']);
    expect(of('expiring').sort()).toEqual(['FUN-04 dpia', 'MEN-04 algorithm_register']);
    expect(of('in_progress').length).toBeGreaterThan(5);
    expect(new Set(states.map(({ needed }) => needed))).toEqual(new Set(['yes', 'no', 'unknown']));
    expect(await value(`select count(*)::int as value from stip.obligation where done_on > $1`, [today])).toBe(0);
    const unanswered = await rows(
      `select p.code from stip.project p where p.state = 'active' and not exists (
         select from stip.project_characteristics c where c.project_id = p.id)`,
    );
    expect(unanswered).toEqual([{ code: 'FUN-05' }]);
    expect(
      await value(`select count(*)::int as value from stip.project_safeguard where state = 'gap' and how = ''`),
    ).toBe(4);
    expect(await value('select count(*)::int as value from stip.trade_off where decided_on is null')).toBe(2);
    expect(await value('select count(distinct state)::int as value from stip.project_safeguard')).toBe(4);
  });

  it('has two sealed reports of past quarters, one published, and one of this quarter under review', async () => {
    const reports = await rows<{ state: string; sealed: boolean; content: string }>(
      `select r.state, e.report_id is not null as sealed, s.content from stip.report r
       join stip.reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
       join stip.report_submission s on s.organisation_id = r.organisation_id and s.id = r.submission_id
       left join stip.report_seal e on e.organisation_id = r.organisation_id and e.report_id = r.id order by p.end_date`,
    );
    expect(reports.map(({ state, sealed }) => [state, sealed])).toEqual([
      ['published', true],
      ['sealed', true],
      ['in_review', false],
    ]);
    const [first, second, third] = reports.map(({ content }) => JSON.parse(content) as ReportContent);
    expect(second?.comparison?.reportId).toBe(first?.reportId);
    expect(third?.comparison?.reportId).toBe(second?.reportId);
    expect(first?.projects.length).toBeGreaterThan(10);
    const { faults, sealed } = await sealFaults(owner, result.organisationId);
    expect([sealed, faults]).toEqual([2, []]);
    const [open] = await rows<{ content: string }>('select content from stip.publication where withdrawn_at is null');
    const told = JSON.parse(open?.content ?? '{}') as PublicReport;
    expect(told.id).toBe(first?.reportId);
    expect(told.projecten).toHaveLength(first?.projects.length ?? 0);
    expect(told.projecten.filter(isWithheld)).toHaveLength(1);
    expect(open?.content).not.toContain('Slim onderhoud');
  });

  it('does nothing when it is there already', async () => {
    const before = await rowsPerTable();
    const again = await seedDemo(database, server.connection, new Date(now.getTime() + 86_400_000), keys);
    expect(again).toEqual({
      organisationId: result.organisationId,
      accountId: result.accountId,
      created: false,
      counts: {},
    });
    expect(await rowsPerTable()).toEqual(before);
  });
});

describe('writing and taking away', () => {
  const now = new Date('2026-06-15T09:00:00Z');
  const CONTENT = `select p.code, w.title, w.start_date::text, w.end_date::text, w.percent_complete, w.actual_end::text
    from stip.work_item w join stip.project p on p.id = w.project_id order by 1, w.position`;

  it('gives the same data on the same day and the same distances from today on another', async () => {
    const write = async (instant: Date) => {
      await removeDemo(server.connection);
      await seedDemo(database, server.connection, instant, keys);
      return {
        work: await rows<{ start_date: CalendarDate }>(CONTENT),
        ledger: await rows('select booked_on::text, amount_cents from stip.ledger_entry order by sequence'),
      };
    };
    const later = await write(new Date('2031-06-15T09:00:00Z'));
    const first = await write(now);
    expect(await write(now)).toEqual(first);
    expect(later.work).toHaveLength(first.work.length);
    first.work.forEach(({ start_date: start }, n) => {
      const shift = daysBetween(start, later.work[n]?.start_date ?? '');
      expect(Math.abs(shift - daysBetween('2026-06-15', '2031-06-15'))).toBeLessThanOrEqual(4);
    });
  }, 120_000);

  it('is recorded as it happened, so that it can be asked as of an earlier day', async () => {
    const { organisationId } = await seedDemo(database, server.connection, now, keys);
    const weeks = `select count(distinct recorded_at)::int as value from stip_history.change where organisation_id = $1`;
    expect(await value(weeks, [organisationId])).toBeGreaterThan(50);
    const state = (asOf?: Date) =>
      database.read({ organisationId, asOf }, (reader) =>
        reader.row<{ updates: number; moved: number; booked: CalendarDate; done: number }>(
          `select (select count(*)::int from standing_status) as updates,
             (select count(*)::int from project p join baseline b on b.project_id = p.id and b.sequence = 1
              where p.end_date <> b.end_date) as moved,
             (select max(booked_on) from ledger_entry) as booked,
             (select count(*)::int from work_item where percent_complete = 100) as done`,
        ),
      );
    const live = await state();
    const then = await state(new Date('2025-12-15T12:00:00Z'));
    expect(then?.booked && then.booked <= '2025-12-15' && then.booked > '2025-11-01').toBe(true);
    for (const figure of ['updates', 'moved', 'done'] as const) {
      expect([figure, then?.[figure] ?? 0, (then?.[figure] ?? 0) < (live?.[figure] ?? 0)]).toEqual([
        figure,
        then?.[figure],
        true,
      ]);
    }
    expect(then?.done).toBeGreaterThan(0);
  });

  it('takes away the demo only, and all of it', async () => {
    await removeDemo(server.connection);
    expect(await removeDemo(server.connection)).toBe(false);
    const real = '01890000-0000-7000-8000-000000000001';
    await owner.query(`insert into stip.organisation (id, name) values ($1, 'Echt')`, [real]);
    await owner.query('insert into stip.person (organisation_id, id, name) values ($1, $1, $2)', [real, 'Iemand']);
    const before = await rowsPerTable();
    await seedDemo(database, server.connection, now, keys);
    expect(await removeDemo(server.connection)).toBe(true);
    expect(await rowsPerTable()).toEqual(before);
    const off = `select count(*)::int as value from pg_trigger where tgenabled = 'D' and not tgisinternal`;
    expect(await value(off)).toBe(0);
  });

  it('leaves nothing behind when writing fails, begins again where a run was cut off, and is written once when two start together', async () => {
    const failing = { write: () => Promise.reject(new Error('disk full')) } as unknown as Database;
    await expect(seedDemo(failing, server.connection, now, keys)).rejects.toThrow('disk full');
    expect(await value('select count(*)::int as value from stip.organisation where is_demo')).toBe(0);
    await owner.query(`insert into stip.organisation (id, name, is_demo) values (gen_random_uuid(), 'Leeg', true)`);
    const results = await Promise.all([1, 2].map(() => seedDemo(database, server.connection, now, keys)));
    expect(results.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(await value('select count(*)::int as value from stip.organisation where is_demo')).toBe(1);
  });

  it('holds no date in the text of the data', () => {
    const folder = import.meta.dirname;
    const texts = fs.readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    for (const name of texts) {
      const dates = fs.readFileSync(path.join(folder, name), 'utf8').match(/\b20\d\d(-\d\d)?\b/g);
      expect([name, dates]).toEqual([name, null]);
    }
  });
});
