import {
  expectedExposure,
  RISK_FINDINGS,
  riskColour,
  type CalendarDate,
  type RiskBearer,
  type RiskKind,
  type RiskScale,
} from '@stip/domain';
import { raw, sql, type Reader } from '../platform/database';
import type { RiskFindingCountType, RiskHeatmapType, RiskReserveType, TopRiskType } from './exposure-types';
import type { RiskFilter } from './list-inputs';
import { FIGURE_COLUMNS, figuresOf, findingConditions, RISK_FROM, SCORE, whereOf, type FigureRow } from './queries';

const CLASSES = [1, 2, 3, 4, 5] as const;
const TOP = 10;

interface Move {
  readonly l: number;
  readonly i: number;
  readonly rl: number;
  readonly ri: number;
  readonly scored: boolean;
  readonly count: number;
}

/** The risks a filter leaves on the 5 x 5 matrix, before and after measures. One statement. */
export async function riskHeatmap(reader: Reader, filter: RiskFilter, today: CalendarDate): Promise<RiskHeatmapType> {
  const { text, values } = sql`select r.likelihood as l, r.impact as i,
      coalesce(r.residual_likelihood, r.likelihood) as rl, coalesce(r.residual_impact, r.impact) as ri,
      r.residual_likelihood is not null as scored, count(*)::int as count
    from ${raw(RISK_FROM)} where ${whereOf(filter, today)} group by 1, 2, 3, 4, 5`.render();
  const moves = await reader.rows<Move>(text, values);
  const sum = (of: readonly Move[]) => of.reduce((total, { count }) => total + count, 0);
  return {
    cells: CLASSES.toReversed().flatMap((likelihood) =>
      CLASSES.map((impact) => ({
        likelihood,
        impact,
        colour: riskColour(likelihood, impact),
        before: sum(moves.filter(({ l, i }) => l === likelihood && i === impact)),
        after: sum(moves.filter(({ rl, ri }) => rl === likelihood && ri === impact)),
      })),
    ),
    moves: moves
      .filter(({ l, i, rl, ri }) => l !== rl || i !== ri)
      .map(({ l, i, rl, ri, count }) => ({
        fromLikelihood: l,
        fromImpact: i,
        toLikelihood: rl,
        toImpact: ri,
        count,
      }))
      .sort((a, b) => b.count - a.count || a.fromLikelihood - b.fromLikelihood || a.fromImpact - b.fromImpact),
    total: sum(moves),
    notScoredAfter: sum(moves.filter(({ scored }) => !scored)),
  };
}

/** How many risks have each finding, in the order of the domain; without those that none has. One statement. */
export async function riskFindingCounts(reader: Reader, today: CalendarDate): Promise<RiskFindingCountType[]> {
  const rules = findingConditions(today);
  const { text, values } = sql`select
    count(*) filter (where ${rules.without_measures})::int as without_measures,
    count(*) filter (where ${rules.overdue_measures})::int as overdue_measures,
    count(*) filter (where ${rules.review_overdue})::int as review_overdue,
    count(*) filter (where ${rules.no_owner})::int as no_owner,
    count(*) filter (where ${rules.occurred_without_issue})::int as occurred_without_issue
    from risk r`.render();
  const row = await reader.row<Record<RiskFindingCountType['finding'], number>>(text, values);
  return RISK_FINDINGS.map((finding) => ({ finding, count: row?.[finding] ?? 0 })).filter(({ count }) => count > 0);
}

/** An open risk as the totals need it. */
export interface ExposedRisk extends FigureRow {
  readonly id: string;
  readonly kind: RiskKind;
  readonly borneBy: RiskBearer;
  readonly title: string;
  readonly score: number;
  readonly project: { readonly id: string; readonly name: string } | null;
}

/** All open risks with their figures. One statement. */
export const openRisks = (reader: Reader): Promise<ExposedRisk[]> =>
  reader.rows<ExposedRisk>(
    `select r.id, r.kind, r.borne_by as "borneBy", r.title, ${SCORE}::int as score, ${FIGURE_COLUMNS},
       case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project
     from risk r left join project p on p.organisation_id = r.organisation_id and p.id = r.project_id
     where r.state = 'open' order by r.id`,
  );

/** The threats with the highest expected loss after measures. */
export function topThreats(risks: readonly ExposedRisk[], scale: RiskScale): TopRiskType[] {
  return risks
    .filter(({ kind }) => kind === 'threat')
    .map((risk) => {
      const figures = figuresOf(risk);
      const [before, after] = [expectedExposure(figures, scale, 'before'), expectedExposure(figures, scale, 'after')];
      return { risk, before, after };
    })
    .sort((a, b) => Number(b.after - a.after) || (a.risk.title < b.risk.title ? -1 : 1))
    .slice(0, TOP)
    .map(({ risk: { id, title, project, score }, before, after }) => ({
      id,
      title,
      project,
      score,
      before: before.toString(),
      after: after.toString(),
    }));
}

/** Positions of the reserve, the latest first. */
export const riskReserves = (reader: Reader): Promise<RiskReserveType[]> =>
  reader.rows<RiskReserveType>(
    `select id, amount_cents::text as amount, as_of as "asOf", source, note, version from risk_reserve
     order by as_of desc`,
  );
