import {
  isAwaited,
  isOverdue,
  OBLIGATION_STATES,
  obligationState,
  isObligationOverdue,
  budgetOf,
  remainingOf,
  rollUp,
  type CalendarDate,
  type MoneyFigures,
  type Needed,
  type ObligationProgress,
} from '@stip/domain';
import { moneyOf } from '../finance';
import type { Reader } from '../platform/database';
import type { ReportContent } from './content';
import type {
  ReportBenefit,
  ReportCouncilItem,
  ReportFigures,
  ReportLack,
  ReportMaturity,
  ReportMilestone,
  ReportMoneyTable,
  ReportObligations,
  ReportRebaseline,
  ReportTradeOff,
} from './content-sections';

export type Sections = Required<
  Pick<
    ReportContent,
    | 'milestones'
    | 'money'
    | 'benefits'
    | 'maturity'
    | 'obligations'
    | 'tradeOffs'
    | 'council'
    | 'rebaselines'
    | 'quality'
  >
>;

/** What the sections hold beside projects, goals and risks, in one statement: $1 and $2 are the days of the period, $3 that on which something is late. */
const SECTIONS_SQL = `
with plans as (
  select distinct on (project_id) * from baseline where approved_on <= $2 order by project_id, sequence desc
), model as (
  select m.* from maturity_model m join (select model_id from standing_assessment where assessed_on <= $2
    order by assessed_on desc, id desc limit 1) c on c.model_id = m.id
), scan as (
  select a.*, first_value(a.id) over w as baseline_id, first_value(a.assessed_on) over w as baseline_on,
    row_number() over (order by (a.unit = '') desc, a.assessed_on desc, a.id desc) as n
  from standing_assessment a join model m on m.id = a.model_id where a.assessed_on <= $2
  window w as (partition by a.unit order by (a.kind = 'baseline') desc, a.assessed_on, a.id
    rows between unbounded preceding and unbounded following)
), target as (
  select distinct on (t.area_id) t.area_id, t.level, t.due_on from maturity_target t
  join maturity_path h on h.organisation_id = t.organisation_id and h.id = t.path_id
  join strategy s on s.organisation_id = h.organisation_id and s.id = h.strategy_id
  where s.term_start <= $2 order by t.area_id, s.term_start desc, t.due_on desc
)
select
  coalesce((select json_agg(json_build_object('id', w.id, 'projectId', p.id, 'project', p.name, 'title', w.title,
      'first', f.end_date, 'planned', c.end_date, 'forecast', w.end_date, 'realised', w.actual_end)
      order by coalesce(w.actual_end, w.end_date), p.name, w.id)
    from work_item w join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
    left join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id and b.sequence = 1
    left join baseline_item f on f.organisation_id = w.organisation_id and f.baseline_id = b.id and f.work_item_id = w.id
    left join plans l on l.project_id = w.project_id
    left join baseline_item c on c.organisation_id = w.organisation_id and c.baseline_id = l.id and c.work_item_id = w.id
    where w.kind = 'milestone' and w.end_date is not null and (w.end_date between $1 and $2 or w.actual_end between $1 and $2
      or f.end_date between $1 and $2 or c.end_date between $1 and $2)), '[]') as milestones,
  coalesce((select json_agg(json_build_object('id', b.id, 'title', b.title, 'goalId', g.id, 'goal', g.title, 'state', b.state,
      'dueDate', b.due_date, 'expectedValue', b.expected_value, 'expectedCents', b.expected_cents::text,
      'overdue', coalesce(b.state in ('expected', 'partly_realised') and b.due_date < $3, false))
      order by g.position, g.id, b.due_date nulls last, b.id)
    from benefit b join goal g on g.organisation_id = b.organisation_id and g.id = b.goal_id), '[]') as benefits,
  coalesce((select json_agg(json_build_object('modelId', m.id, 'nameNl', m.name_nl, 'nameEn', m.name_en,
      'levelCount', m.level_count, 'unit', s.unit, 'baselineOn', s.baseline_on, 'latestId', s.id, 'latestOn', s.assessed_on,
      'areas', coalesce((select json_agg(json_build_object('id', a.id, 'nameNl', a.name_nl, 'nameEn', a.name_en,
          'baseline', o.level, 'current', c.level, 'target', coalesce(c.target_level, t.level),
          'targetDate', coalesce(c.target_date, t.due_on)) order by a.position, a.id)
        from maturity_area a
        left join maturity_score o on o.organisation_id = a.organisation_id and o.assessment_id = s.baseline_id and o.area_id = a.id
        left join maturity_score c on c.organisation_id = a.organisation_id and c.assessment_id = s.id and c.area_id = a.id
        left join target t on t.area_id = a.id
        where a.organisation_id = m.organisation_id and a.model_id = m.id), '[]')))
    from scan s join model m on m.id = s.model_id where s.n = 1), '[]') as maturity,
  coalesce((select json_agg(json_build_object('id', o.id, 'projectId', p.id, 'project', p.name, 'kindNl', k.name_nl,
      'kindEn', coalesce(nullif(k.name_en, ''), k.name_nl), 'needed', o.needed, 'progress', o.progress,
      'dueDate', o.due_date, 'validUntil', o.valid_until) order by o.due_date nulls last, p.name, o.id)
    from obligation o join project p on p.organisation_id = o.organisation_id and p.id = o.project_id
    join reference_item k on k.organisation_id = o.organisation_id and k.id = o.kind_id), '[]') as obligations,
  coalesce((select json_agg(json_build_object('id', t.id, 'projectId', p.id, 'project', p.name, 'question', t.question,
      'choice', t.choice, 'reasons', t.reasons, 'decidedOn', t.decided_on, 'valuesNl', v.nl, 'valuesEn', v.en)
      order by t.decided_on nulls last, p.name, t.id)
    from trade_off t join project p on p.organisation_id = t.organisation_id and p.id = t.project_id
    left join (select v.trade_off_id, json_agg(r.name_nl order by r.position, r.id) as nl,
        json_agg(coalesce(nullif(r.name_en, ''), r.name_nl) order by r.position, r.id) as en
      from trade_off_value v join reference_item r on r.organisation_id = v.organisation_id and r.id = v.value_id
      group by v.trade_off_id) v on v.trade_off_id = t.id
    where t.decided_on is null or t.decided_on between $1 and $2), '[]') as "tradeOffs",
  coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'body', d.body, 'projectId', p.id,
      'project', p.name, 'state', d.state, 'outcome', d.outcome, 'raisedOn', d.raised_on, 'dueDate', d.due_date,
      'settledOn', d.settled_on, 'settlement', d.settlement)
      order by array_position(array['motion', 'commitment', 'question'], d.kind), d.settled_on nulls last, d.due_date nulls last, d.title, d.id)
    from decision d left join project p on p.organisation_id = d.organisation_id and p.id = d.project_id
    where d.kind <> 'decision' and coalesce(d.raised_on, $2) <= $2
      and (d.state = 'requested' or d.settled_on between $1 and $2
        or d.kind = 'motion' and d.state = 'decided' and (d.outcome = 'adopted' or d.decided_on between $1 and $2))), '[]') as council,
  coalesce((select json_agg(json_build_object('id', b.id, 'projectId', p.id, 'project', p.name, 'sequence', b.sequence,
      'approvedOn', b.approved_on, 'reason', b.reason_category, 'reference', b.decision_reference, 'explanation', b.explanation,
      'endBefore', o.end_date, 'endAfter', b.end_date, 'budgetBefore', o.budget_cents::text, 'budgetAfter', b.budget_cents::text,
      'currency', coalesce(b.budget_currency, o.budget_currency, (select currency from organisation)))
      order by b.approved_on, p.name, b.sequence)
    from baseline b join project p on p.organisation_id = b.organisation_id and p.id = b.project_id
    left join baseline o on o.organisation_id = b.organisation_id and o.project_id = b.project_id and o.sequence = b.sequence - 1
    where b.sequence > 1 and b.approved_on between $1 and $2), '[]') as rebaselines,
  coalesce((select json_agg(json_build_object('projectId', q.id, 'project', q.name, 'lacks', q.lacks) order by q.name, q.id)
    from (select p.id, p.name, array_remove(array[
        case when p.owner_id is null then 'owner' end,
        case when p.end_date is null and p.end_absence_reason is null then 'end_date' end,
        case when not exists (select from baseline b where b.organisation_id = p.organisation_id and b.project_id = p.id) then 'first_plan' end,
        case when not exists (select from budget_line b where b.organisation_id = p.organisation_id and b.project_id = p.id) then 'budget' end,
        case when not exists (select from served_goal s where s.organisation_id = p.organisation_id and s.project_id = p.id) then 'goal' end], null) as lacks
      from project p where p.state = 'active' and coalesce(p.start_date, $2) <= $2) q
    where cardinality(q.lacks) > 0), '[]') as quality,
  coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name, s.id) from funding_source s), '[]') as sources`;

