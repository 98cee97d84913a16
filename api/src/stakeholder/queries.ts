import {
  advisedInvolvement,
  HIGH_SCORE,
  quadrantOf,
  stakeholderFindings,
  type CalendarDate,
  type Quadrant,
  type StakeholderFinding,
} from '@stip/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { joined, raw, sql, type Reader, type Scope, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { StakeholderFilter, StakeholderSortField } from './inputs';
import { SHIPPED_KINDS, shippedKindId } from './shipped-kinds';
import type { StakeholderDetailsType, StakeholderKindType, StakeholderSummaryType, StakeholderType } from './types';

const CURRENT_STRATEGY = '(select x.id from strategy x order by x.term_start desc, x.id desc limit 1)';

const COLUMNS = `s.id, s.name, jsonb_build_object('id', k.id, 'nameNl', k.name_nl, 'nameEn', k.name_en) as kind,
  s.importance, s.influence, s.involvement, s.expectation, s.approach,
  case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name, 'jobTitle', o.job_title) end as owner,
  s.next_contact as "nextContact", c.latest as "lastContact", coalesce(t.list, '[]') as steps, coalesce(j.list, '[]') as projects,
  s.version`;
const KIND_JOIN = 'join stakeholder_kind k on k.organisation_id = s.organisation_id and k.id = s.kind_id';
const JOINS = `${KIND_JOIN}
  left join person o on o.organisation_id = s.organisation_id and o.id = s.owner_id
  left join (select stakeholder_id, max(contacted_on) as latest from stakeholder_contact group by stakeholder_id) c
    on c.stakeholder_id = s.id
  left join (select stakeholder_id, jsonb_agg(jsonb_build_object('step', step, 'involvement', involvement) order by step) as list
    from stakeholder_step group by stakeholder_id) t on t.stakeholder_id = s.id
  left join (select l.stakeholder_id, jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id) as list
    from stakeholder_project l join project p on p.organisation_id = l.organisation_id and p.id = l.project_id
    group by l.stakeholder_id) j on j.stakeholder_id = s.id`;

const ORDERS = {
  weight: [
    { sql: 's.importance + s.influence', kind: 'integer' },
    { sql: 's.name', kind: 'text', fixed: 'asc' },
  ],
  name: [{ sql: 's.name', kind: 'text' }],
  importance: [
    { sql: 's.importance', kind: 'integer' },
    { sql: 's.name', kind: 'text', fixed: 'asc' },
  ],
  influence: [
    { sql: 's.influence', kind: 'integer' },
    { sql: 's.name', kind: 'text', fixed: 'asc' },
  ],
  next_contact: [{ sql: 's.next_contact', kind: 'date', nullable: true }],
} as const;

type Computed = 'quadrant' | 'advised' | 'findings';
type Row = Omit<StakeholderType, Computed>;

