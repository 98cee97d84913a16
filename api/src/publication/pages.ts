import { decimal, isWithheld, PUBLIC_COLOURS, type PublicProject, type PublicReport } from '@stip/domain';
import { html, type Part } from './html';
import { page, type Frame } from './page-frame';
import { colour, decisionTable, definitions, notPublic, prose, riskTable, section, table } from './page-parts';
import { isPageText, wordsOf, type PageWords } from './page-texts';
import type { OpenedPublication, PublicListing } from './public-reader';
import { TABLES } from './tables';
import type { PublicLanguage } from '@stip/domain';

/** Addresses as they stand in a page; a preview has its own. */
export interface Links {
  readonly home: string | null;
  readonly organisation: string | null;
  readonly report: string | null;
  readonly other: string | null;
  readonly project: (id: string) => string;
  /** Where the data of the report are; null in a preview. */
  readonly data: string | null;
}

const query = (language: PublicLanguage) => (language === 'en' ? '?taal=en' : '');
const swap = (language: PublicLanguage) => query(language === 'nl' ? 'en' : 'nl');

export function publicLinks(slug: string, reportId: string, language: PublicLanguage, projectId?: string): Links {
  const organisation = `/openbaar/${slug}`;
  const report = `${organisation}/${reportId}`;
  return {
    home: `/openbaar${query(language)}`,
    organisation: `${organisation}${query(language)}`,
    report: `${report}${query(language)}`,
    other: `${report}${projectId ? `/projecten/${projectId}` : ''}${swap(language)}`,
    project: (id) => `${report}/projecten/${id}${query(language)}`,
    data: `/v1/organisaties/${slug}/rapportages/${reportId}`,
  };
}

/** The published reports, of all organisations or of one. */
export function listPage(listings: readonly PublicListing[], language: PublicLanguage, slug?: string): string {
  const words = wordsOf(language);
  const { t } = words;
  const [first] = listings;
  const organisations = [...new Set(listings.map(({ slug: one }) => one))];
  const title = slug && first ? first.organisation : t('home');
  const lists = organisations.map((one) => {
    const of = listings.filter((listing) => listing.slug === one);
    const items = html`<ul class="list">
      ${of.map((listing) => listed(listing, words))}
    </ul>`;
    return slug ? items : section(`org-${one}`, of[0]?.organisation ?? one, items);
  });
  return page({
    words,
    title: slug ? `${title} – ${t('home')}` : t('home'),
    trail: [
      { name: t('home'), href: slug ? `/openbaar${query(language)}` : null },
      ...(slug ? [{ name: title, href: null }] : []),
    ],
    otherLanguage: `/openbaar${slug ? `/${slug}` : ''}${swap(language)}`,
    alternates: slug
      ? [
          { href: `/v1/organisaties/${slug}/rapportages`, type: 'application/json', title: 'JSON' },
          { href: `/v1/organisaties/${slug}/dcat.ttl`, type: 'text/turtle', title: 'DCAT-AP-NL' },
          { href: `/v1/organisaties/${slug}/dcat.jsonld`, type: 'application/ld+json', title: 'DCAT-AP-NL' },
        ]
      : [],
    isDemo: listings.length > 0 && listings.every(({ demo }) => demo),
    main: html`<h1>${title}</h1>
      <p>${t('intro')}</p>
      ${listings.length === 0 ? html`<p class="notice">${t('none')}</p>` : lists}`,
  });
}

function listed(listing: PublicListing, { t, date, instant, language }: PageWords): Part {
  const { slug, reportId, period, publishedAt, withdrawnAt } = listing;
  return html`<li>
    <a href="/openbaar/${slug}/${reportId}${query(language)}">${t('reportOf', { period: period.naam })}</a>
    <span class="quiet"
      >${date(period.start)} – ${date(period.einde)} ·
      ${withdrawnAt ? `${t('withdrawn')}, ${instant(withdrawnAt)}` : `${t('publishedOn')} ${instant(publishedAt)}`}</span
    >
  </li>`;
}

/** That something was here, when it was withdrawn and why; nothing of what it said. */
export function withdrawnPage(publication: OpenedPublication, language: PublicLanguage): string {
  const words = wordsOf(language);
  const { t, instant } = words;
  const { slug, reportId, withdrawnAt, withdrawnReason } = publication;
  const links = publicLinks(slug, reportId, language);
  return page({
    words,
    title: t('withdrawnTitle'),
    trail: trail(words, links, publication.organisation, t('reportOf', { period: publication.period.naam })),
    otherLanguage: links.other,
    unlisted: true,
    main: html`<h1>${t('reportOf', { period: publication.period.naam })}</h1>
      <div class="notice">
        <h2>${t('withdrawnTitle')}</h2>
        <p>${withdrawnAt && t('withdrawnOn', { date: instant(withdrawnAt) })} <strong>${withdrawnReason}</strong></p>
        <p>${t('withdrawnText')}</p>
      </div>`,
  });
}

