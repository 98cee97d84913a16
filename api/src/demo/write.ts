import { getMetadataArgsStorage, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { addDays, addMonths, dateInZone, daysBetween, type CalendarDate } from '@stip/domain';
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
import type { SigningKeys } from '../report';
import type { ReferenceItem } from '../safeguard/entity';
import { StatusAspect, StatusUpdate } from '../status/entity';
import { Goal, Indicator, IndicatorMeasurement, IndicatorTarget, Strategy, StrategyStep } from '../strategy/entity';
import { HALFWAY, STEPS } from './goal-data';
import { coverOf } from './finance-data';
import { firstBudget, moneyOf, type DemoMoney } from './money';
import { EMAIL_DOMAIN, PEOPLE } from './people-data';
import { planPortfolio, termStart, type Plan } from './plan';
import { Playbook } from './playbook';
import { playProgress } from './progress';
import { PROGRAMMES } from './projects';
import { randomFrom } from './random';
import { judge } from './write-judgement';
import { reportingPeriods, statusRounds } from './status';
import { GOALS, SOURCES, STRATEGY, type DemoIndicator } from './strategy-data';
import type { PlannedProject } from './types';
import { writeIndicators } from './write-indicators';
import { writeBenefits } from './write-benefits';
import { writeDecisions } from './write-decisions';
import { writeStaffing } from './write-staffing';
import { writeSafeguards } from './write-safeguards';
import { writeMaturity } from './write-maturity';
import { writeStakeholders } from './write-stakeholders';
import { writeSchedule } from './write-schedule';
import { writeScenarios } from './write-scenarios';
import { writeFinance } from './write-finance';
import { writeCycle, writeRebaselineRequest } from './write-cycle';
import { writeReports } from './write-reports';
import { writeRisks } from './write-risks';
import { writeTalk } from './write-talk';

export const TIME_ZONE = 'Europe/Amsterdam';

/** Rows per statement: PostgreSQL takes at most 65,535 parameters. */
const BATCH = 1000;

/** Thinks out everything under the demo organisation; the playbook then writes it. */
export class DemoWriter {
  private readonly counts: Record<string, number> = {};
  private readonly people: ReadonlyMap<string, string>;
  /** Ids by the keys of the data files, for what refers to them. */
  readonly goals: ReadonlyMap<string, string>;
  readonly programmes: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly strategyId = newId();
  readonly plan: Plan;
  readonly money: readonly DemoMoney[];
  readonly termStart: CalendarDate;
  readonly termEnd: CalendarDate;
  readonly playbook: Playbook;
  /** Ids of risks by title. */
  readonly risks = new Map<string, string>();
  /** Decisions by title, with the day on which they are recorded. */
  readonly decisions = new Map<string, { readonly id: string; readonly day: CalendarDate }>();

  constructor(
    readonly organisationId: string,
    readonly now: Date,
    readonly today: CalendarDate,
    /** Items of the lists that every organisation is given. */
    readonly references: readonly ReferenceItem[],
    /** By which it seals its reports. */
    readonly keys: SigningKeys,
  ) {
    const ids = (keys: readonly string[]) => new Map(keys.map((key) => [key, newId()]));
    this.people = ids(PEOPLE.map(([key]) => key));
    this.goals = ids(GOALS.map(({ code }) => code));
    this.programmes = ids(PROGRAMMES.map(({ code }) => code));
    this.sources = ids(SOURCES.map(({ key }) => key));
    this.plan = planPortfolio(today);
    this.money = this.plan.projects.map((project) => moneyOf(project, this.sources, today));
    this.termStart = termStart(today);
    this.termEnd = addDays(addMonths(this.termStart, 60), -1);
    this.playbook = new Playbook(this.termStart, today, now);
  }

  /** Answers the account of the administrator and the rows by table that the playbook will write. */
  async run(): Promise<{ accountId: string; counts: Record<string, number> }> {
    const accountId = await this.writePeople();
    await this.writeStrategy();
    await this.writeProjects();
    await writeBenefits(this);
    await this.writeWork();
    await this.writeMoney();
    await this.writeBaselines();
    await writeRisks(this);
    await this.writeStatus();
    await writeDecisions(this);
    await writeStaffing(this);
    await writeSafeguards(this);
    await writeMaturity(this);
    await writeStakeholders(this);
    await writeFinance(this);
    await writeIndicators(this);
    writeSchedule(this);
    await writeScenarios(this);
    writeReports(this);
    writeRebaselineRequest(this);
    await writeTalk(this);
    return { accountId, counts: this.counts };
  }

  /**
   * Has rows inserted, each on the day it was recorded: by default the day that the row itself is about, or the first day
   * of the term where it has none; and by the person with the key, the chief data officer unless told otherwise.
   */
  async insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: readonly object[],
    {
      recordedOn = (row) => dayOf(row) ?? this.termStart,
      by = 'cdo',
    }: { readonly recordedOn?: (row: object) => CalendarDate; readonly by?: string | null } = {},
  ): Promise<void> {
    const byDay = new Map<CalendarDate, object[]>();
    for (const row of rows) {
      const day = recordedOn(row);
      byDay.set(day, [...(byDay.get(day) ?? []), { organisationId: this.organisationId, ...row }]);
    }
    for (const [day, scoped] of byDay) {
      this.playbook.add(day, this.person(by), async (manager) => {
        for (let from = 0; from < scoped.length; from += BATCH) {
          await manager
            .createQueryBuilder()
            .insert()
            .into(entity)
            .values(scoped.slice(from, from + BATCH) as never)
            .updateEntity(false)
            .execute();
        }
      });
    }
    const table = tableOf(entity);
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
        horizon: STRATEGY.horizon,
        horizonOn: addMonths(this.termEnd, 120),
        shortTermOn: addDays(addMonths(this.termStart, 24), -1),
      },
    ]);
    await this.insert(
      Goal,
      GOALS.map(({ code, parent, category, title, description, owner, period }, position) => ({
        id: this.goals.get(code),
        strategyId,
        parentId: parent ? this.goals.get(parent) : null,
        code,
        title,
        description,
        category,
        ownerId: this.person(owner),
        position,
        startDate: period ? this.inTerm(period[0]) : null,
        endDate: period ? this.inTerm(period[1]) : null,
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
        measuredEveryMonths: data.everyMonths ?? 3,
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

  /** One per past quarter or less often, on its way from the baseline to the latest stand with an uneven pace. */
  private measurements({ name, from, latest, decimals = 0, source, everyMonths = 3, missed = 0 }: DemoIndicator) {
    const random = randomFrom(name);
    const past = reportingPeriods(this.today).filter(({ end }) => end < this.today);
    const step = everyMonths / 3;
    const quarters = past.slice(0, past.length - missed).filter((_, n, all) => (all.length - 1 - n) % step === 0);
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
      projects.map(({ id, programme, data, start, baselineEnd }) => ({
        id,
        code: data.code,
        name: data.name,
        description: data.description,
        programmeId: this.programmes.get(programme),
        ownerId: this.person(data.leader),
        startDate: start,
        endDate: baselineEnd,
        state: data.state === 'proposed' ? 'proposed' : 'active',
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
          startDate: item.baseline[0],
          endDate: item.baseline[1],
          position,
        })),
      ),
    );
    playProgress(this);
    await this.insert(
      Dependency,
      this.plan.dependencies.map((dependency) => ({ id: newId(), ...dependency })),
    );
  }

  private async writeMoney(): Promise<void> {
    await this.insert(
      FundingSource,
      SOURCES.map(({ key, name, kind }) => ({
        id: this.sources.get(key),
        name,
        kind,
        ...coverOf(key, this.termStart),
      })),
    );
    const all = this.money;
    await this.insert(
      BudgetLine,
      all.flatMap(({ lines }) => lines),
    );
    await this.insert(
      LedgerEntry,
      all.flatMap(({ entries }) => entries),
      { by: 'controller' },
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
        requestedBy: null as string | null,
        approvedBy: this.person('cdo'),
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
        requestedBy: this.person(data.leader ?? 'marit'),
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
    const approvedOn = new Map(rows.map(({ row }) => [row.id, row.approvedOn]));
    await this.insert(
      BaselineItem,
      rows.flatMap(({ row, project }) =>
        project.items.map(({ id, title, kind, baseline, start, end }) => {
          const [startDate, endDate] = row.sequence === 1 ? baseline : [start, end];
          return { baselineId: row.id, workItemId: id, title, kind, startDate, endDate };
        }),
      ),
      { recordedOn: (item) => approvedOn.get((item as { baselineId: string }).baselineId) ?? this.termStart },
    );
  }

  private async writeStatus(): Promise<void> {
    await writeCycle(this);
    const rounds = statusRounds(this.plan.projects, this.today, this.now, (key) => this.person(key));
    const keys = new Map([...this.people].map(([key, id]) => [id, key]));
    for (const update of rounds.flat()) {
      const { id, reportingDate } = update.update;
      const by = keys.get(update.publishedBy ?? '') ?? 'cdo';
      await this.insert(StatusUpdate, [update.update], { by });
      await this.insert(
        StatusAspect,
        update.aspects.map((aspect) => ({ statusUpdateId: id, ...aspect })),
        { by, recordedOn: () => reportingDate },
      );
      const day = dateInZone(update.publishedAt, TIME_ZONE);
      const nth = this.plan.projects.findIndex((project) => project.id === update.update.projectId);
      this.playbook.add(day, update.publishedBy, async (manager) => {
        await judge(manager, { organisationId: this.organisationId, id, projectId: update.update.projectId, day, nth });
        await manager.query(
          `update status_update set state = 'published', published_at = $3, published_by = $4, version = version + 1
           where organisation_id = $1 and id = $2`,
          [this.organisationId, id, update.publishedAt, update.publishedBy],
        );
      });
    }
  }
}

/** Columns that say when something happened, and so when it was recorded. */
const DAYS = [
  'bookedOn',
  'measuredOn',
  'reportingDate',
  'approvedOn',
  'decidedOn',
  'raisedOn',
  'assessedOn',
  'contactedOn',
  'doneOn',
  'asOf',
] as const;

export const dayOf = (row: object): CalendarDate | undefined =>
  DAYS.map((name) => (row as Record<string, unknown>)[name]).find((day) => typeof day === 'string');

const tableOf = (entity: EntityTarget<ObjectLiteral>): string =>
  getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name ?? String(entity);

/** `Ömer Aksoy` becomes `omer.aksoy@…`. */
const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${EMAIL_DOMAIN}`;
