import { type Colour, type ReportSection, type RichBlock, type RichRun } from '@stip/domain';
import { colourOf, inWhole, type OutputColumn, type OutputDocument, type OutputRow, type OutputTable } from './model';
import { isClaim, outputWords, PAINT, shown, type OutputWords } from './words';

interface Titled {
  readonly title: string;
  /** What who speaks may say, and where the figures come from. */
  readonly notes: string;
}

export interface SlideLine {
  readonly runs: readonly RichRun[];
  readonly bullet: boolean;
}

export interface SlideTable {
  readonly columns: readonly { readonly label: string; readonly width: number; readonly right: boolean }[];
  readonly rows: readonly (readonly { readonly text: string; readonly colour: Colour | null }[])[];
  /** Says how many rows there are more; empty where all are shown. */
  readonly more: string;
}

export type Slide = Titled &
  (
    | { readonly kind: 'text'; readonly lines: readonly SlideLine[] }
    | {
        readonly kind: 'chart';
        readonly labels: readonly string[];
        readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
        /** Per series. */
        readonly colours: readonly string[] | null;
        readonly format: string;
        /** The chart in words, for who does not see it. */
        readonly alternative: string;
        readonly caption: string;
      }
    | { readonly kind: 'table'; readonly table: SlideTable }
  );

/** What fits on a slide at the size of its text. */
const SIGNS_PER_SLIDE = 780;
const LINES_PER_SLIDE = 13;
const SLIDES_PER_TABLE = 3;
const SIGNS_PER_INCH = 11;
const TABLE_INCHES = 12.1;

/** The report as slides: summary, decisions, colours, attention, money, risks, milestones, outlook. */
export function slidesOf(document: OutputDocument): Slide[] {
  const words = outputWords(document.language);
  const { o } = words;
  const source = o('source', { period: document.period, state: document.state });
  const section = (key: ReportSection) => document.sections.find((one) => one.key === key);
  const table = (key: string) => document.sections.flatMap(({ tables }) => tables).find((one) => one.key === key);
  const notes = (key: ReportSection) =>
    [...(section(key)?.narrative ?? []).map(plain), ...(section(key)?.notes ?? []), source].join('\n\n');
  const attention = onlyAttention(table('projects'));
  const tableSlides = (key: ReportSection, title: string, of: OutputTable | undefined, shownKeys: readonly string[]) =>
    of && of.rows.length > 0 ? paged(of, shownKeys, title, notes(key), words) : [];
  const summary = textSlides(section('summary')?.narrative ?? [], o('slideSummary'), source);
  const decisions = tableSlides('decisions', o('slideDecisions'), table('decisions'), [
    'decision',
    'project',
    'body',
    'due',
    'amount',
  ]);
  return [
    ...(summary.length > 0 ? summary : [line(o('slideSummary'), o('narrativeNone'), source)]),
    ...(decisions.length > 0 ? decisions : [line(o('slideDecisions'), o('slideNoDecisions'), notes('decisions'))]),
    ...coloursSlide(table('projects'), notes('projects'), words),
    ...tableSlides('projects', o('slideAttention'), attention, [
      'project',
      'colour',
      'previousColour',
      'end',
      'totalBudget',
    ]),
    ...document.sections
      .flatMap(({ tables }) => tables)
      .filter(({ key }) => key.startsWith('money_by_year'))
      .map((of) => moneySlide(of, notes('money'), words)),
    ...tableSlides('risks', o('slideRisks'), table('risks'), ['risk', 'project', 'score', 'after']),
    ...tableSlides('milestones', o('slideMilestones'), table('milestones'), [
      'milestone',
      'project',
      'first',
      'forecast',
      'realised',
    ]),
    ...textSlides(section('outlook')?.narrative ?? [], o('slideOutlook'), source),
  ];
}

const line = (title: string, text: string, notes: string): Slide => ({
  kind: 'text',
  title,
  notes,
  lines: [{ runs: [{ text, bold: false }], bullet: false }],
});

/** Red before orange; what is green asks for no time of the board. */
function onlyAttention(table: OutputTable | undefined): OutputTable | undefined {
  const at = table?.columns.findIndex(({ key }) => key === 'colour') ?? -1;
  if (!table) return undefined;
  const of = (colour: Colour) => table.rows.filter(({ values }) => values[at] === colour);
  return { ...table, rows: [...of('red'), ...of('orange')] };
}

function coloursSlide(table: OutputTable | undefined, notes: string, { t, o }: OutputWords): Slide[] {
  if (!table) return [];
  const colours: Colour[] = ['green', 'orange', 'red', 'grey'];
  const count = (key: string) => {
    const at = table.columns.findIndex((column) => column.key === key);
    return colours.map((colour) => table.rows.filter(({ values }) => values[at] === colour).length);
  };
  const [now, before] = [count('colour'), count('previousColour')];
  const list = (counts: readonly number[]) =>
    colours.map((colour, n) => `${counts[n]} ${t(colour).toLowerCase()}`).join(', ');
  const note = o('slideColoursNote', { n: table.rows.length, list: list(now), before: list(before) });
  const title = o('slideColours');
  // A series per colour, so that each keeps its own in whatever program the chart is edited.
  return [
    {
      kind: 'chart',
      title,
      labels: [o('previousPeriod'), o('thisPeriod')],
      series: colours.map((colour, n) => ({ name: t(colour), values: [before[n] ?? 0, now[n] ?? 0] })),
      colours: colours.map((colour) => PAINT[colour]),
      format: '0',
      alternative: o('chartAlt', { title, note }),
      caption: note,
      notes: [note, notes].join('\n\n'),
    },
  ];
}

