import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { addDays, addMonths, daysBetween, type CalendarDate } from '@stip/domain';
import { Decision } from '../decision/entity';
import { BudgetLine, FundingSource, LedgerEntry } from '../finance/entity';
import { Account, Person } from '../people/entity';
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
import {
  Benefit,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
  Strategy,
  StrategyStep,
} from '../strategy/entity';
import { DECISIONS } from './decision-data';
import { BENEFITS, HALFWAY, STEPS } from './goal-data';
import { firstBudget, moneyOf } from './money';
import { EMAIL_DOMAIN, PEOPLE } from './people-data';
import { planPortfolio, termStart, type Plan } from './plan';
import { PROGRAMMES } from './projects';
import { between, randomFrom } from './random';
import { RISKS } from './risk-data';
import { DUE_DAYS, reportingPeriods, statusRounds } from './status';
import { GOALS, SOURCES, STRATEGY, type DemoIndicator } from './strategy-data';
import type { PlannedProject } from './types';
import { writeIndicators } from './write-indicators';

/** Rows per statement: PostgreSQL takes at most 65,535 parameters. */
const BATCH = 1000;

/** Writes everything under the demo organisation inside one transaction. */
export class DemoWriter {
  private readonly counts: Record<string, number> = {};
  private readonly people: ReadonlyMap<string, string>;
  /** Ids by the keys of the data files, for what refers to them. */
  readonly goals: ReadonlyMap<string, string>;
  readonly programmes: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly strategyId = newId();
  readonly plan: Plan;
  readonly termStart: CalendarDate;
  readonly termEnd: CalendarDate;

  constructor(
    readonly manager: EntityManager,
    readonly organisationId: string,
    readonly now: Date,
    readonly today: CalendarDate,
  ) {
    const ids = (keys: readonly string[]) => new Map(keys.map((key) => [key, newId()]));
    this.people = ids(PEOPLE.map(([key]) => key));
    this.goals = ids(GOALS.map(({ code }) => code));
    this.programmes = ids(PROGRAMMES.map(({ code }) => code));
    this.sources = ids(SOURCES.map(({ key }) => key));
    this.plan = planPortfolio(today);
    this.termStart = termStart(today);
    this.termEnd = addDays(addMonths(this.termStart, 60), -1);
  }

