import pg from 'pg';
import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import {
  addDays,
  addMonths,
  ASPECTS,
  dateInZone,
  periodOf,
  previousPeriod,
  trendBetween,
  worstColour,
  type CalendarDate,
  type Colour,
  type Period,
} from '@stip/domain';
import { Decision } from '../decision/entity';
import { BudgetLine, FundingSource, LedgerEntry } from '../finance/entity';
import { Account, Person } from '../people/entity';
import type { Database } from '../platform/database';
import { newId } from '../platform/ids';
import {
  Baseline,
  BaselineItem,
  Dependency,
  Programme,
  Project,
  ProjectGoal,
  ProjectRole,
  WorkItem,
} from '../portfolio/entity';
import { Mitigation, Risk } from '../risk/entity';
import { ReportingPeriod, StatusAspect, StatusUpdate } from '../status/entity';
import { Goal, Indicator, IndicatorMeasurement, Strategy } from '../strategy/entity';
import { moneyOf } from './money';
import { planPortfolio, storyStart, type PlannedProject } from './plan';
import { PROGRAMMES } from './portfolio-data';
import { RISKS } from './risk-data';
import { CHAPTERS, EXPLANATIONS } from './story';
import { GOALS, ORGANISATION, PEOPLE, SOURCES, STRATEGY, SUBGOALS } from './strategy-data';

export interface DemoResult {
  readonly organisationId: string;
  readonly created: boolean;
  /** Rows by kind, for telling. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Writes the fictional municipality of Stipdam, dated relative to today, unless it is there. The organisation itself is
 * made by the owner; all else goes the way of the application, so every constraint holds for the demo too.
 */
export async function seedDemo(database: Database, owner: pg.ClientConfig, now: Date): Promise<DemoResult> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const found = await client.query<{ id: string }>('select id from stip.organisation where is_demo limit 1');
    if (found.rows[0]) return { organisationId: found.rows[0].id, created: false, counts: {} };
    const organisationId = newId();
    await client.query('insert into stip.organisation (id, name, is_demo) values ($1, $2, true)', [
      organisationId,
      ORGANISATION,
    ]);
    try {
      const counts = await database.write({ organisationId }, (manager) =>
        new Seeder(manager, organisationId, dateInZone(now, 'Europe/Amsterdam')).run(),
      );
      return { organisationId, created: true, counts };
    } catch (error) {
      await client.query('delete from stip.organisation where id = $1', [organisationId]);
      throw error;
    }
  } finally {
    await client.end();
  }
}

