import type { GraphQLResolveInfo } from 'graphql';
import {
  expectedExposure,
  measureOverdue,
  riskFindings,
  scoreColour,
  type CalendarDate,
  type Cents,
  type RiskFigures,
  type RiskFinding,
  type RiskScale,
} from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { allOf, joined, raw, sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { RiskFilter, RiskSortField } from './list-inputs';
import { readScale } from './scale';
import type { MitigationType, RiskType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** Score after measures, or before them where nobody scored after. */
export const SCORE = 'coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact)';

/** What `figuresOf` takes. */
export const FIGURE_COLUMNS = `r.likelihood, r.impact, r.residual_likelihood as "residualLikelihood",
  r.residual_impact as "residualImpact", r.chance_percent as "chancePercent", r.impact_cents::text as "impactAmount",
  r.impact_low_cents::text as "impactLow", r.impact_high_cents::text as "impactHigh"`;

const RISK_COLUMNS = `r.id, r.kind, r.title, r.cause, r.event, r.consequence, r.category, r.proximity, ${FIGURE_COLUMNS},
  r.borne_by as "borneBy", r.response, r.state, r.review_date as "reviewDate", r.template, r.version,
  ${SCORE}::int as score, ${person('o')} as owner,
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project,
  coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'dueDate', m.due_date,
      'state', m.state, 'cost', m.cost_cents::text, 'effect', m.effect, 'version', m.version, 'owner', ${person('mo')})
      order by m.due_date nulls last, m.id)
    from mitigation m left join person mo on mo.organisation_id = m.organisation_id and mo.id = m.owner_id
    where m.organisation_id = r.organisation_id and m.risk_id = r.id), '[]') as mitigations,
  coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'state', i.state) order by i.raised_on desc, i.id)
    from issue i where i.organisation_id = r.organisation_id and i.risk_id = r.id), '[]') as issues`;

export const RISK_FROM = `risk r
  left join person o on o.organisation_id = r.organisation_id and o.id = r.owner_id
  left join project p on p.organisation_id = r.organisation_id and p.id = r.project_id`;

export type FigureRow = Pick<
  RiskType,
  | 'likelihood'
  | 'impact'
  | 'residualLikelihood'
  | 'residualImpact'
  | 'chancePercent'
  | 'impactAmount'
  | 'impactLow'
  | 'impactHigh'
>;
interface Stored extends Omit<RiskType, 'colour' | 'expectedBefore' | 'expectedAfter' | 'findings' | 'mitigations'> {
  readonly mitigations: Omit<MitigationType, 'overdue'>[];
}

const cents = (text: string | null): Cents | null => (text === null ? null : BigInt(text));

/** The figures of a row as the rules of the domain take them. */
export const figuresOf = (row: FigureRow): RiskFigures => ({
  likelihood: row.likelihood,
  impact: row.impact,
  residualLikelihood: row.residualLikelihood,
  residualImpact: row.residualImpact,
  chancePercent: row.chancePercent,
  lowCents: cents(row.impactLow),
  likelyCents: cents(row.impactAmount),
  highCents: cents(row.impactHigh),
});

const judged =
  (scale: RiskScale, today: CalendarDate) =>
  (risk: Stored): RiskType => {
    const figures = figuresOf(risk);
    return {
      ...risk,
      mitigations: risk.mitigations.map((measure) => ({
        ...measure,
        overdue: risk.state === 'open' && measureOverdue(measure, today),
      })),
      colour: scoreColour(risk.score),
      expectedBefore: expectedExposure(figures, scale, 'before').toString(),
      expectedAfter: expectedExposure(figures, scale, 'after').toString(),
      findings: riskFindings(
        {
          state: risk.state,
          response: risk.response,
          hasOwner: risk.owner !== null,
          reviewDate: risk.reviewDate,
          measures: risk.mitigations,
          issues: risk.issues.length,
        },
        today,
      ),
    };
  };

/**
 * Risks of a project, or those of the portfolio itself, with their measures: the highest remaining score first, closed
 * ones last.
 */
export async function projectRisks(reader: Reader, projectId: string | null, today: CalendarDate): Promise<RiskType[]> {
  const { scale } = await readScale(reader);
  const rows = await reader.rows<Stored>(
    `select ${RISK_COLUMNS} from ${RISK_FROM} where r.project_id is not distinct from $1::uuid
     order by r.state = 'closed', ${SCORE} desc, r.id`,
    [projectId],
  );
  return rows.map(judged(scale, today));
}

/** These risks, in the order of the ids. */
export async function risksById(reader: Reader, ids: readonly string[], today: CalendarDate): Promise<RiskType[]> {
  const { scale } = await readScale(reader);
  const rows = await reader.rows<Stored>(
    `select ${RISK_COLUMNS} from ${RISK_FROM} where r.id = any($1::uuid[]) order by array_position($1::uuid[], r.id)`,
    [ids],
  );
  return rows.map(judged(scale, today));
}

/**
 * Expected cents after measures as `e.expected`: what `expectedExposure` of the domain gives, for putting in order where
 * the rows are. A test holds the two together.
 */
function expectedJoin({ likelihood, impact }: RiskScale): Sql {
  const middles = (classes: readonly { lower: bigint | number; upper: bigint | number }[]) =>
    classes.map(({ lower, upper }) => (BigInt(lower) + BigInt(upper)).toString());
  return sql`cross join (select ${middles(likelihood)}::numeric[] as l, ${middles(impact)}::numeric[] as i) middle2
    cross join lateral (select round(
      least(1, coalesce(r.chance_percent / 100.0, middle2.l[r.likelihood] / 200.0)
        * middle2.l[coalesce(r.residual_likelihood, r.likelihood)] / middle2.l[r.likelihood])
      * case when r.impact_low_cents is not null and r.impact_cents is not null
          then (r.impact_low_cents + r.impact_cents + r.impact_high_cents) / 3.0
          when r.impact_low_cents is not null then (r.impact_low_cents + r.impact_high_cents) / 2.0
          else coalesce(r.impact_cents, middle2.i[r.impact] / 2.0) end
      * middle2.i[coalesce(r.residual_impact, r.impact)] / middle2.i[r.impact])::bigint as expected) e`;
}

const BY_TITLE: SortKey = { sql: 'r.title', kind: 'text', fixed: 'asc' };
const ORDERS: Record<RiskSortField, readonly SortKey[]> = {
  score: [{ sql: `${SCORE}::integer`, kind: 'integer' }, BY_TITLE],
  exposure: [{ sql: 'e.expected', kind: 'bigint' }, BY_TITLE],
  review_date: [{ sql: 'r.review_date', kind: 'date', nullable: true }, BY_TITLE],
  title: [{ sql: 'r.title', kind: 'text' }],
};

/** A page of the register; the highest score first when no order is asked. */
export async function riskRegister(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<RiskSortField, RiskFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<RiskType>> {
  const today = todayOf(caller);
  const { scale } = await readScale(reader);
  const page = await readPage<Stored, RiskSortField>(
    reader,
    caller,
    {
      list: 'risks',
      columns: RISK_COLUMNS,
      from: sql`${raw(RISK_FROM)} ${expectedJoin(scale)}`,
      countFrom: RISK_FROM,
      where: riskConditions(args.filter ?? {}, today),
      orders: ORDERS,
      order: [{ ...(ORDERS.score[0] as SortKey), fixed: 'desc' }, BY_TITLE],
      unique: { sql: 'r.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, judged(scale, today));
}

/** What makes a finding, as `riskFindings` of the domain says it. */
export function findingConditions(today: CalendarDate): Record<RiskFinding, Sql> {
  const measure = (condition: Sql) => sql`exists (select from mitigation m
    where m.organisation_id = r.organisation_id and m.risk_id = r.id and m.state <> 'dropped' and ${condition})`;
  return {
    without_measures: sql`r.state = 'open' and r.response <> 'accept' and not ${measure(raw('true'))}`,
    overdue_measures: sql`r.state = 'open' and ${measure(sql`m.state <> 'done' and m.due_date < ${today}::date`)}`,
    review_overdue: sql`r.state = 'open' and r.review_date < ${today}::date`,
    no_owner: sql`r.state = 'open' and r.owner_id is null`,
    occurred_without_issue: sql`r.state = 'occurred' and not exists (select from issue i
      where i.organisation_id = r.organisation_id and i.risk_id = r.id)`,
  };
}

const ids = (values: readonly string[]) => values.filter(isId);
const ALL_SCORES = Array.from({ length: 25 }, (_, index) => index + 1);

/** What a filter says of a risk `r` with its project `p` and owner `o`. */
export function riskConditions(filter: RiskFilter, today: CalendarDate): (Sql | undefined)[] {
  const { kinds, states, colours, categories, ownerIds, programmeIds, projectIds, findings, cell } = filter;
  const rules = findingConditions(today);
  const scores = colours && ALL_SCORES.filter((score) => colours.includes(scoreColour(score)));
  return [
    contains(filter.search, ['r.title', 'r.cause', 'r.event', 'r.consequence', 'p.name', 'o.name']),
    kinds ? sql`r.kind = any(${kinds}::text[])` : undefined,
    states ? sql`r.state = any(${states}::text[])` : undefined,
    scores ? sql`${raw(SCORE)} = any(${scores}::integer[])` : undefined,
    categories ? sql`r.category = any(${categories}::text[])` : undefined,
    ownerIds ? sql`r.owner_id = any(${ids(ownerIds)}::uuid[])` : undefined,
    programmeIds ? sql`p.programme_id = any(${ids(programmeIds)}::uuid[])` : undefined,
    projectIds ? sql`r.project_id = any(${ids(projectIds)}::uuid[])` : undefined,
    filter.ofPortfolio ? sql`r.project_id is null` : undefined,
    findings
      ? findings.length > 0
        ? joined(
            findings.map((f) => sql`(${rules[f]})`),
            ' or ',
          )
        : raw('false')
      : undefined,
    cell &&
      (cell.stage === 'before'
        ? sql`r.likelihood = ${cell.likelihood}::integer and r.impact = ${cell.impact}::integer`
        : sql`coalesce(r.residual_likelihood, r.likelihood) = ${cell.likelihood}::integer
            and coalesce(r.residual_impact, r.impact) = ${cell.impact}::integer`),
  ].map((condition) => condition ?? undefined);
}

export const whereOf = (filter: RiskFilter, today: CalendarDate): Sql => allOf(riskConditions(filter, today));
