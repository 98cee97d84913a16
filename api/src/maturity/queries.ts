import type { CalendarDate } from '@stip/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Reader, type Scope } from '../platform/database';
import { readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { AssessmentSortField, MaturityAssessmentFilter } from './inputs';
import { overviewOf, type PathRow, type ScanRow } from './overview';
import { SHIPPED_MODELS, shippedAreaId, shippedModelId, type ShippedModel } from './shipped-models';
import type {
  MaturityAssessmentSummaryType,
  MaturityAssessmentType,
  MaturityComparisonType,
  MaturityModelType,
  MaturityOverviewType,
} from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** Models in full, as rows; `condition` chooses them. */
const modelSql = (condition: string) => `
with used as (
  select model_id, count(*)::int as n from maturity_assessment group by model_id
), scale as (
  select model_id, jsonb_agg(jsonb_build_object('level', level, 'labelNl', label_nl, 'labelEn', label_en,
    'descriptionNl', description_nl, 'descriptionEn', description_en) order by level) as list
  from maturity_level group by model_id
), criteria as (
  select area_id, jsonb_agg(jsonb_build_object('level', level, 'textNl', text_nl, 'textEn', text_en) order by level) as list
  from maturity_criterion group by area_id
), areas as (
  select a.model_id, jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'nameNl', a.name_nl, 'nameEn', a.name_en,
    'descriptionNl', a.description_nl, 'descriptionEn', a.description_en, 'weight', a.weight,
    'criteria', coalesce(c.list, '[]')) order by a.position, a.code, a.id) as list
  from maturity_area a left join criteria c on c.area_id = a.id group by a.model_id
)
select m.id, m.shipped_key as "shippedKey", m.name_nl as "nameNl", m.name_en as "nameEn", m.source, m.edition, m.active,
  coalesce(u.n, 0) as "scanCount", coalesce(l.list, '[]') as levels, coalesce(a.list, '[]') as areas, m.version
from maturity_model m
left join used u on u.model_id = m.id
left join scale l on l.model_id = m.id
left join areas a on a.model_id = m.id
${condition}`;

/** A model that comes with Stip, as it is while the organisation has not used it. */
export const unusedModel = (model: ShippedModel): MaturityModelType => ({
  id: shippedModelId(model),
  shippedKey: model.key,
  nameNl: model.name.nl,
  nameEn: model.name.en,
  source: model.source,
  edition: model.edition,
  active: true,
  scanCount: 0,
  levels: model.levels.map(({ label, description }, index) => ({
    level: index + 1,
    labelNl: label.nl,
    labelEn: label.en,
    descriptionNl: description.nl,
    descriptionEn: description.en,
  })),
  areas: model.areas.map(({ code, name, description, criteria }, index) => ({
    id: shippedAreaId(model, index),
    code,
    nameNl: name.nl,
    nameEn: name.en,
    descriptionNl: description.nl,
    descriptionEn: description.en,
    weight: 1,
    criteria: criteria.map(({ nl, en }, level) => ({ level: level + 1, textNl: nl, textEn: en })),
  })),
  version: 0,
});

/** All models: those the organisation has, and those that come with Stip and nobody used yet. */
export async function models(reader: Reader): Promise<MaturityModelType[]> {
  const stored = await reader.rows<MaturityModelType>(
    modelSql('order by m.active desc, m.name_nl, m.edition desc, m.id'),
  );
  const known = new Set(stored.map(({ id }) => id));
  return [...stored, ...SHIPPED_MODELS.filter((model) => !known.has(shippedModelId(model))).map(unusedModel)];
}

export async function modelById(reader: Reader, id: string): Promise<MaturityModelType | undefined> {
  const stored = await reader.row<MaturityModelType>(modelSql('where m.id = $1'), [id]);
  if (stored) return stored;
  const shipped = SHIPPED_MODELS.find((model) => shippedModelId(model) === id);
  return shipped && unusedModel(shipped);
}

const SUMMARY_COLUMNS = `a.id, a.model_id as "modelId", m.name_nl as "modelNameNl", m.name_en as "modelNameEn",
  m.edition as "modelEdition", m.level_count as "levelCount", a.unit, a.kind, a.assessed_on as "assessedOn", a.state,
  ${person('p')} as assessor, a.finalised_at as "finalisedAt", t.average::float8 as average, coalesce(t.scored, 0)::int as scored,
  coalesce(n.areas, 0)::int as "areaCount", a.supersedes_id as "supersedesId", c.id as "supersededById", a.version`;
const MODEL_JOIN = `join maturity_model m on m.organisation_id = a.organisation_id and m.id = a.model_id
  left join maturity_assessment c on c.organisation_id = a.organisation_id and c.supersedes_id = a.id and c.state = 'final'`;
const SUMMARY_JOINS = `${MODEL_JOIN}
  left join person p on p.organisation_id = a.organisation_id and p.id = a.assessor_id
  left join (select s.assessment_id, count(s.level) as scored, sum(s.level * r.weight) / nullif(sum(r.weight) filter (where s.level is not null), 0) as average
    from maturity_score s join maturity_area r on r.organisation_id = s.organisation_id and r.id = s.area_id
    group by s.assessment_id) t on t.assessment_id = a.id
  left join (select model_id, count(*) as areas from maturity_area group by model_id) n on n.model_id = a.model_id`;

const BY_DATE = [{ sql: 'a.assessed_on', kind: 'date' }] as const;
const ORDERS = {
  date: BY_DATE,
  unit: [
    { sql: 'a.unit', kind: 'text' },
    { sql: 'a.assessed_on', kind: 'date', fixed: 'desc' },
  ],
  average: [{ sql: 't.average', kind: 'numeric', nullable: true }],
} as const;

export function assessments(
  reader: Reader,
  scope: Scope,
  args: ListArgs<AssessmentSortField, MaturityAssessmentFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<MaturityAssessmentSummaryType>> {
  const { modelIds, units, states, standing } = args.filter ?? {};
  return readPage(
    reader,
    scope,
    {
      list: 'maturityAssessments',
      columns: SUMMARY_COLUMNS,
      from: `maturity_assessment a ${SUMMARY_JOINS}`,
      countFrom: `maturity_assessment a ${MODEL_JOIN}`,
      where: [
        modelIds ? sql`a.model_id = any(${modelIds.filter(isId)}::uuid[])` : undefined,
        units ? sql`a.unit = any(${units}::text[])` : undefined,
        states ? sql`a.state = any(${states}::text[])` : undefined,
        standing ? sql`a.state = 'final' and c.id is null` : undefined,
      ],
      orders: ORDERS,
      order: [{ sql: 'a.assessed_on', kind: 'date', fixed: 'desc' }],
      unique: { sql: 'a.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** Scans in full, without their model, in the order of the ids; those that do not exist are left out. */
const scansSql = `
select ${SUMMARY_COLUMNS}, a.note,
  coalesce((select jsonb_agg(jsonb_build_object('areaId', r.id, 'level', s.level, 'previousLevel', b.level,
      'targetLevel', s.target_level, 'targetDate', s.target_date, 'evidence', coalesce(s.evidence, ''),
      'evidenceLink', coalesce(s.evidence_link, ''), 'action', coalesce(s.action, '')) order by r.position, r.code, r.id)
    from maturity_area r
    left join maturity_score s on s.organisation_id = r.organisation_id and s.assessment_id = a.id and s.area_id = r.id
    left join maturity_score b on b.organisation_id = r.organisation_id and b.assessment_id = e.id and b.area_id = r.id
    where r.organisation_id = a.organisation_id and r.model_id = a.model_id), '[]') as scores
from unnest($1::uuid[]) with ordinality asked (id, place)
join maturity_assessment a on a.id = asked.id
${SUMMARY_JOINS}
left join lateral (select x.id from standing_assessment x
  where x.organisation_id = a.organisation_id and x.model_id = a.model_id and x.unit = a.unit and x.id <> a.id
    and x.id is distinct from a.supersedes_id and (x.assessed_on, x.id) < (a.assessed_on, a.id)
  order by x.assessed_on desc, x.id desc limit 1) e on true
order by asked.place`;

type ScanOnly = Omit<MaturityAssessmentType, 'model'>;

export async function assessmentById(reader: Reader, id: string): Promise<MaturityAssessmentType | undefined> {
  const scan = await reader.row<ScanOnly>(scansSql, [[id]]);
  const model = scan && (await modelById(reader, scan.modelId));
  return scan && model && { ...scan, model };
}

export async function comparison(reader: Reader, ids: readonly string[]): Promise<MaturityComparisonType> {
  const scans = await reader.rows<ScanOnly>(scansSql, [[...new Set(ids)]]);
  const model = scans[0] && (await modelById(reader, scans[0].modelId));
  if (!model) return { model: null, assessments: [], otherModels: 0 };
  const same = scans.filter(({ modelId }) => modelId === model.id);
  return { model, assessments: same.map((scan) => ({ ...scan, model })), otherModels: scans.length - same.length };
}

const SCANS = `select a.id, a.unit, a.kind, a.assessed_on as "assessedOn", a.state,
  coalesce((select jsonb_agg(jsonb_build_object('areaId', s.area_id, 'level', s.level, 'targetLevel', s.target_level,
      'targetDate', s.target_date, 'action', s.action))
    from maturity_score s where s.organisation_id = a.organisation_id and s.assessment_id = a.id), '[]') as scores
from maturity_assessment a
where a.model_id = $1 and (a.state = 'draft' or a.id in (select x.id from standing_assessment x))
order by a.assessed_on, a.id`;

/** The path of the strategy whose term began last. */
const PATH = `select s.id as "strategyId", p.version,
  coalesce((select jsonb_agg(jsonb_build_object('areaId', t.area_id, 'dueOn', t.due_on, 'level', t.level)
      order by r.position, r.code, r.id, t.due_on)
    from maturity_target t join maturity_area r on r.organisation_id = t.organisation_id and r.id = t.area_id
    where t.organisation_id = p.organisation_id and t.path_id = p.id), '[]') as targets
from (select * from strategy order by term_start desc, id desc limit 1) s
left join maturity_path p on p.organisation_id = s.organisation_id and p.strategy_id = s.id and p.model_id = $1`;

/** The model asked, else that of the latest final scan, else one that is offered. */
const CHOSEN = `select model_id as id from standing_assessment order by assessed_on desc, id desc limit 1`;

export async function overview(
  reader: Reader,
  modelId: string | null | undefined,
  today: CalendarDate,
): Promise<MaturityOverviewType | undefined> {
  const id = modelId ?? (await reader.row<{ id: string }>(CHOSEN))?.id;
  const model = id ? await modelById(reader, id) : (await models(reader)).find(({ active }) => active);
  if (!model) return undefined;
  const scans = await reader.rows<ScanRow>(SCANS, [model.id]);
  const path = await reader.row<PathRow>(PATH, [model.id]);
  return overviewOf(model, scans, path, today);
}