/** Takes the demo organisation away with everything under it. Only ever the demo: append-only rows are real elsewhere. */
export async function removeDemo(owner: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    const guarded = ['baseline', 'baseline_item', 'ledger_entry', 'status_update', 'status_aspect'];
    for (const table of guarded) await client.query(`alter table stip.${table} disable trigger user`);
    // Children before what they refer to; the rest goes with the organisation.
    const order = [
      'status_aspect',
      'status_update',
      'report',
      'import_run',
      'baseline_item',
      'baseline',
      'ledger_entry',
      'budget_line',
      'mitigation',
      'risk',
      'decision',
      'dependency',
      'project_goal',
      'project_role',
      'work_item',
      'project',
      'programme',
      'indicator',
      'goal',
    ];
    for (const table of order) {
      await client.query(
        `delete from stip.${table} where organisation_id in (select id from stip.organisation where is_demo)`,
      );
    }
    const { rowCount } = await client.query('delete from stip.organisation where is_demo');
    for (const table of guarded) await client.query(`alter table stip.${table} enable trigger user`);
    await client.query('commit');
    return (rowCount ?? 0) > 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

class Seeder {
  private readonly counts: Record<string, number> = {};
  private readonly people = new Map<string, string>();
  private readonly goals = new Map<string, string>();
  private readonly plan: ReturnType<typeof planPortfolio>;

  constructor(
    private readonly manager: EntityManager,
    private readonly organisationId: string,
    private readonly today: CalendarDate,
  ) {
    this.plan = planPortfolio(today);
  }

  async run(): Promise<Record<string, number>> {
    await this.seedPeople();
    await this.seedStrategy();
    const sources = await this.seedSources();
    await this.seedProjects();
    await this.seedMoney(sources);
    await this.seedBaselines();
    await this.seedRisks();
    await this.seedStatus();
    await this.seedDecisions();
    return this.counts;
  }

  private async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: readonly object[]): Promise<void> {
    const scoped = rows.map((row) => ({ organisationId: this.organisationId, ...row }));
    await this.manager.insert(entity, scoped as unknown as DeepPartial<E>[] as never);
    this.counts[this.manager.connection.getMetadata(entity).tableName] = rows.length;
  }

  private person(key: string | null): string | null {
    return key === null ? null : (this.people.get(key) ?? null);
  }

  private async seedPeople(): Promise<void> {
    for (const [key] of PEOPLE) this.people.set(key, newId());
    const email = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@stipdam.example`;
    await this.insert(
      Person,
      PEOPLE.map(([key, name, jobTitle]) => ({ id: this.people.get(key), name, jobTitle, email: email(name) })),
    );
    await this.insert(
      Account,
      PEOPLE.map(([key, , , role]) => ({ id: newId(), personId: this.people.get(key), role })),
    );
  }

  private async seedStrategy(): Promise<void> {
    const start = `${storyStart(this.today).slice(0, 4)}-01-01`;
    const strategyId = newId();
    await this.insert(Strategy, [
      {
        id: strategyId,
        title: STRATEGY.title,
        vision: STRATEGY.vision,
        termStart: start,
        termEnd: addDays(addMonths(start, 60), -1),
        adoptedBy: 'council',
        adoptedOn: addDays(start, -19),
        adoptionReference: STRATEGY.reference,
      },
    ]);
    for (const { code } of [...GOALS, ...SUBGOALS]) this.goals.set(code, newId());
    await this.insert(Goal, [
      ...GOALS.map(({ code, category, title, owner }, position) => ({
        id: this.goals.get(code),
        strategyId,
        code,
        category,
        title,
        ownerId: this.person(owner),
        position,
        parentId: null,
      })),
      ...SUBGOALS.map(({ code, parent, category, title, owner }, n) => ({
        id: this.goals.get(code),
        strategyId,
        code,
        category,
        title,
        ownerId: this.person(owner),
        position: GOALS.length + n,
        parentId: this.goals.get(parent),
      })),
    ]);
    const indicators = GOALS.flatMap((goal) =>
      goal.indicators.map(([name, unit, direction, from, to, latest]) => ({
        row: {
          id: newId(),
          goalId: this.goals.get(goal.code),
          name,
          unit,
          direction,
          baselineValue: String(from),
          baselineDate: start,
          targetValue: String(to),
          targetDate: addDays(addMonths(start, 60), -1),
        },
        latest,
        from,
      })),
    );
    await this.insert(
      Indicator,
      indicators.map(({ row }) => row),
    );
    await this.insert(
      IndicatorMeasurement,
      indicators.flatMap(({ row, from, latest }) =>
        [0.2, 0.45, 0.7, 1].map((share, n) => ({
          id: newId(),
          indicatorId: row.id,
          measuredOn: addDays(addMonths(this.today, -3 * (3 - n)), -12),
          value: (from + (latest - from) * share).toFixed(1),
          source: 'Kwartaalmeting',
        })),
      ),
    );
    const names = new Map<string, string>(PROGRAMMES.map((p) => [p.code, newId()]));
    await this.insert(
      Programme,
      PROGRAMMES.map(({ code, name, owner, description }, position) => ({
        id: names.get(code),
        strategyId,
        code,
        name,
        description,
        ownerId: this.person(owner),
        position,
      })),
    );
    this.programmes = names;
  }

  private programmes = new Map<string, string>();

  private async seedSources(): Promise<Map<string, string>> {
    const ids = new Map<string, string>(SOURCES.map((source) => [source.key, newId()]));
    await this.insert(
      FundingSource,
      SOURCES.map(({ key, name, kind }) => ({ id: ids.get(key), name, kind })),
    );
    return ids;
  }

  private async seedProjects(): Promise<void> {
    const { projects, dependencies } = this.plan;
    const states = { done: 'completed', future: 'proposed', paused: 'on_hold' } as const;
    await this.insert(
      Project,
      projects.map(({ id, data, start, end }) => ({
        id,
        code: data.code,
        name: data.name,
        description: data.description,
        programmeId: this.programmes.get(data.programme),
        ownerId: this.person(data.leader),
        startDate: start,
        endDate: end,
        state: end < this.today ? 'completed' : (states[data.story as keyof typeof states] ?? 'active'),
        attributes: {},
      })),
    );
    await this.insert(
      ProjectGoal,
      projects.flatMap(({ id, data }) =>
        data.goals.map(([code, weight]) => ({ projectId: id, goalId: this.goals.get(code), weight })),
      ),
    );
    await this.insert(
      ProjectRole,
      projects.flatMap(({ id, data }) => {
        const programme = PROGRAMMES.find((p) => p.code === data.programme);
        const roles = [
          ['executive_sponsor', programme?.owner ?? 'cdo'],
          ['political_sponsor', 'wethouder'],
          ['controller', 'controller'],
          ['data_steward', data.programme === 'OPG' ? 'steward2' : 'steward1'],
          ...(data.leader ? [['project_leader', data.leader]] : []),
        ] as const;
        return roles.map(([role, key]) => ({ id: newId(), projectId: id, personId: this.person(key ?? null), role }));
      }),
    );
    await this.insert(
      WorkItem,
      projects.flatMap(({ id, data, items }) =>
        items.map((item, position) => ({
          id: item.id,
          projectId: id,
          parentId: item.parentId,
          kind: item.kind,
          title: item.title,
          ownerId: this.person(data.leader),
          startDate: item.start,
          endDate: item.end,
          percentComplete: item.percent,
          actualStart: item.actualStart,
          actualEnd: item.actualEnd,
          position,
        })),
      ),
    );
    await this.insert(
      Dependency,
      dependencies.map((dependency) => ({ id: newId(), ...dependency, type: 'FS', lagDays: 0 })),
    );
  }

  private async seedMoney(sources: Map<string, string>): Promise<void> {
    const all = this.plan.projects.map((project) =>
      moneyOf(project, sources.get(project.data.source) ?? '', this.today),
    );
    await this.insert(
      BudgetLine,
      all.flatMap(({ lines }) => lines),
    );
    const entries = all.flatMap((money) => money.entries);
    await this.insert(
      LedgerEntry,
      entries.filter((entry) => !entry.reversesId),
    );
    await this.insert(
      LedgerEntry,
      entries.filter((entry) => entry.reversesId),
    );
    this.counts['ledger_entry'] = entries.length;
  }

  private async seedBaselines(): Promise<void> {
    const started = this.plan.projects.filter(({ data }) => data.story !== 'future');
    const rows = started.flatMap((project) => {
      const { data, id } = project;
      const budgetCents = BigInt(data.budget) * 100_000n;
      const first = {
        id: newId(),
        projectId: id,
        sequence: 1,
        approvedOn: addDays(project.start, -14),
        decisionReference: `Stuurgroep, projectopdracht ${data.code}`,
        reasonCategory: null,
        explanation: '',
        startDate: project.start,
        endDate: project.baselineEnd,
        budgetCents,
        plan: 'first' as const,
        project,
      };
      if (data.story !== 'rebaselined' && data.story !== 'watermelon') return [first];
      const reason =
        data.story === 'rebaselined'
          ? {
              reasonCategory: 'setback',
              explanation: 'Bezwaar tegen de gunning; planning en budget herzien na de uitspraak.',
              budgetCents: (budgetCents * 115n) / 100n,
            }
          : {
              reasonCategory: 'organisation',
              explanation: 'Vullen van de catalogus duurt langer; afdelingen krijgen meer tijd.',
              budgetCents,
            };
      return [
        first,
        {
          ...first,
          ...reason,
          id: newId(),
          sequence: 2,
          approvedOn: addMonths(this.today, -5),
          decisionReference: `Stuurgroep, herijking ${data.code}`,
          endDate: project.end,
          plan: 'current' as const,
        },
      ];
    });
    await this.insert(
      Baseline,
      rows.map(({ plan: _, project: __, ...row }) => row),
    );
    await this.insert(
      BaselineItem,
      rows.flatMap(({ id, plan, project }) =>
        project.items.map((item) => {
          const [startDate, endDate] = plan === 'first' ? item.baseline : [item.start, item.end];
          return { baselineId: id, workItemId: item.id, title: item.title, kind: item.kind, startDate, endDate };
        }),
      ),
    );
  }

  private async seedRisks(): Promise<void> {
    const project = (code: string | null) => this.plan.projects.find((p) => p.data.code === code);
    const rows = RISKS.map((risk) => ({ id: newId(), risk }));
    await this.insert(
      Risk,
      rows.map(({ id, risk }) => ({
        id,
        projectId: project(risk.project)?.id ?? null,
        title: risk.title,
        cause: risk.cause,
        event: risk.title,
        consequence: risk.consequence,
        category: risk.category,
        likelihood: risk.score[0],
        impact: risk.score[1],
        residualLikelihood: risk.score[2] ?? null,
        residualImpact: risk.score[3] ?? null,
        impactCents: risk.thousands === null ? null : BigInt(risk.thousands) * 100_000n,
        response: risk.response ?? 'reduce',
        state: risk.state ?? 'open',
        ownerId: this.person(risk.project ? (project(risk.project)?.data.leader ?? null) : 'cdo'),
        reviewDate: addDays(this.today, 45),
      })),
    );
    await this.insert(
      Mitigation,
      rows.flatMap(({ id, risk }) =>
        risk.measures.map(([title, weeks, state]) => ({
          id: newId(),
          riskId: id,
          title,
          dueDate: addDays(this.today, weeks * 7),
          state,
          ownerId: this.person(risk.project ? (project(risk.project)?.data.leader ?? null) : 'cdo'),
        })),
      ),
    );
  }

  private async seedStatus(): Promise<void> {
    const periods: Period[] = [periodOf('quarter', this.today)];
    while (periods.length < 9) periods.unshift(previousPeriod(periods[0] ?? periodOf('quarter', this.today)));
    await this.insert(
      ReportingPeriod,
      periods.map((period) => ({
        id: newId(),
        kind: 'quarter',
        name: period.name,
        startDate: period.start,
        endDate: period.end,
        dueDate: addDays(period.end, 21),
      })),
    );
    let updates = 0;
    for (const [index, period] of periods.slice(-4).entries()) {
      // The current quarter is reported a few days ago; past ones at their end.
      const date = index === 3 ? addDays(this.today, -6) : period.end;
      updates += await this.publishQuarter(index, date < period.start ? period.start : date);
    }
    this.counts['status_update'] = updates;
  }

  private async publishQuarter(index: number, date: CalendarDate): Promise<number> {
    const rows = this.plan.projects
      .filter((project) => project.start <= date)
      .flatMap((project) => {
        const chapter = CHAPTERS[project.data.story][index];
        if (!chapter) return [];
        const before = index > 0 ? CHAPTERS[project.data.story][index - 1] : null;
        const colour = (from: typeof chapter | null | undefined, aspect: (typeof ASPECTS)[number]): Colour =>
          from?.colours[aspect] ?? 'green';
        const aspects = ASPECTS.map((aspect) => {
          const own = colour(chapter, aspect);
          const explained =
            own === 'orange' || own === 'red' ? EXPLANATIONS[aspect] : { cause: '', consequence: '', correction: '' };
          return {
            aspect,
            colour: own,
            trend: before ? trendBetween(colour(before, aspect), own) : 'stable',
            ...explained,
          };
        });
        const overall = worstColour(aspects.map((a) => a.colour));
        const overallBefore = before ? worstColour(ASPECTS.map((a) => colour(before, a))) : overall;
        const { achieved, next, percent } = stateAt(project, date);
        return [
          {
            aspects,
            update: {
              id: newId(),
              projectId: project.id,
              reportingDate: date,
              state: 'draft',
              origin: 'entered',
              overallColour: overall,
              overallTrend: trendBetween(overallBefore, overall),
              percentComplete: percent,
              summary: '',
              achieved: achieved ? `“${achieved}” is afgerond.` : 'De voorbereiding is gestart.',
              nextSteps: next ? `Werken aan “${next}”.` : 'Overdracht aan de lijn.',
              attention: chapter.attention,
              decisionAsked: chapter.decision ?? '',
              authorId: this.person(project.data.leader ?? 'marit'),
            },
          },
        ];
      });
    await this.manager.insert(
      StatusUpdate,
      rows.map(({ update }) => ({ organisationId: this.organisationId, ...update })) as never,
    );
    await this.manager.insert(
      StatusAspect,
      rows.flatMap(({ update, aspects }) =>
        aspects.map((aspect) => ({ organisationId: this.organisationId, statusUpdateId: update.id, ...aspect })),
      ) as never,
    );
    await this.manager.query(
      `update status_update set state = 'published', published_at = reporting_date + time '15:00', published_by = author_id, version = version + 1 where state = 'draft'`,
    );
    return rows.length;
  }

  private async seedDecisions(): Promise<void> {
    const id = (code: string) => this.plan.projects.find((p) => p.data.code === code)?.id ?? null;
    const on = (days: number) => addDays(this.today, days);
    await this.insert(
      Decision,
      [
        {
          kind: 'decision',
          title: 'Dekking Sensorregister volgend jaar',
          body: 'executive',
          state: 'requested',
          projectId: id('FUN-05'),
          dueDate: on(15),
          decidedOn: null,
          amountCents: 18_000_000n,
          reference: '',
        },
        {
          kind: 'decision',
          title: 'Herijking Datacatalogus',
          body: 'steering_group',
          state: 'requested',
          projectId: id('FUN-01'),
          dueDate: on(8),
          decidedOn: null,
          amountCents: null,
          reference: '',
        },
        {
          kind: 'decision',
          title: 'Kleinere eerste oplevering Mijn gegevens',
          body: 'steering_group',
          state: 'requested',
          projectId: id('VER-04'),
          dueDate: on(22),
          decidedOn: null,
          amountCents: null,
          reference: '',
        },
        {
          kind: 'commitment',
          title: 'Privacytoets wijkmonitor naar de raad',
          body: 'council',
          state: 'requested',
          projectId: id('OPG-01'),
          dueDate: on(-9),
          decidedOn: null,
          amountCents: null,
          reference: 'Toezegging 41',
        },
        {
          kind: 'motion',
          title: 'Motie Sensoren zichtbaar op straat',
          body: 'council',
          state: 'decided',
          projectId: id('FUN-05'),
          dueDate: on(60),
          decidedOn: on(-70),
          amountCents: null,
          reference: 'Motie 17',
        },
        {
          kind: 'decision',
          title: 'Herijking Dataplatform Landing',
          body: 'steering_group',
          state: 'settled',
          projectId: id('FUN-02'),
          dueDate: on(-150),
          decidedOn: on(-152),
          amountCents: 10_200_000n,
          reference: 'Stuurgroep, herijking FUN-02',
        },
        {
          kind: 'question',
          title: 'Welke algoritmes gebruikt de gemeente in het sociaal domein?',
          body: 'council',
          state: 'requested',
          projectId: id('VER-01'),
          dueDate: on(30),
          decidedOn: null,
          amountCents: null,
          reference: 'Raadsvraag 88',
        },
      ].map((decision) => ({ id: newId(), description: '', ...decision })),
    );
  }
}

/** What was done, what comes next and how far a project was on a day, from its plan. */
function stateAt(project: PlannedProject, date: CalendarDate) {
  const tasks = project.items.filter((item) => item.kind === 'task');
  const done = tasks.filter((task) => task.end <= date);
  return {
    achieved: done[done.length - 1]?.title,
    next: tasks[done.length]?.title,
    percent: Math.round((done.length / tasks.length) * 100),
  };
}
