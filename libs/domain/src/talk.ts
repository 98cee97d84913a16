/** What persons can talk about and follow. */
export const TALK_SUBJECTS = [
  'project',
  'work_item',
  'goal',
  'risk',
  'issue',
  'decision',
  'status_update',
  'report',
  'obligation',
  'indicator',
  'programme',
] as const;
export type TalkSubjectKind = (typeof TALK_SUBJECTS)[number];

/** Characters that a comment can hold. */
export const MAX_COMMENT = 5000;
/** Persons that one comment can name. */
export const MAX_MENTIONS = 20;

/** What a follower can be told beside comments. */
export const FOLLOWED_NEWS = [
  'status_published',
  'state_changed',
  'decision_decided',
  'decision_settled',
  'decision_withdrawn',
  'decision_reopened',
  'rebaselined',
] as const;
export type FollowedNews = (typeof FOLLOWED_NEWS)[number];

/** What something is, as far as its place in the interface depends on it. */
export interface TalkPlace {
  readonly kind: TalkSubjectKind;
  readonly id: string;
  readonly section?: string | null;
}

/** Name of a comment in the fragment of an address. */
export const commentAnchor = (commentId: string): string => `reactie-${commentId}`;

/** Where an object is talked about, from the root of the site; with a comment, where that one is. */
export function talkPath({ kind, id, section }: TalkPlace, commentId?: string): string {
  const fragment = commentId ? `#${commentAnchor(commentId)}` : '';
  if (kind === 'project') return `/projecten/${id}?tab=gesprek${fragment}`;
  if (kind === 'goal') return `/doelen/${id}${fragment}`;
  if (kind === 'risk') return `/risicos/${id}${fragment}`;
  if (kind === 'decision') return `/besluiten?besluit=${id}${fragment}`;
  if (kind === 'report')
    return section
      ? `/verantwoording/${id}/bewerken?onderdeel=${encodeURIComponent(section)}${fragment}`
      : `/verantwoording/${id}${fragment}`;
  return `/gesprekken/${kind}/${id}${fragment}`;
}

/** A stretch of a comment: words, an address that can be opened, or the name of somebody who is told. */
export type TalkRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'mention'; readonly text: string };

/** Browsers and Node both have it; the language's own library does not name it. */
declare const URL: {
  canParse(address: string): boolean;
  new (address: string): { readonly href: string; readonly username: string; readonly hostname: string };
};

const LINK = /https?:\/\/[^\s<>"'`]+/gi;
/** What ends a sentence rather than an address. */
const AFTER_LINK = /[.,;:!?)\]}»”’]+$/;

/**
 * Reads a comment as stretches that together are the text again. Only http and https become a link, and only names that are
 * given become a mention; anything else stays words.
 */
export function talkRuns(text: string, names: readonly string[]): TalkRun[] {
  const found = [...linksIn(text), ...mentionsIn(text, names)].sort((a, b) => a.at - b.at);
  const runs: TalkRun[] = [];
  let at = 0;
  for (const { at: start, run } of found) {
    if (start < at) continue; // a mention inside an address is part of the address
    if (start > at) runs.push({ kind: 'text', text: text.slice(at, start) });
    runs.push(run);
    at = start + run.text.length;
  }
  if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) });
  return runs;
}

interface Found {
  readonly at: number;
  readonly run: TalkRun;
}

function linksIn(text: string): Found[] {
  return [...text.matchAll(LINK)].flatMap((match) => {
    const address = unclosed(match[0]);
    if (!URL.canParse(address)) return [];
    const { href, username, hostname } = new URL(address);
    // An address that shows one name and goes to another is left as words.
    if (username !== '' || hostname === '') return [];
    return [{ at: match.index, run: { kind: 'link', text: address, href } } as const];
  });
}

/** Leaves off what belongs to the sentence, but keeps a bracket that the address opened itself. */
function unclosed(address: string): string {
  const bare = address.replace(AFTER_LINK, '');
  const opened = (bare.match(/\(/g) ?? []).length - (bare.match(/\)/g) ?? []).length;
  return opened > 0 && address.startsWith(`${bare})`) ? `${bare})` : bare;
}

const WORD = /[\p{L}\p{N}_]/u;

function mentionsIn(text: string, names: readonly string[]): Found[] {
  const longestFirst = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at > 0 && WORD.test(text[at - 1] ?? '')) continue; // an e-mail address
    const name = longestFirst.find((one) => isNamedAt(text, at, one));
    if (name !== undefined) found.push({ at, run: { kind: 'mention', text: `@${name}` } });
  }
  return found;
}

const isNamedAt = (text: string, at: number, name: string) =>
  text.startsWith(name, at + 1) && !WORD.test(text[at + 1 + name.length] ?? '');

/** Whether a text names somebody: the name with an @ before it. */
export const isMentioned = (text: string, name: string): boolean =>
  talkRuns(text, [name]).some((run) => run.kind === 'mention');

/** What is being typed after an @, and where that @ is. */
export interface MentionQuery {
  readonly at: number;
  readonly words: string;
}

const MAX_QUERY = 40;

/** The name that somebody is in the middle of typing; undefined when the caret is elsewhere. */
export function mentionQuery(text: string, caret: number): MentionQuery | undefined {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || (at > 0 && WORD.test(before[at - 1] ?? ''))) return undefined;
  const words = before.slice(at + 1);
  if (words.length > MAX_QUERY || /[\n@]|^\s|\s{2}/.test(words) || words.split(' ').length > 3) return undefined;
  return { at, words };
}

/** Persons that fit what is being typed: those of whose name a word begins with it first, by name, at most `max`. */
export function mentionChoices<P extends { readonly name: string }>(
  persons: readonly P[],
  words: string,
  max = 6,
): P[] {
  const wanted = folded(words.trim());
  const rank = ({ name }: P) => {
    const held = folded(name);
    if (held.startsWith(wanted)) return 0;
    if (held.includes(` ${wanted}`)) return 1;
    return held.includes(wanted) ? 2 : 3;
  };
  return persons
    .map((person) => ({ person, rank: rank(person) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.person.name.localeCompare(b.person.name, 'nl'))
    .slice(0, max)
    .map(({ person }) => person);
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** First letters of first and last name, for where there is no room for more. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
}