  async run(): Promise<{ accountId: string; counts: Record<string, number> }> {
    const accountId = await this.writePeople();
    await this.writeStrategy();
    await this.writeProjects();
    await this.writeWork();
    await this.writeMoney();
    await this.writeBaselines();
    await this.writeRisks();
    await this.writeStatus();
    await this.writeDecisions();
    await writeIndicators(this);
    return { accountId, counts: this.counts };
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: readonly object[]): Promise<void> {
    const scoped = rows.map((row) => ({ organisationId: this.organisationId, ...row }));
    for (let from = 0; from < scoped.length; from += BATCH) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(scoped.slice(from, from + BATCH) as never)
        .updateEntity(false)
        .execute();
    }
    const table = this.manager.connection.getMetadata(entity).tableName;
    this.counts[table] = (this.counts[table] ?? 0) + rows.length;
  }

  /** Id of a person by key; null for no one. */
  person(key: string | null): string | null {
    return key === null ? null : (this.people.get(key) ?? null);
  }

  /** A planned project by code. */
  project(code: string | null): PlannedProject | undefined {
    return this.plan.projects.find(({ data }) => data.code === code);
  }

  private async writePeople(): Promise<string> {
    await this.insert(
      Person,
      PEOPLE.map(([key, name, jobTitle]) => ({ id: this.person(key), name, jobTitle, email: emailOf(name) })),
    );
    const accounts = PEOPLE.map(([key, , , role]) => ({ id: newId(), personId: this.person(key), role }));
    await this.insert(Account, accounts);
    return accounts.find(({ role }) => role === 'administrator')?.id ?? '';
  }

  private async writeStrategy(): Promise<void> {
    const { strategyId } = this;
    await this.insert(Strategy, [
      {
        id: strategyId,
        title: STRATEGY.title,
        vision: STRATEGY.vision,
        termStart: this.termStart,
        termEnd: this.termEnd,
        adoptedBy: 'council',
        adoptedOn: addDays(this.termStart, -20),
        adoptionReference: STRATEGY.reference,
      },
    ]);
    await this.insert(
      Goal,
      GOALS.map(({ code, parent, category, title, description, owner }, position) => ({
        id: this.goals.get(code),
        strategyId,
        parentId: parent ? this.goals.get(parent) : null,
        code,
        title,
        description,
        category,
        ownerId: this.person(owner),
        position,
      })),
    );
    const indicators = GOALS.flatMap((goal) =>
      goal.indicators.map((data) => ({ id: newId(), goalId: this.goals.get(goal.code), data })),
    );
    await this.insert(
      Indicator,
      indicators.map(({ id, goalId, data }) => ({
        id,
        goalId,
        name: data.name,
        unit: data.unit,
        direction: data.target > data.from ? 'increase' : 'decrease',
        baselineValue: String(data.from),
        baselineDate: this.termStart,
        targetValue: String(data.target),
        targetDate: this.termEnd,
      })),
    );
    await this.insert(
      IndicatorMeasurement,
      indicators.flatMap(({ id, data }) =>
        this.measurements(data).map((row) => ({ id: newId(), indicatorId: id, ...row })),
      ),
    );
    await this.insert(
      IndicatorTarget,
      indicators.map(({ id, data }) => ({
        indicatorId: id,
        dueOn: this.inTerm(HALFWAY.after),
        value: (data.from + (data.target - data.from) * HALFWAY.way).toFixed(data.decimals ?? 0),
      })),
    );
    await this.insert(
      StrategyStep,
      STEPS.map(({ state, responsible, day, evidence }, index) => ({
        id: newId(),
        strategyId,
        step: index + 1,
        state,
        responsibleId: this.person(responsible),
        dueDate: addDays(this.termStart, day),
        evidence,
      })),
    );
    await this.insert(
      Benefit,
      BENEFITS.map(({ goal, title, owner, expected, euros, after, state }) => ({
        id: newId(),
        goalId: this.goals.get(goal),
        title,
        ownerId: this.person(owner),
        expectedValue: expected,
        expectedCents: euros === undefined ? null : BigInt(euros) * 100n,
        dueDate: this.inTerm(after),
        state,
      })),
    );
    await this.insert(
      Programme,
      PROGRAMMES.map(({ code, name, owner, description }, position) => ({
        id: this.programmes.get(code),
        strategyId,
        code,
        name,
        description,
        ownerId: this.person(owner),
        position,
      })),
    );
  }

  /** A day in the term of the strategy, 0 its first and 1 its last. */
  inTerm(share: number): CalendarDate {
    return addDays(this.termStart, Math.round(share * daysBetween(this.termStart, this.termEnd)));
  }

  /** One per past quarter, on its way from the baseline to the latest stand with an uneven pace. */
  private measurements({ name, from, latest, decimals = 0, source }: DemoIndicator) {
    const random = randomFrom(name);
    const quarters = reportingPeriods(this.today).filter(({ end }) => end < this.today);
    return quarters.map(({ end }, n) => {
      const last = n === quarters.length - 1;
      const share = last
        ? 1
        : Math.min(0.97, Math.max(0, ((n + 1) / quarters.length) ** 1.3 + (random() - 0.5) * 0.08));
      return { measuredOn: end, value: (from + (latest - from) * share).toFixed(decimals), source };
    });
  }

  private async writeProjects(): Promise<void> {
    const { projects } = this.plan;
    await this.insert(
      Project,
      projects.map(({ id, programme, data, start, end }) => ({
        id,
        code: data.code,
        name: data.name,
        description: data.description,
        programmeId: this.programmes.get(programme),
        ownerId: this.person(data.leader),
        startDate: start,
        endDate: end,
        state: data.state ?? 'active',
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
      projects.flatMap(({ id, programme, data }) => {
        const sponsor = PROGRAMMES.find(({ code }) => code === programme)?.owner ?? 'cdo';
        const roles: (readonly [role: ProjectRole['role'], key: string])[] = [
          ['executive_sponsor', sponsor === data.leader ? 'cdo' : sponsor],
          ['political_sponsor', 'wethouder'],
          ['controller', 'controller'],
        ];
        if (data.leader) roles.push(['project_leader', data.leader]);
        for (const key of data.team.filter((member) => member !== data.leader)) {
          roles.push([key.startsWith('steward') ? 'data_steward' : key === 'fg' ? 'privacy_officer' : 'member', key]);
        }
        return roles.map(([role, key]) => ({ id: newId(), projectId: id, personId: this.person(key), role }));
      }),
    );
  }

  private async writeWork(): Promise<void> {
    await this.insert(
      WorkItem,
      this.plan.projects.flatMap((project) =>
        project.items.map((item, position) => ({
          id: item.id,
          projectId: project.id,
          parentId: item.parentId,
          kind: item.kind,
          title: item.title,
          ownerId: this.person(item.ownerKey),
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
      this.plan.dependencies.map((dependency) => ({ id: newId(), ...dependency })),
    );
  }

  private async writeMoney(): Promise<void> {
    await this.insert(
      FundingSource,
      SOURCES.map(({ key, name, kind }) => ({ id: this.sources.get(key), name, kind })),
    );
    const all = this.plan.projects.map((project) => moneyOf(project, this.sources, this.today));
    await this.insert(
      BudgetLine,
      all.flatMap(({ lines }) => lines),
    );
    await this.insert(
      LedgerEntry,
      all.flatMap(({ entries }) => entries),
    );
  }

  private async writeBaselines(): Promise<void> {
    const started = this.plan.projects.filter(({ data }) => data.state !== 'proposed');
    const rows = started.flatMap((project) => {
      const { data } = project;
      const budgetCents = firstBudget(project);
      const first = {
        id: newId(),
        projectId: project.id,
        sequence: 1,
        approvedOn: addDays(project.start, -14),
        decisionReference: `Stuurgroep Datastrategie, projectopdracht ${data.code}`,
        reasonCategory: null as string | null,
        explanation: '',
        startDate: project.start,
        endDate: project.baselineEnd,
        budgetCents,
      };
      if (!data.rebaseline) return [{ row: first, project }];
      const second = {
        ...first,
        id: newId(),
        sequence: 2,
        approvedOn: addMonths(this.today, -data.rebaseline.monthsAgo),
        decisionReference: data.rebaseline.reference,
        reasonCategory: data.rebaseline.reason,
        explanation: data.rebaseline.explanation,
        endDate: project.end,
        budgetCents: budgetCents + BigInt(data.rebaseline.extra?.thousands ?? 0) * 100_000n,
      };
      return [
        { row: first, project },
        { row: second, project },
      ];
    });
    await this.insert(
      Baseline,
      rows.map(({ row }) => row),
    );
    await this.insert(
      BaselineItem,
      rows.flatMap(({ row, project }) =>
        project.items.map(({ id, title, kind, baseline, start, end }) => {
          const [startDate, endDate] = row.sequence === 1 ? baseline : [start, end];
          return { baselineId: row.id, workItemId: id, title, kind, startDate, endDate };
        }),
      ),
    );
  }

  private async writeRisks(): Promise<void> {
    const rows = RISKS.map((risk) => {
      const project = this.project(risk.project);
      return {
        id: newId(),
        risk,
        project,
        ownerId: this.person(project ? project.data.leader : (risk.owner ?? 'cdo')),
      };
    });
    await this.insert(
      Risk,
      rows.map(({ id, risk, project, ownerId }) => ({
        id,
        projectId: project?.id ?? null,
        title: risk.title,
        cause: risk.cause,
        event: risk.event,
        consequence: risk.consequence,
        category: risk.category,
        likelihood: risk.score[0],
        impact: risk.score[1],
        residualLikelihood: risk.score[2] ?? null,
        residualImpact: risk.score[3] ?? null,
        impactCents: risk.thousands === null ? null : BigInt(risk.thousands) * 100_000n,
        response: risk.response ?? 'reduce',
        state: risk.state ?? 'open',
        ownerId,
        reviewDate: risk.state === 'closed' ? null : addDays(this.today, between(randomFrom(risk.title), -5, 80)),
      })),
    );
    await this.insert(
      Mitigation,
      rows.flatMap(({ id, risk, ownerId }) =>
        risk.measures.map(([title, weeks, state, thousands]) => ({
          id: newId(),
          riskId: id,
          title,
          dueDate: addDays(this.today, weeks * 7),
          state,
          costCents: thousands === undefined ? null : BigInt(thousands) * 100_000n,
          ownerId,
        })),
      ),
    );
  }

  private async writeStatus(): Promise<void> {
    await this.insert(
      ReportingPeriod,
      reportingPeriods(this.today).map((period) => ({
        id: newId(),
        kind: period.kind,
        name: period.name,
        startDate: period.start,
        endDate: period.end,
        dueDate: addDays(period.end, DUE_DAYS),
      })),
    );
    const rounds = statusRounds(this.plan.projects, this.today, this.now, (key) => this.person(key));
    for (const round of rounds) {
      await this.insert(
        StatusUpdate,
        round.map(({ update }) => update),
      );
      await this.insert(
        StatusAspect,
        round.flatMap(({ update, aspects }) => aspects.map((aspect) => ({ statusUpdateId: update.id, ...aspect }))),
      );
      await this.manager.query(
        `update status_update s set state = 'published', published_at = p.at, published_by = p.person, version = version + 1
         from unnest($2::uuid[], $3::timestamptz[], $4::uuid[]) as p (id, at, person)
         where s.organisation_id = $1 and s.id = p.id`,
        [
          this.organisationId,
          round.map(({ update }) => update.id),
          round.map(({ publishedAt }) => publishedAt.toISOString()),
          round.map(({ publishedBy }) => publishedBy),
        ],
      );
    }
  }

  private async writeDecisions(): Promise<void> {
    await this.insert(
      Decision,
      DECISIONS.map((decision) => ({
        id: newId(),
        kind: decision.kind,
        title: decision.title,
        description: decision.description,
        body: decision.body,
        state: decision.state,
        projectId: this.project(decision.project)?.id ?? null,
        dueDate: decision.dueInDays === null ? null : addDays(this.today, decision.dueInDays),
        decidedOn: decision.decidedDaysAgo === undefined ? null : addDays(this.today, -decision.decidedDaysAgo),
        reference: decision.reference ?? '',
        amountCents: decision.thousands === undefined ? null : BigInt(decision.thousands) * 100_000n,
      })),
    );
  }
}

/** `Ömer Aksoy` becomes `omer.aksoy@…`. */
const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${EMAIL_DOMAIN}`;
