import { createHash } from 'node:crypto';
import { darkPalette, lightPalette, type TimelinePalette } from '@stip/timeline';
import { FONT_RULES } from '../share';
import { html, Html, type Part } from './html';
import type { PageWords } from './page-texts';

const tokens = (of: TimelinePalette, scheme: string) =>
  `--paper:${of.paper};--surface:${of.surface};--sunken:${of.sunken};--ink:${of.ink};--quiet:${of.inkSoft};--line:${of.line};--accent:${of.accent};` +
  `--green:${of.status.green};--orange:${of.status.orange};--red:${of.status.red};--grey:${of.inkSoft};color-scheme:${scheme}`;

const STYLE = `${FONT_RULES}
:root{${tokens(lightPalette, 'light')}}
@media (prefers-color-scheme:dark){:root{${tokens(darkPalette, 'dark')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 'Source Sans 3','Segoe UI',system-ui,sans-serif}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--surface);padding:8px 12px;z-index:1}
.bar{border-bottom:1px solid var(--line);background:var(--surface)}
.bar>div,main,footer>div{max-width:1080px;margin:0 auto;padding:0 20px}
.bar>div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:4px 16px;min-height:56px}
.bar ol{display:flex;flex-wrap:wrap;gap:2px 8px;list-style:none;margin:0;padding:0}
.bar li{display:flex;gap:8px;align-items:center;min-height:32px}.bar li:not(:last-child)::after{content:'›';color:var(--quiet)}
.bar a{display:inline-flex;align-items:center;min-height:32px}
main{padding-top:32px;padding-bottom:48px}
h1{font-size:2rem;line-height:1.15;margin:0 0 8px;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:0 0 12px}
h3{font-size:1.05rem;margin:20px 0 6px}
p{margin:0 0 10px;max-width:70ch}
.kicker{color:var(--quiet);font-weight:600;margin:0 0 4px}
.quiet{color:var(--quiet)}
section{margin-top:40px}
ul,ol{padding-left:1.2em;margin:0 0 10px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:16px 0}.tables{display:grid;gap:20px;margin-bottom:20px}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;gap:12px;list-style:none;padding:0;margin:0}
.figures li{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:12px 18px;min-width:112px}
.figures strong{display:block;font-size:1.75rem;line-height:1.1;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;background:var(--surface);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:10px 14px 4px}
th,td{text-align:left;vertical-align:top;padding:9px 14px;border-top:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:600;border-top:0;white-space:nowrap}
tbody th{font-weight:600;min-width:190px}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.s{white-space:nowrap}
.colour{font-weight:600;white-space:nowrap}
.groen{color:var(--green)}.oranje{color:var(--orange)}.rood{color:var(--red)}.grijs{color:var(--grey)}
.withheld{color:var(--quiet);font-style:italic}
.notice{background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:4px;padding:14px 18px;margin-bottom:24px}.notice>:last-child{margin-bottom:0}
.list{list-style:none;padding:0;display:grid;gap:12px}
.list li{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:14px 18px;display:grid;gap:2px}
.list a{font-weight:600;font-size:1.1rem;justify-self:start}
.downloads{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:8px 20px}
.downloads a{display:inline-flex;min-height:32px;align-items:center}
footer{border-top:1px solid var(--line);background:var(--sunken);font-size:.9rem}
footer>div{padding-top:20px;padding-bottom:28px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:640px){th,td{padding:8px 10px}tbody th{min-width:150px}main{padding-top:20px}h1{font-size:1.55rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}.bar>div,main,footer>div{padding-left:14px;padding-right:14px}.figures li{flex:1 1 40%;padding:10px 14px}}
@media print{body{background:#fff;color:#000;font-size:10pt}.bar,.skip,.data{display:none}.scroll{overflow:visible;border:0}section{break-inside:auto;margin-top:20px}tr,li{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;

/** No scripts, nothing from elsewhere, and the one style sheet by its hash. */
export const pagePolicy = (framed = false): string =>
  [
    "default-src 'none'",
    `font-src 'self'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');

export interface Frame {
  readonly words: PageWords;
  readonly title: string;
  /** Where the page is, from the list of organisations down. */
  readonly trail: readonly { readonly name: string; readonly href: string | null }[];
  /** The page in the other language; null in a preview. */
  readonly otherLanguage: string | null;
  readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
  readonly main: Part;
  readonly isDemo?: boolean;
  /** What search engines should not keep. */
  readonly unlisted?: boolean;
}

export function page({ words, title, trail, otherLanguage, alternates = [], main, isDemo, unlisted }: Frame): string {
  const { t, language } = words;
  const other = language === 'nl' ? 'en' : 'nl';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${(unlisted || isDemo) && html`<meta name="robots" content="noindex" />`}
        <title>${title}</title>
        ${alternates.map(({ href, type, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}" />`)}
        ${otherLanguage && html`<link rel="alternate" hreflang="${other}" href="${otherLanguage}" />`}
        ${new Html(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#inhoud">${t('skip')}</a>
        <div class="bar">
          <div>
            <nav aria-label="${t('path')}">
              <ol>
                ${trail.map(({ name, href }) => html`<li>${href ? html`<a href="${href}">${name}</a>` : html`<span aria-current="page">${name}</span>`}</li>`)}
              </ol>
            </nav>
            ${otherLanguage && html`<a href="${otherLanguage}" lang="${other}" hreflang="${other}">${t('otherLanguage')}</a>`}
          </div>
        </div>
        <main id="inhoud">${isDemo && html`<p class="notice"><strong>${t('demo')}</strong></p>`} ${main}</main>
        <footer>
          <div><p>${t('names')}</p></div>
        </footer>
      </body>
    </html>`.text.replace(/\n\s+/g, '\n');
}
