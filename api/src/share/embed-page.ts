import { createHash } from 'node:crypto';
import { dayNumber } from '@stip/domain';
import {
  chartSvg,
  createTheme,
  darkPalette,
  drawLegendMark,
  escapeXml,
  legendEntries,
  lightPalette,
  paintSvg,
  planRange,
  type ChartRequest,
  type PaintStyle,
  type PlanView,
} from '@stip/timeline';
import {
  legendWords,
  pictureText,
  pictureTimelineTexts,
  sceneOptions,
  tableRow,
  writtenMoment,
  type Picture,
  type PictureLanguage,
  type PictureText,
} from '../roadmap';

import { FONT_RULES } from './embed-fonts';

export type EmbedTheme = 'auto' | 'light' | 'dark';

export interface EmbedPage {
  readonly title: string;
  readonly language: PictureLanguage;
  readonly timeZone: string;
  readonly now: Date;
  readonly theme: EmbedTheme;
}

const names = { wide: 270, narrow: 150 };
/** What the width of the page leaves beside the names. */
const leastWidth = 935;
const greatestWidth = 12_000;
const light = createTheme(lightPalette);
const dark = createTheme(darkPalette);

/**
 * A page that shows the roadmap and is only read: no scripts, no cookies, nothing from elsewhere. Names stay in view while
 * the timeline is scrolled sideways, and the same rows stand in a table.
 */
