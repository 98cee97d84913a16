/** A piece of a page. Only `html` makes one, so that no text of a person can be taken for markup. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup with values in it: texts are escaped, pieces and lists of them stand as they are, what is absent stands for nothing. */
export const html = (markup: TemplateStringsArray, ...values: readonly Part[]): Html =>
  new Html(markup.reduce((all, text, n) => all + written(values[n - 1]) + text));

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