export function notFoundPage(language: PublicLanguage): string {
  const words = wordsOf(language);
  return page({
    words,
    title: words.t('nothingHere'),
    trail: [{ name: words.t('home'), href: `/openbaar${query(language)}` }],
    otherLanguage: null,
    unlisted: true,
    main: html`<h1>${words.t('nothingHere')}</h1>
      <p>${words.t('nothingHereText')}</p>`,
  });
}

const trail = ({ t }: PageWords, links: Links, organisation: string, here: string): Frame['trail'] => [
  ...(links.home ? [{ name: t('home'), href: links.home }] : []),
  { name: organisation, href: links.organisation },
  { name: here, href: null },
];

/** A report as the public reads it. `publishedAt` is absent in a preview. */
export function reportPage(told: PublicReport, language: PublicLanguage, links: Links, publishedAt?: Date): string {
  const words = wordsOf(language);
  const { t, date, instant } = words;
  const heading = t('reportOf', { period: told.periode.naam });
  const linked = (id: string | null, name: string | null): Part =>
    id && told.projecten.some((one) => !isWithheld(one) && one.id === id)
      ? html`<a href="${links.project(id)}">${name}</a>`
      : (name ?? '–');
  const { strategie } = told;
  return page({
    words,
    title: `${heading} – ${told.organisatie.naam}`,
    trail: trail(words, links, told.organisatie.naam, heading),
    otherLanguage: links.other,
    isDemo: told.demonstratie,
    alternates: links.data
      ? [
          { href: `${links.data}/document`, type: 'application/json', title: t('whole') },
          { href: `${links.data}/projecten.csv`, type: 'text/csv', title: t('projects') },
          { href: `${links.data}/dcat.ttl`, type: 'text/turtle', title: 'DCAT-AP-NL' },
          { href: `${links.data}/dcat.jsonld`, type: 'application/ld+json', title: 'DCAT-AP-NL' },
        ]
      : [],
    main: html`<p class="kicker">${told.organisatie.naam}</p>
      <h1>${heading}</h1>
      ${definitions([
        [t('period'), `${date(told.periode.start)} – ${date(told.periode.einde)}`],
        [t('asOf'), instant(told.peilmoment)],
        [t('sealedOn'), instant(told.verzegeldOp)],
        [t('publishedOn'), publishedAt ? instant(publishedAt) : null],
        [
          t('strategy'),
          strategie && [
            strategie.titel,
            strategie.vastgesteldOp &&
              strategie.vastgesteldDoor &&
              `, ${t('adopted', { by: bodyName(strategie.vastgesteldDoor, words), date: date(strategie.vastgesteldOp) })}`,
          ],
        ],
        [t('licence'), html`<a href="${told.licentie.url}" rel="license">${told.licentie.naam}</a>`],
      ])}
      ${glance(told, words)} ${narratives(told, words, 'summary')} ${projects(told, words, links)} ${money(told, words)}
      ${goals(told, words, linked)}
      ${
        told.risicos.length > 0 &&
        section('risicos', t('risks'), [narrative(told, words, 'risks'), riskTable(words, told.risicos, linked)])
      }
      ${
        told.besluiten.length > 0 &&
        section('besluiten', t('decisions'), [
          narrative(told, words, 'decisions'),
          decisionTable(words, told.besluiten, linked),
        ])
      }
      ${benefits(told, words)} ${narratives(told, words, 'rest')} ${data(told, words, links)}`,
  });
}

/** Sections whose text stands with a table of their own. */
const WITH_TABLE: readonly string[] = ['projects', 'money', 'goals', 'risks', 'decisions', 'benefits'];

function narrative(told: PublicReport, words: PageWords, name: string): Part {
  return told.teksten
    .filter(({ onderdeel }) => onderdeel === name)
    .map((one) => ('tekst' in one ? prose(one.tekst) : html`<p>${notPublic(words, one)}</p>`));
}

