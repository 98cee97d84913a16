import type { Database } from '../platform/database';
import { newId } from '../platform/ids';

/** What the reader of the demonstration finds told: three reminders, of which one was read before, and where they are mentioned. */
const TOLD = [
  {
    kind: 'reminder',
    note: 'Wilt u deze week melden hoe het staat? De rapportage gaat vrijdag naar de controller.',
    hours: 2,
    read: false,
  },
  { kind: 'reminder', note: 'Graag bijwerken voor de stuurgroep van volgende week.', hours: 26, read: false },
  { kind: 'reminder', note: 'Graag de nieuwe opleverdatum toelichten.', hours: 75, read: true },
] as const;

export async function writeNotifications(database: Database, organisationId: string, now: Date): Promise<void> {
  await database.write({ organisationId, now, origin: 'demo' }, (manager) =>
    manager.query(
      `insert into notification (organisation_id, id, recipient_id, kind, subject_type, subject_id, subject_title, path, note,
         actor_id, deduplication_key, created_at, updated_at, read_at)
       select $1::uuid, t.id, a.person_id, t.kind, 'project', p.id, p.name,
         '/projecten/' || p.id || case t.kind when 'reminder' then '/voortgang' else '' end, t.note,
         p.owner_id, 'demo:' || t.place, t.at, t.at,
         case when t.read then t.at + interval '1 hour' end
       from unnest($2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::boolean[])
         with ordinality t(id, kind, note, at, read, place)
       join (select id, name, owner_id, row_number() over (order by name, id) as place from project
             where owner_id is not null) p on p.place = t.place
       cross join (select person_id from account where role = 'administrator' order by id limit 1) a
       union all
       select $1::uuid, gen_random_uuid(), m.person_id, 'mention', 'project', p.id, p.name,
         '/projecten/' || p.id || '?tab=gesprek#reactie-' || c.id, c.text, c.author_id, 'mention:' || c.id, c.posted_at, c.posted_at, null
       from comment_mention m join comment c on c.id = m.comment_id join project p on p.id = c.project_id
       join account a on a.person_id = m.person_id and a.role = 'administrator'`,
      [
        ...[organisationId, TOLD.map(() => newId()), TOLD.map(({ kind }) => kind), TOLD.map(({ note }) => note)],
        TOLD.map(({ hours }) => new Date(now.getTime() - hours * 3_600_000)),
        TOLD.map(({ read }) => read),
      ],
    ),
  );
}
