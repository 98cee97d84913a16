import { COLOURS, type Colour } from '@stip/domain';
import type { Chart } from './chart';
import { Drawing, polygon } from './display-list';
import type { SceneOptions } from './scene';
import { drawStatusMark } from './status-mark';
import { approximateTextWidth, type MeasureText } from './text-width';
import { textStyle, type TimelineTheme } from './theme';

/** What the marks of a chart mean, in words. */
export interface LegendWords {
  readonly colours: Readonly<Record<Colour, string>>;
  readonly done: string;
  readonly baseline: string;
  readonly milestone: string;
  readonly milestoneDone: string;
  readonly today: string;
  readonly dependency: string;
  readonly critical: string;
  readonly progressLine: string;
}

const lineHeight = 22;
const markWidth = 34;
const gap = 18;

type Shown = Partial<Pick<SceneOptions, 'baseline' | 'dependencies' | 'critical' | 'progressLine'>> & {
  readonly today: boolean;
};

/** The words of the marks that a chart with these options has, in the order in which the legend shows them. */
export function legendEntries(words: LegendWords, shown: Shown): readonly (readonly [mark: string, word: string])[] {
  return [
    ...COLOURS.map((colour) => [colour, words.colours[colour]] as const),
    ['done', words.done] as const,
    ...(shown.baseline ? [['baseline', words.baseline] as const] : []),
    ['milestone', words.milestone] as const,
    ['milestoneDone', words.milestoneDone] as const,
    ...(shown.today ? [['today', words.today] as const] : []),
    ...(shown.dependencies ? [['dependency', words.dependency] as const] : []),
    ...(shown.critical ? [['critical', words.critical] as const] : []),
    ...(shown.progressLine ? [['progressLine', words.progressLine] as const] : []),
  ];
}

/** The legend as a drawing of the given width; it takes as many lines as it needs. */
export function drawLegend(
  theme: TimelineTheme,
  words: LegendWords,
  shown: Shown,
  width: number,
  measure: MeasureText = approximateTextWidth,
): Chart {
  const drawing = new Drawing();
  let x = 0;
  let y = 0;
  for (const [mark, word] of legendEntries(words, shown)) {
    const isStatus = (COLOURS as readonly string[]).includes(mark);
    const lead = isStatus ? 18 : markWidth;
    const size = lead + measure(word, textStyle(theme, 'nameItem'));
    if (x > 0 && x + size > width) {
      x = 0;
      y += lineHeight;
    }
    drawMark(drawing, mark, x, y + lineHeight / 2);
    drawing.text(x + lead, y + lineHeight / 2 + 4.5, word, 'nameItem');
    x += size + gap;
  }
  return { list: drawing.operations, width, height: y + lineHeight };
}

/** One mark of the legend without its word, for where words are text of a page. */
export function drawLegendMark(mark: string): Chart {
  const drawing = new Drawing();
  const isStatus = (COLOURS as readonly string[]).includes(mark);
  drawMark(drawing, mark, 0, lineHeight / 2);
  return { list: drawing.operations, width: isStatus ? 14 : 29, height: lineHeight };
}

function drawMark(drawing: Drawing, mark: string, x: number, y: number): void {
  const diamond = polygon([x + 13, y - 6, x + 19, y, x + 13, y + 6, x + 7, y]);
  switch (mark) {
    case 'done':
      drawing.rect(x, y - 5, 28, 10, 'project.grey', 3);
      drawing.rect(x, y - 5, 15, 10, 'projectDone.grey', 3);
      break;
    case 'baseline':
      drawing.rect(x, y - 1.5, 28, 3, 'baseline', 1.5);
      break;
    case 'milestone':
    case 'milestoneDone':
      drawing.path(diamond, mark);
      break;
    case 'today':
      drawing.line(x + 13, y - 9, x + 13, y + 9, 'todayLine');
      break;
    case 'dependency':
      drawing.line(x, y, x + 22, y, 'dependency');
      drawing.path(polygon([x + 28, y, x + 22, y - 3.5, x + 22, y + 3.5]), 'dependencyHead');
      break;
    case 'critical':
      drawing.rect(x + 1, y - 6, 26, 12, 'criticalOutline', 4);
      break;
    case 'progressLine':
      drawing.line(x, y, x + 28, y, 'progressLine');
      break;
    default:
      drawStatusMark(drawing, mark as Colour, x + 6, y, 12);
  }
}