/** Texts that no table goes with. */
function narratives(told: PublicReport, words: PageWords, which: 'summary' | 'rest'): Part {
  const tabled = (name: string) =>
    WITH_TABLE.includes(name) &&
    (name === 'projects' ||
      (name === 'money' && (isWithheld(told.geld) || told.geld.length > 0)) ||
      (name === 'goals' && told.doelen.length > 0) ||
      (name === 'risks' && told.risicos.length > 0) ||
      (name === 'decisions' && told.besluiten.length > 0) ||
      (name === 'benefits' && told.baten.length > 0));
  return told.teksten
    .filter(({ onderdeel }) =>
      which === 'summary' ? onderdeel === 'summary' : onderdeel !== 'summary' && !tabled(onderdeel),
    )
    .map(({ onderdeel }) => {
      const key = `section.${onderdeel}`;
      return section(
        `tekst-${onderdeel}`,
        isPageText(key) ? words.t(key) : onderdeel,
        narrative(told, words, onderdeel),
      );
    });
}

function glance(told: PublicReport, words: PageWords): Part {
  const { t } = words;
  const open = told.projecten.filter((one) => !isWithheld(one)) as PublicProject[];
  const hidden = told.projecten.length - open.length;
  return section(
    'oogopslag',
    t('glance'),
    html`<ul class="figures">
      <li><strong>${told.projecten.length}</strong>${t('projects')}</li>
      ${PUBLIC_COLOURS.map((of) => {
        const n = open.filter(({ kleur }) => kleur === of).length;
        return n > 0 && html`<li><strong>${n}</strong>${colour(words, of)}</li>`;
      })}
      ${hidden > 0 && html`<li><strong>${hidden}</strong>${t('notPublic')}</li>`}
    </ul>`,
  );
}

function projects(told: PublicReport, words: PageWords, links: Links): Part {
  const { t, date } = words;
  return section('projecten', t('projects'), [
    narrative(told, words, 'projects'),
    table(
      words,
      t('projects'),
      [
        { name: t('project') },
        { name: t('status') },
        { name: t('done'), numeric: true },
        { name: t('end') },
        { name: t('budget'), numeric: true },
        { name: t('expected'), numeric: true },
      ],
      told.projecten.map((one) =>
        isWithheld(one)
          ? { whole: [`${t('notPublicProject')}. `, notPublic(words, one)] }
          : [
              [
                html`<a href="${links.project(one.id)}">${one.naam}</a>`,
                one.programma && html`<br /><span class="quiet">${one.programma}</span>`,
              ],
              [
                colour(words, one.kleur),
                one.vorigeKleur &&
                  one.vorigeKleur !== one.kleur &&
                  html`<br /><span class="quiet"
                      >${t('was', { colour: t(`colour.${one.vorigeKleur}`).toLowerCase() })}</span
                    >`,
              ],
              one.percentageGereed === null ? '–' : `${one.percentageGereed}%`,
              date(one.einde),
              ...(isWithheld(one.geld)
                ? [notPublicShort(words), notPublicShort(words)]
                : [words.money(one.geld.begroting, one.geld.valuta), words.money(one.geld.verwacht, one.geld.valuta)]),
            ],
      ),
    ),
    told.nietGemeld.length > 0 &&
      html`<h3>${t('missing')}</h3>
        <ul>
          ${told.nietGemeld.map(({ naam, programma }) => html`<li>${naam}${programma && ` (${programma})`}</li>`)}
        </ul>`,
  ]);
}

/** In a narrow cell; the page of the project says why. */
const notPublicShort = ({ t }: PageWords) => html`<span class="withheld">${t('notPublic')}</span>`;

function money(told: PublicReport, words: PageWords): Part {
  const { geld } = told;
  const { t } = words;
  if (isWithheld(geld))
    return section('geld', t('money'), [
      html`<p>${notPublic(words, geld)}.</p>`,
      html`<p>
        ${publicSums(told).map(([currency, sum]) => [
          `${t('publicSum', { n: sum.projects })} `,
          html`<strong>${words.money(sum.total, currency)}</strong>. `,
        ])}
      </p>`,
      narrative(told, words, 'money'),
    ]);
  if (geld.length === 0) return null;
  const columns = (first: string) => [
    { name: first },
    ...(['budget', 'actual', 'commitment', 'forecast', 'remaining'] as const).map((key) => ({
      name: t(key),
      numeric: true,
    })),
  ];
  return section('geld', t('money'), [
    narrative(told, words, 'money'),
    html`<p class="quiet">${t('moneyHint')}</p>`,
    geld.map(({ valuta, totaal, bronnen, jaren }) => {
      const cells = (of: typeof totaal) =>
        [of.begroting, of.realisatie, of.verplichting, of.prognose, of.restant].map((one) => words.money(one, valuta));
      return html`<div class="tables">
        ${table(
          words,
          t('moneyByYear', { currency: valuta }),
          columns(t('year')),
          [...jaren.map(({ jaar, totaal: of }) => [jaar, ...cells(of)]), [t('allYears'), ...cells(totaal)]],
          true,
        )}
        ${table(
          words,
          t('moneyBySource', { currency: valuta }),
          columns(t('source')),
          bronnen.map((of) => [of.bron ?? t('noSource'), ...cells(of)]),
          true,
        )}
      </div>`;
    }),
  ]);
}

