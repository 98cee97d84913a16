/** A stretch of words, bold or not. */
export interface RichRun {
  readonly text: string;
  readonly bold: boolean;
}

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly RichRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly RichRun[])[] };

const ITEM = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/;

/**
 * Reads the little markup of a narrative: paragraphs with an empty line between them, `**bold**`, and lines that begin with
 * `- ` or `1. ` as a list. Anything else is text. The answer holds words only, so that no screen or document can take what
 * somebody wrote for markup of its own.
 */
export function richText(text: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let lines: string[] = [];
  let items: RichRun[][] = [];
  let ordered = false;
  const endParagraph = () => {
    const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
    if (joined !== '') blocks.push({ kind: 'paragraph', runs: runsOf(joined) });
    lines = [];
  };
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered, items });
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = ITEM.exec(line);
    if (item) {
      endParagraph();
      const numbered = item[2] !== undefined;
      if (items.length > 0 && numbered !== ordered) endList();
      ordered = numbered;
      items.push(runsOf((item[3] ?? '').replace(/\s+/g, ' ').trim()));
    } else {
      endList();
      if (line.trim() === '') endParagraph();
      else lines.push(line);
    }
  }
  endParagraph();
  endList();
  return blocks;
}

function runsOf(text: string): RichRun[] {
  const runs: RichRun[] = [];
  let at = 0;
  for (const match of text.matchAll(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), bold: false });
    runs.push({ text: match[1] ?? '', bold: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), bold: false });
  return runs;
}

/** The words alone, for where there is no room for more. */
export const plainText = (text: string): string =>
  richText(text)
    .map((block) =>
      block.kind === 'paragraph' ? wordsOf(block.runs) : block.items.map((runs) => wordsOf(runs)).join('; '),
    )
    .join('\n\n');

const wordsOf = (runs: readonly RichRun[]) => runs.map(({ text }) => text).join('');