export function embedPage(picture: Picture, view: PlanView, page: EmbedPage): string {
  const { language, timeZone, now, title, theme } = page;
  const t = (key: PictureText, values?: Readonly<Record<string, string | number>>) =>
    escapeXml(pictureText(language, key, values));
  const parts =
    picture.rows.rows.length === 0
      ? `<p>${t('empty')}</p>`
      : `${drawing(picture, view, language)}
<details>
<summary>${t('table')} (${picture.table.length})</summary>
<p class="quiet">${t('tableNote')}</p>
${table(picture, language)}
</details>`;
  return `<!doctype html>
<html lang="${language}"${theme === 'auto' ? '' : ` class="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeXml(title)} – ${escapeXml(picture.organisation)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="quiet">${escapeXml(picture.organisation)}${picture.isDemo ? ` · ${t('demo')}` : ''}</p>
<h1>${escapeXml(title)}</h1>
<p><strong>${t('asOf', { moment: writtenMoment(now, timeZone, language) })}</strong> · ${t('shown', picture.projects)}</p>
</header>
${parts}
<footer class="quiet"><p>${t('embedded')}</p></footer>
</main>
</body>
</html>
`;
}

function drawing({ model, rows, today, projects }: Picture, view: PlanView, language: PictureLanguage): string {
  const t = (key: PictureText, values?: Readonly<Record<string, string | number>>) =>
    pictureText(language, key, values);
  const range = view.range
    ? { start: dayNumber(view.range.start), end: dayNumber(view.range.end) }
    : (planRange(model) ?? undefined);
  const days = range ? range.end + 1 - range.start : 0;
  const width = Math.round(Math.min(greatestWidth, Math.max(leastWidth, days * (view.density ?? 0))));
  const common: Omit<ChartRequest, 'width' | 'nameWidth'> = {
    ...{ model, rows, range, today, theme: light, heading: t('heading') },
    ...{ texts: pictureTimelineTexts(language, false), options: sceneOptions(view) },
  };
  const column = (nameWidth: number) =>
    chartSvg({ ...common, width: nameWidth + 1, nameWidth, title: t('heading'), idPrefix: `names${nameWidth}-` }).svg;
  const alt = t('altEmbedded', projects);
  const timeline = chartSvg({ ...common, width, nameWidth: 0, title: t('title'), description: alt });
  const words = legendWords(language, false);
  const shown = { ...sceneOptions(view), today: true };
  // A list of marks with words wraps with the page, which a drawing cannot.
  const legend = legendEntries(words, shown).map(([mark, word]) => {
    const { list, width: size, height } = drawLegendMark(mark);
    return `<li><span aria-hidden="true">${paintSvg(list, light, { width: size, height, title: word })}</span>${escapeXml(word)}</li>`;
  });
  return `<figure>
<div class="chart" role="region" tabindex="0" aria-label="${escapeXml(t('scroll'))}">
<div class="names wide" aria-hidden="true">${column(names.wide)}</div>
<div class="names narrow" aria-hidden="true">${column(names.narrow)}</div>
<div class="timeline">${timeline.svg}</div>
</div>
<figcaption><span class="hidden">${escapeXml(alt)} ${escapeXml(t('legend'))}:</span><ul class="legend">${legend.join('')}</ul></figcaption>
</figure>`;
}

function table(picture: Picture, language: PictureLanguage): string {
  const t = (key: PictureText) => escapeXml(pictureText(language, key));
  const lines = picture.table.map((row) => {
    const { depth, title, kind, isGroup, start, end, firstEnd, percent, status, critical } = tableRow(row, language);
    const cells = [kind, start, end, firstEnd, percent, [status, critical].filter(Boolean).join(' · ')];
    const head = `<th scope="row" class="d${Math.min(depth, 6)}${isGroup ? ' group' : ''}">${escapeXml(title)}</th>`;
    return `<tr>${head}${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  const heads = (['name', 'kind', 'start', 'end', 'firstEnd', 'percent', 'status'] as const).map(
    (key) => `<th scope="col">${t(key)}</th>`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-label="${t('table')}"><table>
<caption class="hidden">${t('table')}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}

/** What a link that does not work answers, in both languages, as it is not known whose it was. */
export const brokenLinkPage = (): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Link werkt niet</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Deze link werkt niet (meer)</h1>
<p>De link is ingetrokken of verlopen, of het adres is niet volledig. Vraag een nieuwe aan wie de link gaf.</p>
<p lang="en">This link does not work (any more). It was revoked or has expired, or the address is not complete. Ask whoever gave it for another.</p>
</main>
</body>
</html>
`;

/**
 * Rules that turn the colours of the light drawing into those of the dark one: attributes of SVG give way to a style sheet, so
 * one drawing serves both.
 */
function darkDrawing(scope: string): string {
  const rules = new Map<string, string>();
  for (const part of ['fill', 'stroke'] as const) {
    for (const [name, style] of Object.entries(light.styles) as [keyof typeof light.styles, PaintStyle][]) {
      const [from, to] = [style[part], dark.styles[name][part]];
      if (from && to && from !== to) rules.set(`${scope} svg [${part}="${from}"]`, `${part}:${to}`);
      // The rim around letters is painted in both.
      const rim = dark.styles[name].halo;
      if (style.halo && rim) rules.set(`${scope} svg [${part}="${style.halo}"]`, `${part}:${rim}`);
    }
  }
  return [...rules].map(([selector, paint]) => `${selector}{${paint}}`).join('');
}

const darkTokens = `--paper:${darkPalette.paper};--surface:${darkPalette.surface};--ink:${darkPalette.ink};--quiet:${darkPalette.inkSoft};--line:${darkPalette.line};--accent:${darkPalette.accent};color-scheme:dark`;
const STYLE = `${FONT_RULES}
:root{--paper:${lightPalette.paper};--surface:${lightPalette.surface};--ink:${lightPalette.ink};--quiet:${lightPalette.inkSoft};--line:${lightPalette.line};--accent:${lightPalette.accent};color-scheme:light}
:root.dark{${darkTokens}}${darkDrawing(':root.dark')}
@media (prefers-color-scheme:dark){:root:not(.light){${darkTokens}}${darkDrawing(':root:not(.light)')}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 'Source Sans 3',system-ui,sans-serif}
main{max-width:1240px;margin:0 auto;padding:16px}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 4px}
header p{margin:0 0 4px}header{margin-bottom:16px}
.quiet{color:var(--quiet);font-size:.9rem}
figure{margin:0}
.chart{display:flex;overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--surface)}
.chart svg{display:block}
.names{position:sticky;left:0;flex:none;z-index:1;background:var(--surface)}
.timeline{flex:1 0 auto;min-width:${leastWidth}px}
.narrow{display:none}
.chart:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:8px 0 16px;padding:0;font-size:.9rem}
.legend li{display:inline-flex;align-items:center;gap:6px}.legend svg{display:block}
summary{cursor:pointer;min-height:32px;font-weight:600;color:var(--accent);padding:4px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid var(--line)}
td{white-space:nowrap}
thead th{color:var(--quiet);font-weight:600}
tbody th{font-weight:400;min-width:180px}
tbody .group{font-weight:600}
.d1{padding-left:24px}.d2{padding-left:40px}.d3{padding-left:56px}.d4{padding-left:72px}.d5{padding-left:88px}.d6{padding-left:104px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:720px){.wide{display:none}.narrow{display:block}main{padding:12px}h1{font-size:1.25rem}}
@media print{.chart{overflow:visible;border:0}details>*{display:block}}
`;

/** The one style sheet, by its hash: nothing else in the page may be styled, and no script may run. */
export const embedPolicy = (sites: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${sites.length === 0 ? '*' : sites.join(' ')}`,
  ].join('; ');