interface ObligationRow {
  readonly id: string;
  readonly projectId: string;
  readonly project: string;
  readonly kindNl: string;
  readonly kindEn: string;
  readonly needed: Needed;
  readonly progress: ObligationProgress;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

interface Row {
  readonly milestones: readonly ReportMilestone[];
  readonly benefits: readonly ReportBenefit[];
  readonly maturity: readonly ReportMaturity[];
  readonly obligations: readonly ObligationRow[];
  readonly tradeOffs: readonly ReportTradeOff[];
  readonly council: readonly Omit<ReportCouncilItem, 'open' | 'overdue'>[];
  readonly rebaselines: readonly ReportRebaseline[];
  readonly quality: readonly ReportLack[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** The sections of a period as the records stand, in two statements. */
export async function gatherSections(
  reader: Reader,
  { start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
  today: CalendarDate,
): Promise<Sections> {
  const day = today < end ? today : end;
  const row = await reader.row<Row>(SECTIONS_SQL, [start, end, day]);
  if (!row) throw new Error('A statement without a table answers one row');
  const { sources, ...members } = row;
  return {
    ...members,
    obligations: obligationsOn(row.obligations, day),
    council: row.council.map((item) => ({ ...item, open: isAwaited(item), overdue: isOverdue(item, day) })),
    money: await moneyTables(reader, sources),
  };
}

/** How obligations stand on a day. */
function obligationsOn(rows: readonly ObligationRow[], day: CalendarDate): ReportObligations {
  const known = rows.map((row) => ({ ...row, state: obligationState(row, day), late: isObligationOverdue(row, day) }));
  return {
    counts: OBLIGATION_STATES.map((state) => ({ state, count: known.filter((row) => row.state === state).length })),
    overdue: known
      .filter(({ late, state }) => late || state === 'expired')
      .map(({ id, projectId, project, kindNl, kindEn, state, dueDate, validUntil }) => ({
        ...{ id, projectId, project, kindNl, kindEn, state },
        dueDate: state === 'expired' ? validUntil : dueDate,
      })),
  };
}

/** By year and source from the cells that the roll-up of money adds up, so that both agree to the cent. */
async function moneyTables(reader: Reader, sources: Row['sources']): Promise<ReportMoneyTable[]> {
  const currencies = await moneyOf(reader, {});
  // Programmes and goals play no part in years and sources.
  const structure = { projects: [], goals: [], links: [] };
  return currencies.map(({ currency, cells }) => {
    const all = rollUp(cells, structure);
    const rows = (bySource: ReadonlyMap<string | null, MoneyFigures>) => [
      ...sources.flatMap(({ id, name }) => {
        const figures = bySource.get(id);
        return figures && hasMoney(figures) ? [{ sourceId: id, source: name, ...figuresOf(figures) }] : [];
      }),
      ...[bySource.get(null)].flatMap((figures) =>
        figures && hasMoney(figures) ? [{ sourceId: null, source: null, ...figuresOf(figures) }] : [],
      ),
    ];
    return {
      currency,
      total: figuresOf(all.total),
      years: [...all.byYear]
        .sort(([a], [b]) => a - b)
        .map(([fiscalYear, figures]) => ({
          fiscalYear,
          ...figuresOf(figures),
          sources: rows(
            rollUp(
              cells.filter((cell) => cell.fiscalYear === fiscalYear),
              structure,
            ).bySource,
          ),
        })),
      sources: rows(all.bySource),
    };
  });
}

const hasMoney = (figures: MoneyFigures) => Object.values(figures).some((amount) => amount !== 0n);
const figuresOf = (figures: MoneyFigures): ReportFigures => ({
  budget: String(budgetOf(figures)),
  actual: String(figures.actual),
  commitment: String(figures.commitment),
  forecast: String(figures.expected),
  remaining: String(remainingOf(figures)),
});