/** The stakeholders of the strategy whose term began last. */
export async function stakeholders(
  reader: Reader,
  scope: Scope,
  today: CalendarDate,
  args: ListArgs<StakeholderSortField, StakeholderFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<StakeholderType>> {
  const page = await readPage<Row, StakeholderSortField>(
    reader,
    scope,
    {
      list: 'stakeholders',
      columns: COLUMNS,
      from: `stakeholder s ${JOINS}`,
      countFrom: 'stakeholder s',
      where: [raw(`s.strategy_id = ${CURRENT_STRATEGY}`), ...conditions(args.filter ?? {}, today)],
      orders: ORDERS,
      order: [
        { sql: 's.importance + s.influence', kind: 'integer', fixed: 'desc' },
        { sql: 's.name', kind: 'text' },
      ],
      unique: { sql: 's.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, (row) => withRules(row, today));
}

const QUADRANT_SQL: Record<Quadrant, string> = {
  engage: `s.importance >= ${HIGH_SCORE} and s.influence >= ${HIGH_SCORE}`,
  satisfy: `s.importance < ${HIGH_SCORE} and s.influence >= ${HIGH_SCORE}`,
  inform: `s.importance >= ${HIGH_SCORE} and s.influence < ${HIGH_SCORE}`,
  follow: `s.importance < ${HIGH_SCORE} and s.influence < ${HIGH_SCORE}`,
};

/** `stakeholderFindings` of the domain is the same rule. */
const findingSql = (today: CalendarDate): Record<StakeholderFinding, Sql> => ({
  not_involved: raw(`${QUADRANT_SQL.engage} and s.involvement is null`),
  under_involved: raw(`case when ${QUADRANT_SQL.engage} then s.involvement = 'inform'
    when ${QUADRANT_SQL.follow} then false else s.involvement is null end`),
  contact_overdue: sql`s.next_contact < ${today}::date`,
  no_owner: raw('s.owner_id is null'),
});

function conditions(filter: StakeholderFilter, today: CalendarDate): (Sql | undefined)[] {
  const { kindIds, quadrants, involvements, withoutInvolvement, steps, ownerIds, projectIds, findings } = filter;
  const rules = findingSql(today);
  const any = (pieces: readonly Sql[]) => (pieces.length > 0 ? joined(pieces, ' or ') : raw('false'));
  return [
    contains(filter.search, ['s.name', 's.expectation', 's.approach']),
    kindIds ? sql`s.kind_id = any(${kindIds.filter(isId)}::uuid[])` : undefined,
    quadrants ? any(quadrants.map((quadrant) => raw(`(${QUADRANT_SQL[quadrant]})`))) : undefined,
    involvements ? sql`s.involvement = any(${involvements}::text[])` : undefined,
    withoutInvolvement ? raw('s.involvement is null') : undefined,
    steps
      ? sql`exists (select from stakeholder_step x where x.organisation_id = s.organisation_id and x.stakeholder_id = s.id
          and x.step = any(${steps}::int[]))`
      : undefined,
    ownerIds ? sql`s.owner_id = any(${ownerIds.filter(isId)}::uuid[])` : undefined,
    projectIds
      ? sql`exists (select from stakeholder_project x where x.organisation_id = s.organisation_id and x.stakeholder_id = s.id
          and x.project_id = any(${projectIds.filter(isId)}::uuid[]))`
      : undefined,
    findings ? any(findings.map((finding) => sql`(${rules[finding]})`)) : undefined,
  ];
}

export async function stakeholderById(
  reader: Reader,
  id: string,
  today: CalendarDate,
): Promise<StakeholderDetailsType | undefined> {
  const row = await reader.row<Row & Pick<StakeholderDetailsType, 'contacts'>>(
    `select ${COLUMNS}, coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'contactedOn', x.contacted_on, 'title', x.title,
        'outcome', x.outcome, 'version', x.version) order by x.contacted_on desc, x.id desc)
      from stakeholder_contact x where x.organisation_id = s.organisation_id and x.stakeholder_id = s.id), '[]') as contacts
     from stakeholder s ${JOINS} where s.id = $1`,
    [id],
  );
  return row && withRules(row, today);
}

function withRules<R extends Row>(row: R, today: CalendarDate): R & Pick<StakeholderType, Computed> {
  const quadrant = quadrantOf(row.importance, row.influence);
  return {
    ...row,
    quadrant,
    advised: advisedInvolvement(quadrant),
    findings: stakeholderFindings({ ...row, hasOwner: row.owner !== null }, today),
  };
}

export async function summary(reader: Reader, today: CalendarDate): Promise<StakeholderSummaryType> {
  const rules = findingSql(today);
  const counts = joined(
    Object.entries(rules).map(([finding, rule]) => sql`${finding}::text, count(*) filter (where ${rule})`),
    ', ',
  );
  const { text, values } = sql`with mine as (
      select * from stakeholder where strategy_id = ${raw(CURRENT_STRATEGY)}
    )
    select ${raw(CURRENT_STRATEGY)} as "strategyId", (select count(*)::int from mine) as total,
    (select jsonb_build_object(${counts}) from mine s) as counts,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'nameNl', k.name_nl, 'nameEn', k.name_en) order by k.position, k.name_nl)
      from stakeholder_kind k where k.id in (select kind_id from mine)), '[]') as kinds,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
      from person p where p.id in (select owner_id from mine)), '[]') as owners`.render();
  const row = await reader.row<Omit<StakeholderSummaryType, 'findings'> & { counts: Record<string, number> }>(
    text,
    values,
  );
  if (!row) return { strategyId: null, total: 0, findings: [], kinds: [], owners: [] };
  const { counts: found, ...rest } = row;
  const findings = (Object.keys(rules) as StakeholderFinding[]).flatMap((finding) =>
    found[finding] ? [{ finding, count: found[finding] }] : [],
  );
  return { ...rest, findings };
}

/** The list of kinds: what the organisation made of it, and what comes with Stip and was left as it is. */
export async function kinds(reader: Reader): Promise<StakeholderKindType[]> {
  const stored = await reader.rows<StakeholderKindType & { position: number }>(
    `select k.id, k.shipped_key as "shippedKey", k.name_nl as "nameNl", k.name_en as "nameEn", k.active, k.position, k.version,
       coalesce(n.n, 0)::int as "stakeholderCount"
     from stakeholder_kind k left join (select kind_id, count(*) as n from stakeholder group by kind_id) n on n.kind_id = k.id`,
  );
  const known = new Set(stored.map(({ id }) => id));
  const unused = SHIPPED_KINDS.map(({ key, nl, en }, position) => ({
    ...{ id: shippedKindId(position), shippedKey: key, nameNl: nl, nameEn: en, active: true, position },
    ...{ stakeholderCount: 0, version: 0 },
  })).filter(({ id }) => !known.has(id));
  return [...stored, ...unused].sort((a, b) => a.position - b.position || a.nameNl.localeCompare(b.nameNl, 'nl'));
}
