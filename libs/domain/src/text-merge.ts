/** A stretch of a merge: settled text, or a place where two people wrote different things. */
export type MergePart =
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'conflict'; readonly base: string; readonly mine: string; readonly theirs: string };

export type TextMerge =
  { readonly clean: true; readonly text: string } | { readonly clean: false; readonly parts: readonly MergePart[] };

/**
 * Sentences and what is between them, which together are the text: small enough that two people in one paragraph do not meet,
 * large enough that no sentence is put together from the words of two.
 */
export function sentencesOf(text: string): string[] {
  return text.match(/\n|[^\S\n]+|\S[^\n]*?(?:[.!?…]+["'”’)]*(?=\s|$)|(?=\n|$))/gu) ?? [];
}

/** A stretch of the one text that stands in the place of a stretch of the other; ends are not included. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly with: readonly string[];
}

/** Beyond this many steps a table of common parts costs too much: the whole middle then counts as changed. */
const MAX_CELLS = 4_000_000;

/** What makes `after` of `before`, by a longest common subsequence of the part that differs. */
function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const [rows, columns] = [endBefore - start, endAfter - start];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS)
    return [{ from: start, to: endBefore, with: after.slice(start, endAfter) }];
  // common[i][j]: longest common subsequence of what follows i in the one and j in the other.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[start + i] === after[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[start + i] === after[start + j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [from, first] = [i, j];
    while ((i < rows || j < columns) && !(i < rows && j < columns && before[start + i] === after[start + j])) {
      if (j >= columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    changes.push({ from: start + from, to: start + i, with: after.slice(start + first, start + j) });
  }
  return changes;
}

const touches = (a: Change, b: Change) => a.from <= b.to && b.from <= a.to;

/** `base` between two places after the changes of one side, all of which lie within. */
function applied(base: readonly string[], from: number, to: number, changes: readonly Change[]): string {
  let [at, text] = [from, ''];
  for (const change of changes) {
    text += base.slice(at, change.from).join('') + change.with.join('');
    at = change.to;
  }
  return text + base.slice(at, to).join('');
}

/**
 * Brings two texts together that both began as `base`. Where only one side changed something, that change counts; where both
 * changed the same sentences, or wrote something new at the same place, it is a conflict unless they wrote the same. Nothing
 * that either of them wrote is lost: it is in the text, or in a conflict.
 */
export function mergeTexts(base: string, mine: string, theirs: string): TextMerge {
  if (mine === theirs || theirs === base) return { clean: true, text: mine };
  if (mine === base) return { clean: true, text: theirs };
  const origin = sentencesOf(base);
  const left = changesOf(origin, sentencesOf(mine));
  const right = changesOf(origin, sentencesOf(theirs));
  const parts: MergePart[] = [];
  const settle = (text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === 'settled') parts[parts.length - 1] = { kind: 'settled', text: last.text + text };
    else parts.push({ kind: 'settled', text });
  };
  let [l, r, at] = [0, 0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    const first = a && (!b || a.from <= b.from) ? a : b;
    if (!first) break;
    // All changes that touch each other, of both sides, are looked at together.
    const [ours, others]: [Change[], Change[]] = [[], []];
    let span: Change = first;
    for (;;) {
      const [next, other] = [left[l], right[r]];
      if (next && touches(span, next)) {
        ours.push(next);
        l += 1;
        span = joined(span, next);
      } else if (other && touches(span, other)) {
        others.push(other);
        r += 1;
        span = joined(span, other);
      } else break;
    }
    settle(origin.slice(at, span.from).join(''));
    at = span.to;
    const [own, other] = [applied(origin, span.from, span.to, ours), applied(origin, span.from, span.to, others)];
    if (others.length === 0 || own === other) settle(own);
    else if (ours.length === 0) settle(other);
    else parts.push({ kind: 'conflict', base: origin.slice(span.from, span.to).join(''), mine: own, theirs: other });
  }
  settle(origin.slice(at).join(''));
  if (parts.some(({ kind }) => kind === 'conflict')) return { clean: false, parts };
  return { clean: true, text: parts.map((part) => (part.kind === 'settled' ? part.text : '')).join('') };
}

const joined = (a: Change, b: Change): Change => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  with: [],
});

export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** The text once somebody chose for every conflict; `both` puts the one behind the other. */
export function resolveMerge(parts: readonly MergePart[], choices: readonly ConflictChoice[]): string {
  let n = 0;
  return parts
    .map((part) => {
      if (part.kind === 'settled') return part.text;
      const choice = choices[n];
      n += 1;
      if (choice === 'mine') return part.mine;
      if (choice === 'theirs') return part.theirs;
      return /\s$/.test(part.mine) || part.mine === '' || part.theirs === ''
        ? part.mine + part.theirs
        : `${part.mine}\n\n${part.theirs}`;
    })
    .join('');
}

/** Where a place in a text is after another text came in its stead, so that the caret of who types stays with its words. */
export function placeAfter(before: string, after: string, place: number): number {
  const [from, to] = [sentencesOf(before), sentencesOf(after)];
  let shift = 0;
  let read = 0;
  let at = 0;
  for (const change of changesOf(from, to)) {
    read += length(from, at, change.from);
    if (read >= place) break;
    const removed = length(from, change.from, change.to);
    const added = change.with.reduce((sum, part) => sum + part.length, 0);
    // Within what was replaced: as far into what came for it.
    if (place < read + removed) return read + shift + Math.min(place - read, added);
    read += removed;
    shift += added - removed;
    at = change.to;
  }
  return Math.max(0, Math.min(place + shift, after.length));
}

const length = (parts: readonly string[], from: number, to: number): number => {
  let sum = 0;
  for (let n = from; n < to; n += 1) sum += parts[n]?.length ?? 0;
  return sum;
};

export interface TextDifference {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Word by word what became of a text. */
export function textDifference(before: string, after: string): TextDifference[] {
  const words = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];
  const [from, to] = [words(before), words(after)];
  const parts: TextDifference[] = [];
  const add = (kind: TextDifference['kind'], text: string) => void (text !== '' && parts.push({ kind, text }));
  let at = 0;
  for (const change of changesOf(from, to)) {
    add('same', from.slice(at, change.from).join(''));
    add('gone', from.slice(change.from, change.to).join(''));
    add('new', change.with.join(''));
    at = change.to;
  }
  add('same', from.slice(at).join(''));
  return parts;
}