function moneySlide(table: OutputTable, notes: string, { o, t, money }: OutputWords): Slide {
  const currency = table.currency ?? 'EUR';
  const index = (key: string) => table.columns.findIndex((column) => column.key === key);
  const years = [...new Set(table.rows.map(({ values }) => Number(values[index('year')])))].sort((a, b) => a - b);
  const sum = (year: number, key: string) =>
    table.rows
      .filter(({ values }) => values[index('year')] === year)
      .reduce((all, { values }) => all + BigInt(values[index(key)] ?? 0), 0n)
      .toString();
  const title = o('slideMoney', { currency });
  const lines = years.map((year) =>
    o('slideMoneyNote', {
      year,
      ...Object.fromEntries(
        ['budget', 'actual', 'forecast', 'remaining'].map((key) => [key, money(sum(year, key), currency)]),
      ),
    }),
  );
  return {
    kind: 'chart',
    title,
    labels: years.map(String),
    series: [
      { name: t('budget'), values: years.map((year) => inWhole(sum(year, 'budget'))) },
      { name: t('actual'), values: years.map((year) => inWhole(sum(year, 'actual'))) },
      { name: t('prognosis'), values: years.map((year) => inWhole(sum(year, 'forecast'))) },
    ],
    colours: null,
    // Thousands on the axis; whole euros are in the notes and in the data of the chart.
    format: '#,##0,"k"',
    alternative: o('chartAlt', { title, note: lines.join(' ') }),
    caption: '',
    notes: [...lines, notes].join('\n\n'),
  };
}

/** A table over as many slides as it needs, three at most; then it says how many rows are left. */
function paged(table: OutputTable, keys: readonly string[], title: string, notes: string, words: OutputWords): Slide[] {
  const columns = keys.flatMap((key) => {
    const at = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[at];
    return column ? [{ column, at }] : [];
  });
  const all = columns.reduce((sum, { column }) => sum + column.width, 0);
  const cells = (row: OutputRow) =>
    columns.map(({ column, at }) => {
      const value = row.values[at] ?? null;
      // A label of a source may be a sentence, for which a slide has no room.
      const told = isClaim(column.key) ? { ...row, label: null } : row;
      return {
        text: shown(value, column, told, table, words),
        colour: column.kind === 'colour' && value !== null ? colourOf(value) : null,
      };
    });
  const pages: ReturnType<typeof cells>[][] = [[]];
  let left = LINES_PER_SLIDE;
  for (const one of table.rows.map(cells)) {
    const lines = Math.max(
      ...one.map(({ text }, at) =>
        Math.ceil(text.length / (((columns[at]?.column.width ?? 1) / all) * TABLE_INCHES * SIGNS_PER_INCH)),
      ),
      1,
    );
    if (lines > left) {
      pages.push([]);
      left = LINES_PER_SLIDE;
    }
    left -= lines;
    pages.at(-1)?.push(one);
  }
  const kept = pages.filter((page) => page.length > 0).slice(0, SLIDES_PER_TABLE);
  const rest = table.rows.length - kept.flat().length;
  const head = columns.map(({ column }) => ({ label: column.label, width: column.width, right: isRight(column.kind) }));
  return kept.map((rows, n) => ({
    kind: 'table',
    title: kept.length > 1 ? words.o('continued', { title, n: n + 1, all: kept.length }) : title,
    notes,
    table: { columns: head, rows, more: n === kept.length - 1 && rest > 0 ? words.o('more', { n: rest }) : '' },
  }));
}

const isRight = (kind: OutputColumn['kind']) => kind === 'money' || kind === 'number' || kind === 'percent';

/** A narrative over as many slides as it needs; never cut. */
function textSlides(blocks: readonly RichBlock[], title: string, notes: string): Slide[] {
  const lines = blocks.flatMap((block): SlideLine[] =>
    block.kind === 'paragraph'
      ? [{ runs: block.runs, bullet: false }]
      : block.items.map((runs) => ({ runs, bullet: true })),
  );
  const pages: SlideLine[][] = [];
  let room = 0;
  for (const one of lines) {
    const size = one.runs.reduce((sum, { text }) => sum + text.length, 0) + 60;
    if (size > room || pages.length === 0) {
      pages.push([]);
      room = SIGNS_PER_SLIDE;
    }
    room -= size;
    pages.at(-1)?.push(one);
  }
  return pages.map((page, n) => ({
    kind: 'text',
    title: pages.length > 1 ? `${title} (${n + 1}/${pages.length})` : title,
    lines: page,
    notes: [...page.map(({ runs }) => runs.map(({ text }) => text).join('')), notes].join('\n\n'),
  }));
}

const plain = (block: RichBlock): string =>
  block.kind === 'paragraph'
    ? block.runs.map(({ text }) => text).join('')
    : block.items.map((runs) => `- ${runs.map(({ text }) => text).join('')}`).join('\n');