/** Budgets of the projects whose amounts are public, added up per currency: what a reader could do by hand. */
function publicSums(told: PublicReport): [string, { projects: number; total: string }][] {
  const sums = new Map<string, { projects: number; cents: bigint }>();
  for (const one of told.projecten) {
    if (isWithheld(one) || isWithheld(one.geld) || one.geld.begroting === null) continue;
    const { valuta, begroting } = one.geld;
    const sum = sums.get(valuta) ?? { projects: 0, cents: 0n };
    sums.set(valuta, { projects: sum.projects + 1, cents: sum.cents + BigInt(begroting.replace('.', '')) });
  }
  return [...sums].map(([currency, { projects, cents }]) => [currency, { projects, total: decimal(String(cents)) }]);
}

function goals(told: PublicReport, words: PageWords, linked: (id: string | null, name: string | null) => Part): Part {
  if (told.doelen.length === 0) return null;
  const { t, date } = words;
  return section('doelen', t('goals'), [
    narrative(told, words, 'goals'),
    told.doelen.map(
      (goal) =>
        html`<h3>${goal.code && `${goal.code} `}${goal.titel}</h3>
          <p class="quiet">${t(goal.soort === 'samenleving' ? 'society' : 'organisation')}</p>
          ${table(
            words,
            `${t('goals')}: ${goal.titel}`,
            [
              { name: t('indicator') },
              { name: t('baseline'), numeric: true },
              { name: t('latest'), numeric: true },
              { name: t('target'), numeric: true },
            ],
            goal.indicatoren.map((one) => [
              one.naam,
              `${one.nulmeting} ${one.eenheid}`,
              one.laatste === null
                ? '–'
                : [
                    `${one.laatste} ${one.eenheid}`,
                    one.gemetenOp && html`<br /><span class="quiet">${date(one.gemetenOp)}</span>`,
                  ],
              `${one.streefwaarde} ${one.eenheid}`,
            ]),
          )}
          ${
            goal.projecten.length > 0 &&
            html`<p>
              ${t('contributes')}: ${goal.projecten.map(({ id, naam }, n) => [n > 0 && ', ', linked(id, naam)])}
            </p>`
          }`,
    ),
  ]);
}

function benefits(told: PublicReport, words: PageWords): Part {
  if (told.baten.length === 0) return null;
  const { t, date } = words;
  return section('baten', t('benefits'), [
    narrative(told, words, 'benefits'),
    table(
      words,
      t('benefits'),
      [{ name: t('benefit') }, { name: t('goal') }, { name: t('state') }, { name: t('due') }, { name: t('planned') }],
      told.baten.map((one) =>
        isWithheld(one)
          ? { whole: notPublic(words, one) }
          : [one.titel, one.doel, t(`benefit.${one.stand}`), date(one.uiterlijk), one.verwacht],
      ),
    ),
  ]);
}

function data(told: PublicReport, { t, language }: PageWords, { data: at }: Links): Part {
  return html`<section class="data" aria-labelledby="data">
    <h2 id="data">${t('data')}</h2>
    <p>${t('dataText', { licence: told.licentie.naam })}</p>
    ${
      at &&
      html`<ul class="downloads">
        <li><a href="${at}/document" download>${t('whole')}</a></li>
        ${TABLES.map(
          ({ name, title }) =>
            html`<li><a href="${at}/${name}.csv" download>${t('asTable', { table: title[language] })}</a></li>`,
        )}
        <li><a href="${at}/dcat.ttl">${t('dcat')}</a></li>
        <li><a href="/v1/openapi.json">${t('api')}</a></li>
      </ul>`
    }
    ${definitions([[t('checksum'), told.controlegetal]])}
    <p class="quiet">${t('checksumHint')}</p>
  </section>`;
}

/** Who adopted the strategy; what a later version may call a body is shown as it is. */
function bodyName(body: string, { t }: PageWords): string {
  const known = ['council', 'executive', 'management'] as const;
  const found = known.find((one) => one === body);
  return found ? t(`body.${found}`) : body;
}
