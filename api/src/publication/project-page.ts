import { isWithheld, type PublicLanguage, type PublicProject, type PublicReport } from '@stip/domain';
import { html, type Part } from './html';
import { page } from './page-frame';
import { colour, decisionTable, definitions, notPublic, prose, riskTable, section, table } from './page-parts';
import { isPageText, wordsOf, type PageWords } from './page-texts';
import type { Links } from './pages';

/** What a report says of one project, to the public; undefined where it says nothing of it. */
export function projectPage(
  told: PublicReport,
  id: string,
  language: PublicLanguage,
  links: Links,
): string | undefined {
  const project = told.projecten.find((one) => !isWithheld(one) && one.id === id) as PublicProject | undefined;
  if (!project) return undefined;
  const words = wordsOf(language);
  const { t, date } = words;
  const report = t('reportOf', { period: told.periode.naam });
  const same = <T extends object>(list: readonly T[]) =>
    list.filter((one) => 'projectId' in one && one.projectId === id);
  const risks = same(told.risicos);
  const decisions = same(told.besluiten);
  return page({
    words,
    title: `${project.naam} – ${report}`,
    trail: [
      ...(links.home ? [{ name: t('home'), href: links.home }] : []),
      { name: told.organisatie.naam, href: links.organisation },
      { name: report, href: links.report },
      { name: project.naam, href: null },
    ],
    otherLanguage: links.other,
    isDemo: told.demonstratie,
    alternates: links.data
      ? [{ href: `${links.data}/projecten/${id}`, type: 'application/json', title: project.naam }]
      : [],
    main: html`<p class="kicker">${told.organisatie.naam} · ${report}</p>
      <h1>${project.naam}</h1>
      ${definitions([
        [t('status'), colour(words, project.kleur)],
        [t('programme'), project.programma],
        [t('done'), project.percentageGereed === null ? null : `${project.percentageGereed}%`],
        [t('start'), project.start && date(project.start)],
        [t('end'), project.einde && date(project.einde)],
        [t('firstEnd'), project.eindeEerstePlan && date(project.eindeEerstePlan)],
        [t('owners'), project.opdrachtgevers.map(({ rol, naam }) => `${naam} (${t(rol)})`).join(', ')],
      ])}
      ${texts(project, words)} ${aspects(project, words)} ${money(project, words)}
      ${
        project.mijlpalen.length > 0 &&
        section(
          'mijlpalen',
          t('milestones'),
          table(
            words,
            t('milestones'),
            [{ name: t('milestone') }, { name: t('firstPlan') }, { name: t('planned') }, { name: t('reached') }],
            project.mijlpalen.map((one) => [one.titel, date(one.eerstePlan), date(one.verwacht), date(one.bereikt)]),
          ),
        )
      }
      ${
        project.herijkingen.length > 0 &&
        section(
          'herijkingen',
          t('rebaselines'),
          html`<ul>
            ${project.herijkingen.map(({ besloten, besluit }) => html`<li>${date(besloten)}: ${besluit}</li>`)}
          </ul>`,
        )
      }
      ${risks.length > 0 && section('risicos', t('risks'), riskTable(words, risks))}
      ${decisions.length > 0 && section('besluiten', t('decisions'), decisionTable(words, decisions))}
      ${links.report && html`<p><br /><a href="${links.report}">${t('back')}</a></p>`}`,
  });
}

/** In the order they are read. */
const TEXTS = ['samenvatting', 'toelichting', 'bereikt', 'vervolg', 'aandacht', 'gevraagdBesluit'] as const;

function texts({ teksten }: PublicProject, words: PageWords): Part {
  if (isWithheld(teksten)) return section('teksten', words.t('explanation'), html`<p>${notPublic(words, teksten)}</p>`);
  return TEXTS.map(
    (name) => teksten[name] !== '' && section(`tekst-${name}`, words.t(`text.${name}`), prose(teksten[name])),
  );
}

function aspects({ aspecten }: PublicProject, words: PageWords): Part {
  const { t } = words;
  if (aspecten.length === 0) return null;
  return section(
    'onderdelen',
    t('aspects'),
    table(
      words,
      t('aspects'),
      [{ name: t('aspect') }, { name: t('claimed') }, { name: t('computed') }, { name: t('explanation') }],
      aspecten.map(({ aspect, kleur, berekendeKleur, oorzaak, gevolg, maatregel }) => {
        const key = `aspect.${aspect}`;
        return [
          isPageText(key) ? t(key) : aspect,
          colour(words, kleur),
          berekendeKleur ? colour(words, berekendeKleur) : '–',
          [oorzaak, gevolg, maatregel].filter(Boolean).map((text, n) => [n > 0 && html`<br />`, text]),
        ];
      }),
    ),
  );
}

function money({ geld }: PublicProject, words: PageWords): Part {
  const { t } = words;
  if (isWithheld(geld)) return section('geld', t('money'), html`<p>${notPublic(words, geld)}</p>`);
  const { valuta } = geld;
  return section('geld', t('money'), [
    definitions([
      [t('budget'), words.money(geld.begroting, valuta)],
      [t('firstBudget'), words.money(geld.eersteBegroting, valuta)],
      [t('expected'), words.money(geld.verwacht, valuta)],
    ]),
    table(
      words,
      t('moneyByYear', { currency: valuta }),
      [
        { name: t('year') },
        ...(['budget', 'actual', 'commitment', 'forecast'] as const).map((key) => ({ name: t(key), numeric: true })),
      ],
      geld.jaren.map((year) => [
        year.jaar,
        ...[year.begroting, year.realisatie, year.verplichting, year.prognose].map((one) =>
          words.money(one, year.valuta),
        ),
      ]),
    ),
  ]);
}
