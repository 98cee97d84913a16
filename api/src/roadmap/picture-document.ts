import { dayNumber, fromDayNumber } from '@stip/domain';
import {
  chartSvg,
  createTheme,
  drawLegend,
  legendEntries,
  lightPalette,
  paintSvg,
  picturePages,
  timelineTexts,
  type ChartRequest,
  type LegendWords,
  type PicturePage,
  type PlanView,
  type SceneOptions,
  type TimelineTexts,
} from '@stip/timeline';
import type { TypstDocument } from '../platform/typst';
import type { Picture, PictureRow } from './picture';
import {
  PICTURE_TEXTS,
  pictureText,
  shortDay,
  writtenMoment,
  type PictureLanguage,
  type PictureText,
} from './picture-texts';
import type { PaperRequest } from './view-input';

export interface DocumentMoment {
  /** The instant whose record is drawn. */
  readonly at: Date;
  readonly timeZone: string;
  /** Whether the instant lies in the past; the line of today then is the day of that instant. */
  readonly isPast: boolean;
}

/** The roadmap on paper, ready for the template. */
export function pictureDocument(
  picture: Picture,
  view: PlanView,
  request: PaperRequest,
  language: PictureLanguage,
  { at, timeZone, isPast }: DocumentMoment,
): TypstDocument {
  const t = (key: PictureText, values?: Readonly<Record<string, string | number>>) =>
    pictureText(language, key, values);
  const { model, rows, today } = picture;
  const theme = createTheme(lightPalette);
  const texts = pictureTimelineTexts(language, isPast);
  const range = view.range && { start: dayNumber(view.range.start), end: dayNumber(view.range.end) };
  const { density, owners } = view;
  const plan = picturePages({ model, rows, theme, today, range, density, owners }, request);
  const options = sceneOptions(view);
  const described = plan.pages.map((page, index) => {
    const lines = t('lines', { first: page.lines.first + 1, end: page.lines.end, all: rows.rows.length });
    const days = t('days', { start: dayText(page.days.start), end: dayText(page.days.end) });
    return { lines, days, alt: t('alt', { part: index + 1, parts: plan.pages.length, lines, days }) };
  });
  const words = legendWords(language, isPast);
  const shown = { ...options, today: true };
  const legend = drawLegend(theme, words, shown, (plan.paper.width - 24) / UNIT);
  const title = request.title ?? t('title');
  const isEmpty = rows.rows.length === 0;
  return {
    template: 'roadmap',
    pictures: {
      'legend.svg': paintSvg(legend.list, theme, { ...legend, title: t('legend'), language }),
      ...Object.fromEntries(
        isEmpty
          ? []
          : plan.pages.map((page, index) => [`page-${index}.svg`, pageSvg(page, described[index]?.alt ?? '')]),
      ),
    },
    data: {
      t: PICTURE_TEXTS[language],
      lang: language,
      ...{ title, organisation: picture.organisation, demo: picture.isDemo },
      asOf: t('asOf', { moment: writtenMoment(at, timeZone, language) }),
      shown: t('shown', picture.projects),
      paper: plan.paper,
      drawingWidth: plan.width * plan.unit,
      ...{ legendWidth: legend.width * UNIT, legendHeight: legend.height * UNIT },
      legendAlt: t('legendAlt', {
        words: legendEntries(words, shown)
          .map(([, word]) => word)
          .join(', '),
      }),
      note: plan.shortened > 0 ? t('shortened', { n: plan.shortened }) : '',
      pages: isEmpty ? [] : described,
      owners,
      rows: picture.table.map((row) => tableRow(row, language)),
    },
  };

  function pageSvg(page: PicturePage, alt: string): string {
    const chart: ChartRequest = {
      ...{ model, rows, theme, texts, today, options },
      ...{ lines: page.lines, scale: page.scale, width: plan.width },
      ...{ nameWidth: plan.nameWidth, ownerWidth: plan.ownerWidth, heading: t('heading') },
    };
    return chartSvg({ ...chart, title: alt }).svg;
  }

  function dayText(day: number): string {
    return shortDay(fromDayNumber(day), language);
  }
}

/** Millimetres of a pixel of the legend: ordinary text is 9 points whatever the paper. */
const UNIT = (9 / 12) * (25.4 / 72);

export const sceneOptions = (view: PlanView): Partial<SceneOptions> => ({
  baseline: view.baseline,
  dependencies: view.dependencies,
  critical: view.critical,
  progressLine: view.progressLine,
  // The mark stands before the name.
  statusMarks: false,
});

export function legendWords(language: PictureLanguage, isPast: boolean): LegendWords {
  const t = (key: PictureText) => pictureText(language, key);
  return {
    colours: { green: t('green'), orange: t('orange'), red: t('red'), grey: t('grey') },
    done: t('legendDone'),
    baseline: t('legendBaseline'),
    milestone: t('legendMilestone'),
    milestoneDone: t('legendMilestoneDone'),
    today: t(isPast ? 'legendTodayThen' : 'legendToday'),
    dependency: t('legendDependency'),
    critical: t('legendCritical'),
    progressLine: t('legendProgress'),
  };
}

/** The words of the drawing; what is no longer today is not called so. */
export const pictureTimelineTexts = (language: PictureLanguage, isPast: boolean): TimelineTexts => ({
  ...timelineTexts(language),
  ...(isPast ? { today: pictureText(language, 'legendTodayThen') } : {}),
});

/** A row in words. */
export function tableRow(row: PictureRow, language: PictureLanguage) {
  const t = (key: PictureText) => pictureText(language, key);
  const day = (date: string | null) => (date === null ? '' : shortDay(date, language));
  const { kind, depth, title, owner, status, percent } = row;
  return {
    ...{ depth, title, owner, kind: t(kind), isGroup: kind === 'group' },
    // A milestone has one day.
    start: kind === 'milestone' ? '' : row.start === null ? t('noDate') : day(row.start),
    end: row.end === null ? (kind === 'milestone' ? t('noDate') : '') : day(row.end),
    firstEnd: day(row.baselineEnd),
    colour: status ?? '',
    status: kind !== 'project' ? '' : status === null ? t('noStatus') : t(status),
    percent: percent === null ? '' : `${percent}%`,
    critical: row.critical ? t('critical') : '',
  };
}
