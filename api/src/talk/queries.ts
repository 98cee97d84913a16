import type { GraphQLResolveInfo } from 'graphql';
import { talkPath, type TalkSubjectKind } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { raw, sql, type Reader, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import { findSubject, followersSql, subjectColumn, subjectOfRow, type FoundSubject } from './subjects';
import type {
  CommentFilter,
  CommentSortField,
  CommentThreadType,
  CommentType,
  PresencePreferenceType,
  TalkFollowerType,
  TalkSectionCountType,
  TalkSubjectType,
  TalkType,
} from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/**
 * A comment `c` with what has become of it by now. What is withdrawn is gone from view, whatever moment is asked: the schema is named
 * for that, as the past is otherwise found first.
 */
const commentFrom = (alias: string) => `comment ${alias}
  left join stip.comment ${alias}_now on ${alias}_now.organisation_id = ${alias}.organisation_id and ${alias}_now.id = ${alias}.id`;
const isWithdrawn = (alias: string) => `coalesce(${alias}_now.withdrawn_at, ${alias}.withdrawn_at)`;
const textOf = (alias: string) => `case when ${isWithdrawn(alias)} is null then ${alias}.text else '' end`;

const commentJson = (c: string) => `jsonb_build_object('id', ${c}.id, 'parentId', ${c}.parent_id, 'text', ${textOf(c)},
  'postedAt', ${c}.posted_at, 'editedAt', ${c}.edited_at, 'withdrawnAt', ${isWithdrawn(c)}, 'resolvedAt', ${c}.resolved_at,
  'version', ${c}.version, 'author', ${person(`${c}_author`)}, 'resolvedBy', ${person(`${c}_resolver`)},
  'mentions', case when ${isWithdrawn(c)} is null then coalesce((select jsonb_agg(jsonb_build_object('person', ${person('mp')},
      'writtenAs', m.written_as) order by m.written_as, m.id)
    from comment_mention m join person mp on mp.organisation_id = m.organisation_id and mp.id = m.person_id
    where m.organisation_id = ${c}.organisation_id and m.comment_id = ${c}.id), '[]') else '[]' end)`;

const persons = (c: string) => `
  join person ${c}_author on ${c}_author.organisation_id = ${c}.organisation_id and ${c}_author.id = ${c}.author_id
  left join person ${c}_resolver on ${c}_resolver.organisation_id = ${c}.organisation_id and ${c}_resolver.id = ${c}.resolved_by`;

const COLUMNS = `c.id, c.section, f.kind, f.id as "subjectId", f.title, f.project_id as "projectId", f.project_name as "projectName",
  ${commentJson('c')} as comment,
  coalesce((select jsonb_agg(${commentJson('r')} order by r.posted_at, r.id) from ${commentFrom('r')} ${persons('r')}
    where r.organisation_id = c.organisation_id and r.parent_id = c.id), '[]') as replies`;

const FROM = `${commentFrom('c')} ${persons('c')} cross join lateral (${subjectOfRow('c')}) f`;
const COUNT_FROM = `${commentFrom('c')} join person c_author on c_author.organisation_id = c.organisation_id and c_author.id = c.author_id`;

type Bare = Omit<CommentType, 'subject'>;
interface ThreadRow {
  readonly id: string;
  readonly section: string | null;
  readonly kind: TalkSubjectKind;
  readonly subjectId: string;
  readonly title: string;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly comment: Bare;
  readonly replies: Bare[];
}

function threadOf({ id, comment, replies, ...row }: ThreadRow): CommentThreadType {
  const subject = subjectType({ ...row, id: row.subjectId, ownerId: null }, row.section);
  return { id, comment: { ...comment, subject }, replies: replies.map((reply) => ({ ...reply, subject })) };
}

function subjectType({ ownerId: _, ...found }: FoundSubject, section: string | null): TalkSubjectType {
  return { ...found, section, path: talkPath({ ...found, section }) };
}

/** A thread whose first comment was withdrawn, and that nobody answered, leaves nothing to do. */
const UNRESOLVED = `c.resolved_at is null and (${isWithdrawn('c')} is null or exists (select from comment r
  where r.organisation_id = c.organisation_id and r.parent_id = c.id and r.withdrawn_at is null))`;

/** Everything said in a thread and by whom, for search. */
const SAID = `concat_ws(' ', ${textOf('c')}, c_author.name, (select string_agg(concat_ws(' ', ${textOf('r')}, a.name), ' ')
  from ${commentFrom('r')} join person a on a.organisation_id = r.organisation_id and a.id = r.author_id
  where r.organisation_id = c.organisation_id and r.parent_id = c.id and ${isWithdrawn('r')} is null))`;

/** The condition that a comment is about an object; of a report also about one section of it. */
function about({ kind, id, section }: { kind: TalkSubjectKind; id: string; section?: string | null }): Sql {
  const column = raw(`c.${subjectColumn(kind)}`);
  const given = isId(id) ? id : null;
  return section ? sql`${column} = ${given}::uuid and c.section = ${section}::text` : sql`${column} = ${given}::uuid`;
}

/** A page of threads, the latest first when no order is asked. */
export async function threads(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<CommentSortField, CommentFilter>,
  info?: GraphQLResolveInfo,
  only?: string,
): Promise<Connection<CommentThreadType>> {
  const { subject, unresolved, search, mentionedId } = args.filter ?? {};
  const page = await readPage<ThreadRow, CommentSortField>(
    reader,
    caller,
    {
      list: 'comments',
      columns: COLUMNS,
      from: FROM,
      countFrom: COUNT_FROM,
      where: [
        raw('c.parent_id is null'),
        only ? sql`c.id = ${only}::uuid` : undefined,
        subject ? about(subject) : undefined,
        unresolved ? raw(UNRESOLVED) : undefined,
        contains(search, [SAID]),
        mentionedId
          ? sql`exists (select from comment_mention m join comment n on n.organisation_id = m.organisation_id and n.id = m.comment_id
              where m.organisation_id = c.organisation_id and coalesce(n.parent_id, n.id) = c.id
                and m.person_id = ${isId(mentionedId) ? mentionedId : null}::uuid)`
          : undefined,
      ],
      orders: { posted_at: [{ sql: 'c.posted_at', kind: 'timestamptz' }] },
      order: [{ sql: 'c.posted_at', kind: 'timestamptz', fixed: 'desc' }],
      unique: { sql: 'c.id', kind: 'uuid', fixed: 'desc' },
    },
    args,
    info,
  );
  return mapPage(page, threadOf);
}

/** One thread by the id of its first comment. */
export async function threadById(
  reader: Reader,
  caller: RequestContext,
  id: string,
): Promise<CommentThreadType | undefined> {
  return (await threads(reader, caller, { first: 1 }, undefined, id)).nodes[0];
}

interface TalkRow {
  readonly comments: number;
  readonly unresolved: number;
  readonly sections: TalkSectionCountType[];
  readonly followers: TalkFollowerType[];
}

/** How much is said about an object, and who follows it; undefined when there is no such object. */
export async function talkAbout(
  reader: Reader,
  caller: Pick<RequestContext, 'personId'>,
  subject: { kind: TalkSubjectKind; id: string; section?: string | null },
): Promise<TalkType | undefined> {
  const found = await findSubject(reader, subject);
  if (!found) return undefined;
  const { section = null } = subject;
  const row = await reader.row<TalkRow>(
    `with said as (
       select c.section, ${isWithdrawn('c')} is null as stands, c.parent_id is null and ${UNRESOLVED} as open
       from ${commentFrom('c')} where c.${subjectColumn(found.kind)} = $1)
     select (count(*) filter (where stands and ($3::text is null or section = $3)))::int as comments,
       (count(*) filter (where open and ($3::text is null or section = $3)))::int as unresolved,
       coalesce((select jsonb_agg(jsonb_build_object('section', p.section, 'comments', p.comments, 'unresolved', p.open)
           order by p.section)
         from (select section, (count(*) filter (where stands))::int as comments, (count(*) filter (where open))::int as open
           from said where section is not null group by section) p), '[]') as sections,
       coalesce((select jsonb_agg(jsonb_build_object('person', ${person('p')}, 'because', w.because) order by p.name, p.id)
         from (${followersSql(found.kind)}) w join person p on p.id = w.person_id and p.active), '[]') as followers
     from said`,
    [found.id, found.ownerId, section],
  );
  const { comments, unresolved, sections, followers } = row ?? {
    comments: 0,
    unresolved: 0,
    sections: [],
    followers: [],
  };
  return {
    subject: subjectType(found, section),
    ...{ comments, unresolved, sections, followers },
    following: followers.some(({ person: follower }) => follower.id === caller.personId),
  };
}

/** Always as of now: what somebody prefers has no past. */
export async function presencePreference(reader: Reader, personId: string | null): Promise<PresencePreferenceType> {
  const row = await reader.row<PresencePreferenceType>(
    'select shown, version from stip.presence_preference where person_id = $1::uuid',
    [personId],
  );
  return row ?? { shown: true, version: null };
}
