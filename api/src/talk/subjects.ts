import { TALK_SUBJECTS, type TalkSubjectKind } from '@stip/domain';
import type { Reader } from '../platform/database';
import { isId } from '../platform/ids';

/** How an object of a kind is found: `s` is its row, `q` the project that it belongs to. */
interface SubjectSource {
  readonly title: string;
  /** Id of the project that it belongs to. */
  readonly project: string;
  /** Who answers for it; of a part without an owner of its own, who answers for the whole. */
  readonly owner: string;
  readonly joins?: string;
}

const OF_PROJECT = { project: 's.project_id', owner: 'q.owner_id' };
const OWNED_IN_PROJECT = { project: 's.project_id', owner: 'coalesce(s.owner_id, q.owner_id)' };

const SOURCES: Readonly<Record<TalkSubjectKind, SubjectSource>> = {
  project: { title: 's.name', project: 's.id', owner: 's.owner_id' },
  work_item: { title: 's.title', ...OWNED_IN_PROJECT },
  goal: { title: 's.title', project: 'null::uuid', owner: 's.owner_id' },
  risk: { title: 's.title', ...OWNED_IN_PROJECT },
  issue: { title: 's.title', ...OWNED_IN_PROJECT },
  decision: { title: 's.title', ...OWNED_IN_PROJECT },
  status_update: { title: `concat_ws(' ', q.name, to_char(s.reporting_date, 'DD-MM-YYYY'))`, ...OF_PROJECT },
  report: { title: 's.title', project: 'null::uuid', owner: 'null::uuid' },
  obligation: {
    title: 'k.name_nl',
    ...OWNED_IN_PROJECT,
    joins: 'join reference_item k on k.organisation_id = s.organisation_id and k.id = s.kind_id',
  },
  indicator: {
    title: 's.name',
    project: 's.project_id',
    owner: 'coalesce(g.owner_id, m.owner_id, q.owner_id)',
    joins: `left join goal g on g.organisation_id = s.organisation_id and g.id = s.goal_id
      left join programme m on m.organisation_id = s.organisation_id and m.id = s.programme_id`,
  },
  programme: { title: 's.name', project: 'null::uuid', owner: 's.owner_id' },
};

/** Column with the id of an object of a kind, in each table that refers to any of them. */
export const subjectColumn = (kind: TalkSubjectKind): string => `${kind}_id`;

/** The object of one kind whose id the SQL `id` says, with what it is called, where it belongs and who answers for it. */
function sourceSql(kind: TalkSubjectKind, id: string, organisation: string): string {
  const { title, project, owner, joins = '' } = SOURCES[kind];
  return `select '${kind}' as kind, s.id, ${title} as title, q.id as project_id, q.name as project_name, ${owner} as owner_id
    from ${kind} s left join project q on q.organisation_id = s.organisation_id and q.id = ${project} ${joins}
    where s.organisation_id = ${organisation} and s.id = ${id}`;
}

/** The one object that a row `alias` is about, as a table to join lateral. */
export const subjectOfRow = (alias: string): string =>
  TALK_SUBJECTS.map((kind) => sourceSql(kind, `${alias}.${subjectColumn(kind)}`, `${alias}.organisation_id`)).join(
    ' union all ',
  );

export interface FoundSubject {
  readonly kind: TalkSubjectKind;
  readonly id: string;
  readonly title: string;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly ownerId: string | null;
}

/** The object; undefined when there is none of that kind and id. */
export async function findSubject(
  reader: Reader,
  { kind, id }: { readonly kind: TalkSubjectKind; readonly id: string },
): Promise<FoundSubject | undefined> {
  if (!isId(id)) return undefined;
  return reader.row<FoundSubject>(
    `select f.kind, f.id, f.title, f.project_id as "projectId", f.project_name as "projectName", f.owner_id as "ownerId"
     from (${sourceSql(kind, '$1', '(select stip.current_organisation())')}) f`,
    [id],
  );
}

/**
 * Who follows an object, as a table `person_id, because`: who asked for it or took part, and the owner, who is in $2; not who
 * said to stop. The id is in $1.
 */
export const followersSql = (kind: TalkSubjectKind): string => `
  select b.person_id, b.because from subscription b where b.${subjectColumn(kind)} = $1 and b.following
    and b.person_id is distinct from $2::uuid
  union all select $2::uuid, 'owner' where $2::uuid is not null and not exists
    (select from subscription b where b.${subjectColumn(kind)} = $1 and b.person_id = $2::uuid and not b.following)`;
