import {
  CHARACTERISTICS,
  isExpiring,
  isObligationOverdue,
  obligationState,
  suggestObligations,
  type CalendarDate,
  type Characteristics,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import type { ReferenceList, SafeguardList } from './entity';
import type {
  ObligationType,
  ProjectCharacteristicsType,
  ProjectSafeguardsType,
  ReferenceItemType,
  SafeguardCountType,
} from './types';

export const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** A reference item by its names. */
export const named = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'list', ${alias}.list, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en)`;

const PROJECT = `jsonb_build_object('id', p.id, 'name', p.name)`;

/** Place of a list among the lists; `alias` is a row of reference_item. */
export const listPlace = (alias: string) =>
  `(case ${alias}.list when 'public_value' then 0 when 'data_principle' then 1 when 'law' then 2 else 3 end)`;

const TEXTS = ['name_nl', 'name_en', 'description_nl', 'description_en', 'legal_basis_nl', 'legal_basis_en', 'link'];
const TEXT_FIELDS: Record<string, string> = {
  name_nl: 'nameNl',
  name_en: 'nameEn',
  description_nl: 'descriptionNl',
  description_en: 'descriptionEn',
  legal_basis_nl: 'legalBasisNl',
  legal_basis_en: 'legalBasisEn',
  link: 'link',
};
const values = (alias: string) => [...TEXTS, 'valid_months'].map((column) => `${alias}.${column}`).join(', ');

const ITEM_COLUMNS = `i.id, i.list, ${TEXTS.map((column) => `i.${column} as "${TEXT_FIELDS[column]}"`).join(', ')},
  i.valid_months as "validMonths", i.position, i.active, i.shipped_key as "shippedKey", i.version,
  coalesce(u.n, 0) as uses,
  case when (${values('i')}) is distinct from (${values('s')}) and s.key is not null then jsonb_build_object(
    ${TEXTS.map((column) => `'${TEXT_FIELDS[column]}', s.${column}`).join(', ')}, 'validMonths', s.valid_months) end as shipped`;

const ITEM_FROM = `reference_item i
  left join shipped_reference_items() s on s.list = i.list and s.key = i.shipped_key
  left join (
    select x.item_id, sum(x.n)::int as n from (
      select item_id, count(*) as n from project_safeguard group by item_id
      union all select kind_id, count(*) from obligation group by kind_id
      union all select value_id, count(*) from trade_off_value group by value_id) x
    group by x.item_id) u on u.item_id = i.id`;

/** A reference list in its order. */
export function referenceItems(
  reader: Reader,
  list: ReferenceList,
  includeInactive: boolean,
): Promise<ReferenceItemType[]> {
  return reader.rows<ReferenceItemType>(
    `select ${ITEM_COLUMNS} from ${ITEM_FROM} where i.list = $1 and (i.active or $2) order by i.position, i.name_nl, i.id`,
    [list, includeInactive],
  );
}

/** How projects stand with each item of a list: active ones, and others that are in use. */
export function safeguardSummary(
  reader: Reader,
  list: SafeguardList,
  programmeId: string | null,
): Promise<SafeguardCountType[]> {
  const count = (condition: string) => `count(*) filter (where ${condition})::int`;
  // Counted before the join: an item is not grouped by its key, which the views of the past do not have.
  return reader.rows<SafeguardCountType>(
    `select ${named('i')} as item, coalesce(n.safeguarded, 0) as safeguarded, coalesce(n.planned, 0) as planned,
       coalesce(n.gap, 0) as gap, coalesce(n.not_assessed, 0) as "notAssessed", coalesce(n.to_assess, 0) as "toAssess",
       coalesce(n.not_applicable, 0) as "notApplicable", coalesce(w.n, 0) as "tradeOffs"
     from reference_item i
     left join (
       select g.item_id, ${count(`g.state = 'safeguarded'`)} as safeguarded, ${count(`g.state = 'planned'`)} as planned,
         ${count(`g.state = 'gap'`)} as gap, ${count(`g.relevance = 'applies' and g.state = 'not_assessed'`)} as not_assessed,
         ${count(`g.relevance = 'to_assess'`)} as to_assess, ${count(`g.relevance = 'not_applicable'`)} as not_applicable
       from project_safeguard g join project p on p.organisation_id = g.organisation_id and p.id = g.project_id
       where g.list = $1 and ($2::uuid is null or p.programme_id = $2)
       group by g.item_id) n on n.item_id = i.id
     left join (
       select v.value_id, count(*)::int as n from trade_off_value v
       join trade_off t on t.organisation_id = v.organisation_id and t.id = v.trade_off_id
       join project p on p.organisation_id = t.organisation_id and p.id = t.project_id
       where $2::uuid is null or p.programme_id = $2
       group by v.value_id) w on w.value_id = i.id
     where i.list = $1 and (i.active or n.item_id is not null or w.value_id is not null)
     order by i.position, i.name_nl, i.id`,
    [list, programmeId],
  );
}

export const OBLIGATION_COLUMNS = `o.id, ${PROJECT} as project, ${named('k')} as kind, o.needed, o.reason,
  o.suggested_because as "suggestedBecause", o.progress, ${person('w')} as owner, o.due_date as "dueDate",
  o.done_on as "doneOn", o.valid_until as "validUntil", o.document_link as "documentLink",
  o.document_reference as "documentReference", o.version`;

export const SAFEGUARD_COLUMNS = `g.id, ${PROJECT} as project, ${named('i')} as item, g.relevance, g.reason, g.how, g.state,
  ${person('w')} as owner, g.review_on as "reviewOn", g.evidence_link as "evidenceLink", g.version`;

export const TRADE_OFF_COLUMNS = `t.id, ${PROJECT} as project,
  (select jsonb_agg(${named('i')} order by i.position, i.name_nl, i.id) from trade_off_value v
    join reference_item i on i.organisation_id = v.organisation_id and i.id = v.value_id
    where v.organisation_id = t.organisation_id and v.trade_off_id = t.id) as values,
  t.question, t.options, t.choice, t.reasons, t.decided_by as "decidedBy", t.decided_on as "decidedOn", t.reference,
  case when d.id is null then null else jsonb_build_object('id', d.id, 'name', d.title, 'reference', d.reference) end
    as decision, t.version`;

export const OBLIGATION_JOINS = `
  join project p on p.organisation_id = o.organisation_id and p.id = o.project_id
  join reference_item k on k.organisation_id = o.organisation_id and k.id = o.kind_id
  left join person w on w.organisation_id = o.organisation_id and w.id = o.owner_id`;
export const SAFEGUARD_JOINS = `
  join project p on p.organisation_id = g.organisation_id and p.id = g.project_id
  join reference_item i on i.organisation_id = g.organisation_id and i.id = g.item_id
  left join person w on w.organisation_id = g.organisation_id and w.id = g.owner_id`;
export const TRADE_OFF_JOINS = `
  join project p on p.organisation_id = t.organisation_id and p.id = t.project_id
  left join decision d on d.organisation_id = t.organisation_id and d.id = t.decision_id`;

/** What a row has before the rules of the day are applied. */
export type ObligationRow = Omit<ObligationType, 'state' | 'overdue' | 'expiring'>;

export const withState = (row: ObligationRow, today: CalendarDate): ObligationType => ({
  ...row,
  state: obligationState(row, today),
  overdue: isObligationOverdue(row, today),
  expiring: isExpiring(row, today),
});

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The answers by the names of the domain. */
export const answersOf = (row: Partial<ProjectCharacteristicsType>): Characteristics =>
  Object.fromEntries(
    CHARACTERISTICS.map((name) => [name, row[camel(name) as keyof ProjectCharacteristicsType] ?? null]),
  );

const rowsOf = (select: string) =>
  `coalesce((select jsonb_agg(to_jsonb(x) - '_place' order by x._place) from (${select}) x), '[]')`;

type ProjectRow = Omit<ProjectSafeguardsType, 'suggestions' | 'obligations'> & { obligations: ObligationRow[] };

/** All of one project in one statement; undefined when there is no such project. */
export async function projectSafeguards(
  reader: Reader,
  projectId: string,
  today: CalendarDate,
): Promise<ProjectSafeguardsType | undefined> {
  const row = await reader.row<ProjectRow>(
    `select ${PROJECT} as project,
       (select jsonb_build_object(${CHARACTERISTICS.map((name) => `'${camel(name)}', c.${name}`).join(', ')}, 'version', c.version)
         from (select) one left join project_characteristics c on c.organisation_id = p.organisation_id
           and c.project_id = p.id) as characteristics,
       ${rowsOf(`select ${OBLIGATION_COLUMNS}, row_number() over (order by k.position, k.name_nl, k.id) as _place
         from obligation o
         join reference_item k on k.organisation_id = o.organisation_id and k.id = o.kind_id
         left join person w on w.organisation_id = o.organisation_id and w.id = o.owner_id
         where o.organisation_id = p.organisation_id and o.project_id = p.id`)} as obligations,
       ${rowsOf(`select ${SAFEGUARD_COLUMNS}, row_number() over (order by ${listPlace('i')}, i.position, i.name_nl, i.id) as _place
         from project_safeguard g
         join reference_item i on i.organisation_id = g.organisation_id and i.id = g.item_id
         left join person w on w.organisation_id = g.organisation_id and w.id = g.owner_id
         where g.organisation_id = p.organisation_id and g.project_id = p.id`)} as safeguards,
       ${rowsOf(`select ${TRADE_OFF_COLUMNS},
           row_number() over (order by t.decided_on is not null, t.decided_on desc, t.question, t.id) as _place
         from trade_off t left join decision d on d.organisation_id = t.organisation_id and d.id = t.decision_id
         where t.organisation_id = p.organisation_id and t.project_id = p.id`)} as "tradeOffs",
       ${rowsOf(`select ${ITEM_COLUMNS}, row_number() over (order by ${listPlace('i')}, i.position, i.name_nl, i.id) as _place
         from ${ITEM_FROM} where i.active`)} as items,
       ${rowsOf(`select d.id, d.title as name, d.reference,
           row_number() over (order by d.decided_on desc nulls last, d.title, d.id) as _place
         from decision d where d.organisation_id = p.organisation_id and d.project_id = p.id`)} as decisions
     from project p where p.id = $1`,
    [projectId],
  );
  if (!row) return undefined;
  const decided = new Set(row.obligations.map(({ kind }) => kind.id));
  const fitting = suggestObligations(answersOf(row.characteristics));
  return {
    ...row,
    obligations: row.obligations.map((obligation) => withState(obligation, today)),
    suggestions: row.items.flatMap((item) => {
      const rule = fitting.find(({ kind }) => item.list === 'obligation_kind' && kind === item.shippedKey);
      if (!rule || decided.has(item.id)) return [];
      return [{ kind: item, needed: rule.needed, because: [...rule.because] }];
    }),
  };
}
