import { addDays, type CalendarDate } from '@stip/domain';
import { newId } from '../platform/ids';
import { Comment, CommentMention, Subscription } from '../talk';
import { PEOPLE } from './people-data';
import { TALKS, type DemoComment, type DemoTalkSubject } from './talk-data';
import type { DemoWriter } from './write';

const NAMES = new Map(PEOPLE.map(([key, name]) => [key, name]));
const NAME_OF = /\{(\w+)\}/g;

type About = Partial<Record<'projectId' | 'riskId' | 'goalId' | 'decisionId' | 'workItemId', string>>;

/** Discussions on a handful of objects, each comment recorded on its day and by its author. */
export async function writeTalk(demo: DemoWriter): Promise<void> {
  const followers = new Map<string, object>();
  for (const { about, comments, resolved } of TALKS) {
    const subject = subjectOf(demo, about);
    if (!subject) continue;
    let parentId: string | null = null;
    for (const comment of comments) {
      const day = addDays(demo.today, -comment.daysAgo);
      const id = newId();
      const named = [...comment.text.matchAll(NAME_OF)].map((match) => match[1] ?? '');
      await demo.insert(
        Comment,
        [
          {
            ...subject,
            ...{ id, parentId, authorId: demo.person(comment.by) },
            text: comment.text.replace(NAME_OF, (_, key: string) => `@${NAMES.get(key) ?? ''}`),
            postedAt: instantOf(demo, day, comment),
          },
        ],
        { recordedOn: () => day, by: comment.by },
      );
      await demo.insert(
        CommentMention,
        named.map((key) => ({ id: newId(), commentId: id, personId: demo.person(key), writtenAs: NAMES.get(key) })),
        { recordedOn: () => day, by: comment.by },
      );
      for (const [key, because] of [
        [comment.by, 'author'] as const,
        ...named.map((key) => [key, 'mentioned'] as const),
      ]) {
        const place = `${key} ${JSON.stringify(subject)}`;
        if (!followers.has(place))
          followers.set(place, { id: newId(), ...subject, personId: demo.person(key), following: true, because });
      }
      parentId ??= id;
    }
    if (resolved && parentId) resolve(demo, parentId, resolved);
  }
  await demo.insert(Subscription, [...followers.values()], { recordedOn: () => demo.today, by: null });
}

function resolve(
  demo: DemoWriter,
  id: string,
  { by, daysAgo }: { readonly by: string; readonly daysAgo: number },
): void {
  const day = addDays(demo.today, -daysAgo);
  demo.playbook.add(day, demo.person(by), (manager) =>
    manager.query(
      'update comment set resolved_at = $2, resolved_by = $3, updated_at = $2, version = version + 1 where id = $1',
      [id, new Date(`${day}T15:30:00Z`), demo.person(by)],
    ),
  );
}

/** Not after now, however early on the day the demo is written. */
function instantOf(demo: DemoWriter, day: CalendarDate, { at }: DemoComment): Date {
  const said = new Date(`${day}T${at}:00Z`);
  return said < demo.now ? said : demo.now;
}

function subjectOf(demo: DemoWriter, about: DemoTalkSubject): About | undefined {
  const given = <K extends keyof About>(key: K, id: string | undefined): About | undefined =>
    id === undefined ? undefined : { [key]: id };
  if ('project' in about) return given('projectId', demo.project(about.project)?.id);
  if ('risk' in about) return given('riskId', demo.risks.get(about.risk));
  if ('goal' in about) return given('goalId', demo.goals.get(about.goal));
  if ('decision' in about) return given('decisionId', demo.decisions.get(about.decision)?.id);
  const [code, title] = about.milestone;
  return given('workItemId', demo.project(code)?.items.find((item) => item.title === title)?.id);
}
