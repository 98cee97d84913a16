import {
  groundArticle,
  groundText,
  isWithheld,
  richText,
  type PublicColour,
  type PublicDecision,
  type PublicRisk,
  type Withheld,
} from '@stip/domain';
import { html, type Html, type Part } from './html';
import type { PageWords } from './page-texts';

/** Colour is never alone: a shape and a word say the same. */
const SHAPES: Readonly<Record<PublicColour, string>> = { groen: '●', oranje: '▲', rood: '■', grijs: '○' };

export const colour = ({ t }: PageWords, of: PublicColour): Html =>
  html`<span class="colour ${of}"><span aria-hidden="true">${SHAPES[of]}</span> ${t(`colour.${of}`)}</span>`;

/** In the place of what is withheld: that it is, and on which ground. */
export function notPublic({ t, language }: PageWords, { nietOpenbaar: { grond, afgeleid } }: Withheld): Html {
  const why = `${groundArticle(grond, language)} (${groundText(grond, language)})`;
  return html`<span class="withheld">${t(afgeleid ? 'notPublicDerived' : 'notPublic')}: ${why}</span>`;
}

export interface Column {
  readonly name: string;
  readonly numeric?: boolean;
}

export type Row = readonly Part[] | { readonly whole: Part };

/** A table that scrolls by itself on a small screen. The first cell of a row names it; the heading above it is often caption enough. */
export function table(
  { t }: PageWords,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  captioned = false,
): Part {
  if (rows.length === 0) return null;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${t('scroll', { table: caption })}">
    <table>
      <caption class="${captioned ? '' : 'hidden'}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, numeric }) => html`<th scope="col" class="${numeric ? 'n' : ''}">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) =>
          'whole' in row
            ? html`<tr>
                <td colspan="${columns.length}">${row.whole}</td>
              </tr>`
            : html`<tr>
                ${row.map((cell, n) =>
                  n === 0
                    ? html`<th scope="row">${cell}</th>`
                    : html`<td class="${columns[n]?.numeric ? 'n' : ''}">${cell}</td>`,
                )}
              </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The little markup of a narrative. */
export const prose = (text: string): Part =>
  richText(text).map((block) => {
    const runs = (list: readonly { readonly text: string; readonly bold: boolean }[]) =>
      list.map((run) => (run.bold ? html`<strong>${run.text}</strong>` : run.text));
    if (block.kind === 'paragraph') return html`<p>${runs(block.runs)}</p>`;
    const items = block.items.map((item) => html`<li>${runs(item)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });

export const section = (id: string, title: string, content: Part): Part =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

export const definitions = (list: readonly (readonly [string, Part])[]): Html =>
  html`<dl>
    ${list
      .filter(([, value]) => value !== null && value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;

export const riskTable = (
  words: PageWords,
  risks: readonly (PublicRisk | Withheld)[],
  project?: (id: string | null, name: string | null) => Part,
): Part =>
  table(
    words,
    words.t('risks'),
    [
      { name: words.t('risk') },
      ...(project ? [{ name: words.t('project') }] : []),
      { name: words.t('scoreBefore'), numeric: true },
      { name: words.t('scoreAfter'), numeric: true },
      { name: words.t('measures') },
    ],
    risks.map((risk) =>
      isWithheld(risk)
        ? { whole: notPublic(words, risk) }
        : [
            risk.titel,
            ...(project ? [project(risk.projectId, risk.project)] : []),
            risk.scoreInherent,
            risk.scoreRestant ?? '–',
            risk.maatregelen.map(({ titel }) => titel).join('; '),
          ],
    ),
  );

export const decisionTable = (
  words: PageWords,
  decisions: readonly (PublicDecision | Withheld)[],
  project?: (id: string | null, name: string | null) => Part,
): Part =>
  table(
    words,
    words.t('decisions'),
    [
      { name: words.t('decision') },
      { name: words.t('kind') },
      { name: words.t('body') },
      ...(project ? [{ name: words.t('project') }] : []),
      { name: words.t('due') },
      { name: words.t('settled') },
    ],
    decisions.map((one) =>
      isWithheld(one)
        ? { whole: notPublic(words, one) }
        : [
            one.titel,
            words.t(`kind.${one.soort}`),
            one.orgaan ?? '–',
            ...(project ? [project(one.projectId, one.project)] : []),
            words.date(one.uiterlijk),
            one.afgedaanOp ? [words.date(one.afgedaanOp), one.afdoening && html`<br />${one.afdoening}`] : '–',
          ],
    ),
  );
