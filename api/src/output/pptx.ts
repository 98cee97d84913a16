import { createRequire } from 'node:module';
import type PptxGenJS from 'pptxgenjs';
import { dated } from './archive';
import { fitted, type HouseStyle } from './house-style';
import type { OutputDocument } from './model';
import { slidesOf, type Slide, type SlideTable } from './slides';
import { localeOf, outputWords, PAINT } from './words';

// Its module for `import` is one that Node has to guess the kind of; that for `require` is certain.
const Deck = createRequire(import.meta.url)('pptxgenjs') as typeof PptxGenJS;

const WIDTH = 13.333;
const MARGIN = 0.6;
const INK = '1A1D24';
const QUIET = '5F6575';
const LINE = 'C9C3B6';
/** Distinct in lightness, so that they can be told apart without their hue. */
const SERIES = ['1F2A5C', '5B8DEF', 'A9B4C8'];

/** The deck for the board: what the report says in ten slides or so, with charts that can be edited and notes for who speaks. */
export async function writePptx(document: OutputDocument, style: HouseStyle): Promise<Buffer> {
  const { t } = outputWords(document.language);
  const lang = localeOf(document.language);
  const accent = style.accent.slice(1);
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = document.title;
  deck.author = document.organisation;
  deck.company = document.organisation;
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const logo = style.logo && {
    data: `image/png;base64,${style.logo.png.toString('base64')}`,
    altText: t('logoAlt', { organisation: document.organisation }),
  };
  const place = (box: { x: number; y: number; width: number; height: number }) => {
    const size = style.logo ? fitted(style.logo, box) : { width: 0, height: 0 };
    return { x: box.x + box.width - size.width, y: box.y, w: size.width, h: size.height };
  };
  deck.defineSlideMaster({
    title: 'CONTENT',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: WIDTH, h: 0.12, fill: { color: accent } } },
      {
        text: {
          text: `${document.organisation} · ${document.title} · ${document.state}`,
          options: { x: MARGIN, y: 7.0, w: 10.5, h: 0.3, fontSize: 10, color: QUIET, margin: 0 },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: MARGIN,
            y: 0.4,
            w: WIDTH - 2 * MARGIN - 1.6,
            h: 0.8,
            fontSize: 30,
            bold: true,
            color: accent,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: { x: WIDTH - MARGIN - 0.6, y: 7.0, w: 0.6, h: 0.3, fontSize: 10, color: QUIET, align: 'right' },
  });
  const first = deck.addSlide({ masterName: 'CONTENT' });
  first.addText(document.title, { placeholder: 'title', lang });
  first.addText(
    [document.organisation, ...document.subtitles, document.state, ...(document.isDemo ? [t('demo')] : [])].map(
      (text) => ({ text, options: { breakLine: true } }),
    ),
    {
      x: MARGIN,
      y: 1.6,
      w: WIDTH - 2 * MARGIN,
      h: 3,
      fontSize: 22,
      color: INK,
      valign: 'top',
      margin: 0,
      lang,
      paraSpaceAfter: 8,
    },
  );
  if (logo) first.addImage({ ...logo, ...place({ x: WIDTH - MARGIN - 3.2, y: 5.2, width: 3.2, height: 1.3 }) });
  first.addNotes([...document.account.lines].join('\n'));
  for (const slide of slidesOf(document)) {
    const page = deck.addSlide({ masterName: 'CONTENT' });
    page.addText(slide.title, { placeholder: 'title', lang });
    if (logo) page.addImage({ ...logo, ...place({ x: WIDTH - MARGIN - 1.5, y: 0.4, width: 1.5, height: 0.7 }) });
    fill(page, slide, accent, lang, deck);
    page.addNotes(slide.notes);
  }
  const bytes = (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
  return dated(bytes, document.createdAt, (name, xml) =>
    name === 'docProps/core.xml'
      ? xml.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`)
      : xml.replaceAll('lang="en-US"', `lang="${lang}"`),
  );
}

function fill(page: PptxGenJS.Slide, slide: Slide, accent: string, lang: string, deck: PptxGenJS): void {
  const area = { x: MARGIN, y: 1.45, w: WIDTH - 2 * MARGIN, h: 5.3 };
  switch (slide.kind) {
    case 'text':
      page.addText(
        slide.lines.flatMap(({ runs, bullet }) =>
          runs.map(({ text, bold }, at) => ({
            text,
            options: {
              bold,
              ...(at === 0 && bullet ? { bullet: true } : {}),
              ...(at === runs.length - 1 ? { breakLine: true } : {}),
            },
          })),
        ),
        { ...area, fontSize: 20, color: INK, valign: 'top', margin: 0, lang, paraSpaceAfter: 10, fit: 'shrink' },
      );
      break;
    case 'chart':
      page.addChart(
        deck.ChartType.bar,
        slide.series.map(({ name, values }) => ({ name, labels: [...slide.labels], values: [...values] })),
        {
          ...{ ...area, h: area.h - 0.5 },
          barDir: 'col',
          barGrouping: 'clustered',
          chartColors: slide.colours ? [...slide.colours] : [accent, ...SERIES.slice(1)],
          showLegend: slide.series.length > 1,
          legendPos: 'b',
          legendFontSize: 14,
          showTitle: false,
          catAxisLabelFontSize: 14,
          valAxisLabelFontSize: 12,
          valAxisLabelFormatCode: slide.format,
          dataLabelFormatCode: slide.format,
          showValue: true,
          dataLabelFontSize: 12,
          dataLabelColor: INK,
          valGridLine: { color: LINE, size: 0.5 },
          lang,
          altText: slide.alternative,
        },
      );
      if (slide.caption)
        page.addText(slide.caption, {
          x: MARGIN,
          y: 6.3,
          w: area.w,
          h: 0.45,
          fontSize: 14,
          color: QUIET,
          margin: 0,
          lang,
        });
      break;
    case 'table':
      addTable(page, slide.table, accent, lang, area);
      if (slide.table.more)
        page.addText(slide.table.more, {
          x: MARGIN,
          y: 6.55,
          w: area.w,
          h: 0.35,
          fontSize: 14,
          color: QUIET,
          margin: 0,
          lang,
        });
      break;
  }
}

function addTable(
  page: PptxGenJS.Slide,
  table: SlideTable,
  accent: string,
  lang: string,
  area: { x: number; y: number; w: number },
): void {
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const border = { type: 'solid' as const, pt: 0.75, color: LINE };
  const none = { type: 'none' as const };
  page.addTable(
    [
      table.columns.map(({ label, right }) => ({
        text: label,
        options: {
          bold: true,
          color: 'FFFFFF',
          fill: { color: accent },
          align: right ? ('right' as const) : ('left' as const),
          lang,
        },
      })),
      ...table.rows.map((cells) =>
        cells.map(({ text, colour }, at) => ({
          text,
          options: {
            ...(colour ? { color: PAINT[colour], bold: true } : {}),
            align: table.columns[at]?.right ? ('right' as const) : ('left' as const),
            lang,
          },
        })),
      ),
    ],
    {
      ...{ x: area.x, y: area.y, w: area.w },
      colW: table.columns.map(({ width }) => (area.w * width) / all),
      fontSize: 14,
      color: INK,
      valign: 'top',
      margin: [0.05, 0.08, 0.05, 0.08],
      border: [none, none, border, none],
    },
  );
}
