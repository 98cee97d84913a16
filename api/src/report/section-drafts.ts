import {
  disagreements,
  formatMoneyShort,
  isDecisionAsked,
  parseCents,
  REPORT_SECTIONS,
  type Colour,
  type ReportSection,
} from '@stip/domain';
import type { ReportContent } from './content';
import { milestoneCounts } from './document-sections';
import { upcomingOf } from './section-figures';
import { reportText, type ReportLanguage, type ReportText } from './texts';

/** Beyond this many a list says how many more there are. */
const LISTED = 5;

interface Writer {
  /** One of two wordings. */
  readonly say: (nl: string, en: string) => string;
  readonly t: (key: ReportText, values?: Record<string, string | number>) => string;
  readonly date: (day: string) => string;
  readonly money: (cents: string | null, currency: string) => string;
  /** A list of at most `LISTED` lines, and how many of how many they are where there are more. */
  readonly list: (lines: readonly string[]) => string;
}

type Draft = (content: ReportContent, writer: Writer) => readonly (string | false)[];

/** A count with its noun. */
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Paragraphs per section, made of nothing but the figures: the same figures always give the same words. */
const DRAFTS: Record<ReportSection, Draft> = {
  summary: ({ projects, missing, decisions, money, period }, { say, money: amount }) => {
    const of = (colour: Colour) => projects.filter((project) => project.colour === colour).length;
    const all = projects.length + missing.length;
    const worse = projects.filter(({ trend }) => trend === 'worsening').length;
    const year = money?.[0]?.years.find(({ fiscalYear }) => String(fiscalYear) === period.end.slice(0, 4));
    const currency = money?.[0]?.currency ?? 'EUR';
    return [
      say(
        `Over ${projects.length} van de ${all} lopende projecten is in ${period.name} voortgang gemeld: **${of('green')} groen, ${of('orange')} oranje en ${of('red')} rood**.`,
        `${projects.length} of ${all} running projects reported in ${period.name}: **${of('green')} green, ${of('orange')} orange and ${of('red')} red**.`,
      ) +
        (worse > 0
          ? say(
              ` ${worse === 1 ? 'Eén project verslechtert' : `${worse} projecten verslechteren`}.`,
              ` ${worse === 1 ? 'One project is' : `${worse} projects are`} worsening.`,
            )
          : ''),
      year !== undefined &&
        say(
          `In ${year.fiscalYear} is ${amount(year.actual, currency)} uitgegeven van ${amount(year.budget, currency)}. Naar verwachting kost het jaar ${amount(year.forecast, currency)}.`,
          `In ${year.fiscalYear} ${amount(year.actual, currency)} of ${amount(year.budget, currency)} was spent. The year is expected to cost ${amount(year.forecast, currency)}.`,
        ),
      decisions.length > 0 &&
        say(
          `Wij vragen ${many(decisions.length, 'besluit', 'besluiten')}.`,
          `We ask for ${many(decisions.length, 'decision', 'decisions')}.`,
        ),
    ];
  },
  decisions: ({ decisions }, { say, date, money, list }) => [
    decisions.length === 0
      ? say('In deze periode vragen wij geen besluiten.', 'We ask for no decisions in this period.')
      : say(
          `Wij vragen ${many(decisions.length, 'besluit', 'besluiten')}:`,
          `We ask for ${many(decisions.length, 'decision', 'decisions')}:`,
        ),
    list(
      decisions.map(({ title, dueDate, amount }) =>
        [
          `**${title.replaceAll('*', '')}**`,
          dueDate ? say(`vóór ${date(dueDate)}`, `before ${date(dueDate)}`) : '',
          amount ? money(amount, 'EUR') : '',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ],
  goals: ({ goals }, { say }) => {
    const indicators = goals.flatMap((goal) => goal.indicators);
    const measured = indicators.filter(({ latest }) => latest !== null);
    const reached = measured.filter(({ baseline, target, latest }) =>
      Number(target) >= Number(baseline) ? Number(latest) >= Number(target) : Number(latest) <= Number(target),
    );
    const without = goals.filter(({ projects }) => projects.length === 0);
    return [
      say(
        `De strategie heeft ${many(goals.length, 'doel', 'doelen')} met ${many(indicators.length, 'indicator', 'indicatoren')}. Daarvan ${measured.length === 1 ? 'is' : 'zijn'} er ${measured.length} gemeten; ${reached.length} ${reached.length === 1 ? 'heeft' : 'hebben'} de streefwaarde gehaald.`,
        `The strategy has ${many(goals.length, 'goal', 'goals')} with ${many(indicators.length, 'indicator', 'indicators')}. ${measured.length} of them ${measured.length === 1 ? 'was' : 'were'} measured; ${reached.length} reached the target.`,
      ),
      without.length > 0 &&
        say(
          `Aan ${many(without.length, 'doel', 'doelen')} werkt nu geen project.`,
          `No project works on ${many(without.length, 'goal', 'goals')} now.`,
        ),
    ];
  },
  benefits: ({ benefits = [] }, { say, date, list }) => {
    const count = (state: string) => benefits.filter((benefit) => benefit.state === state).length;
    const late = benefits.filter(({ overdue }) => overdue);
    return [
      say(
        `Van de ${many(benefits.length, 'baat is', 'baten zijn')} er ${count('realised')} gerealiseerd en ${count('partly_realised')} deels.`,
        `Of ${many(benefits.length, 'benefit', 'benefits')}, ${count('realised')} are realised and ${count('partly_realised')} in part.`,
      ),
      late.length > 0 &&
        say(
          `${many(late.length, 'baat had', 'baten hadden')} al gerealiseerd moeten zijn:`,
          `${many(late.length, 'benefit', 'benefits')} should have been realised by now:`,
        ),
      list(late.map(({ title, dueDate }) => (dueDate ? `${title} (${date(dueDate)})` : title))),
    ];
  },
  projects: ({ projects, missing }, { say, t, list }) => {
    const attention = projects.filter(({ colour }) => colour === 'orange' || colour === 'red');
    return [
      attention.length === 0
        ? say('Geen project is oranje of rood.', 'No project is orange or red.')
        : say(
            `${many(attention.length, 'project vraagt', 'projecten vragen')} aandacht:`,
            `${many(attention.length, 'project asks', 'projects ask')} for attention:`,
          ),
      list(
        [...attention]
          .sort((a, b) => Number(b.colour === 'red') - Number(a.colour === 'red'))
          .map(({ name, colour, trend, previousColour }) =>
            [
              `**${name}**: ${t(colour).toLowerCase()}`,
              previousColour && previousColour !== colour
                ? say(`was ${t(previousColour).toLowerCase()}`, `was ${t(previousColour).toLowerCase()}`)
                : '',
              t(trend),
            ]
              .filter(Boolean)
              .join(', '),
          ),
      ),
      missing.length > 0 &&
        say(
          `Over ${many(missing.length, 'lopend project', 'lopende projecten')} is niets gemeld.`,
          `Nothing was reported on ${many(missing.length, 'running project', 'running projects')}.`,
        ),
    ];
  },
  judgement: ({ projects }, { say, list, t }) => {
    const better = disagreements(projects).filter((one) => one.better);
    const open = better.filter(({ explanation }) => explanation === null);
    return [
      better.length === 0
        ? say(
            'Geen project meldt een betere kleur dan Stip berekent.',
            'No project claims a better colour than Stip computes.',
          )
        : say(
            `Bij ${many(better.length, 'aspect', 'aspecten')} van ${many(new Set(better.map(({ projectId }) => projectId)).size, 'project', 'projecten')} is de gemelde kleur beter dan de berekende. Daarvan ${open.length === 1 ? 'is' : 'zijn'} er ${open.length} niet toegelicht.`,
            `For ${many(better.length, 'aspect', 'aspects')} of ${many(new Set(better.map(({ projectId }) => projectId)).size, 'project', 'projects')} the claimed colour is better than the computed one. ${open.length} of them ${open.length === 1 ? 'is' : 'are'} not explained.`,
          ),
      list(
        open.map(
          ({ project, aspect, claimed, computed }) =>
            `**${project}**, ${t(`aspect_${aspect}`).toLowerCase()}: ${t(claimed).toLowerCase()} ${say('gemeld', 'claimed')}, ${t(computed).toLowerCase()} ${say('berekend', 'computed')}`,
        ),
      ),
    ];
  },
  milestones: (content, { say, date, list }) => {
    const { planned, forecast, realised } = milestoneCounts(content);
    const late = (content.milestones ?? []).filter(
      (one) =>
        one.realised === null && one.first !== null && one.first <= content.period.end && one.forecast > one.first,
    );
    return [
      say(
        `Voor deze periode waren ${many(planned ?? 0, 'mijlpaal', 'mijlpalen')} gepland. Er ${realised === 1 ? 'is' : 'zijn'} er ${realised} gehaald; naar verwachting worden het er ${forecast}.`,
        `${many(planned ?? 0, 'milestone was', 'milestones were')} planned for this period. ${realised} ${realised === 1 ? 'was' : 'were'} reached; ${forecast} are expected in all.`,
      ),
      late.length > 0 && say('Later dan in het eerste plan:', 'Later than in the first plan:'),
      list(
        late.map(({ title, project, first, forecast: expected }) =>
          say(
            `**${title}** (${project}): ${date(expected)} in plaats van ${date(first ?? expected)}`,
            `**${title}** (${project}): ${date(expected)} instead of ${date(first ?? expected)}`,
          ),
        ),
      ),
    ];
  },
  money: ({ money = [], period }, { say, money: amount, t, list }) =>
    money.flatMap(({ currency, years, total }) => {
      const year = years.find(({ fiscalYear }) => String(fiscalYear) === period.end.slice(0, 4));
      const over = year?.sources.filter(
        ({ forecast, budget }) => (parseCents(forecast) ?? 0n) > (parseCents(budget) ?? 0n),
      );
      return [
        year !== undefined &&
          say(
            `Voor ${year.fiscalYear} is ${amount(year.budget, currency)} begroot. Daarvan is ${amount(year.actual, currency)} uitgegeven en ${amount(year.commitment, currency)} verplicht; ${amount(year.remaining, currency)} is nog vrij. De prognose is ${amount(year.forecast, currency)}.`,
            `The budget of ${year.fiscalYear} is ${amount(year.budget, currency)}. ${amount(year.actual, currency)} of it is spent and ${amount(year.commitment, currency)} committed; ${amount(year.remaining, currency)} is still free. The forecast is ${amount(year.forecast, currency)}.`,
          ),
        say(
          `Alle jaren samen: ${amount(total.budget, currency)} begroot, ${amount(total.forecast, currency)} verwacht.`,
          `All years together: ${amount(total.budget, currency)} budget, ${amount(total.forecast, currency)} expected.`,
        ),
        over !== undefined &&
          over.length > 0 &&
          say('Hier komt de prognose boven de begroting uit:', 'Here the forecast exceeds the budget:'),
        list(
          (over ?? []).map(({ source, forecast, budget }) =>
            say(
              `${source ?? t('noSource')}: ${amount(forecast, currency)} tegenover ${amount(budget, currency)}`,
              `${source ?? t('noSource')}: ${amount(forecast, currency)} against ${amount(budget, currency)}`,
            ),
          ),
        ),
      ];
    }),
  rebaselines: ({ rebaselines = [] }, { say, date, money, list, t }) => [
    rebaselines.length === 0
      ? say('In deze periode is geen plan herijkt.', 'No plan was re-baselined in this period.')
      : say(
          `${many(rebaselines.length, 'plan is', 'plannen zijn')} herijkt:`,
          `${many(rebaselines.length, 'plan was', 'plans were')} re-baselined:`,
        ),
    list(
      rebaselines.map((one) =>
        [
          `**${one.project}** (${one.reference}, ${date(one.approvedOn)})`,
          one.endBefore && one.endAfter && one.endBefore !== one.endAfter
            ? say(
                `einde van ${date(one.endBefore)} naar ${date(one.endAfter)}`,
                `end from ${date(one.endBefore)} to ${date(one.endAfter)}`,
              )
            : '',
          one.budgetBefore && one.budgetAfter && one.budgetBefore !== one.budgetAfter
            ? say(
                `budget van ${money(one.budgetBefore, one.currency)} naar ${money(one.budgetAfter, one.currency)}`,
                `budget from ${money(one.budgetBefore, one.currency)} to ${money(one.budgetAfter, one.currency)}`,
              )
            : '',
          one.reason ? t(`reason_${one.reason}` as ReportText) : '',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ],
  risks: ({ risks }, { say }) => {
    const score = (risk: (typeof risks)[number]) => risk.residual ?? risk.inherent;
    const [top] = [...risks].sort((a, b) => score(b) - score(a));
    const bare = risks.filter(({ measures }) => measures.length === 0);
    return [
      top === undefined
        ? say('Er zijn geen open risico’s vastgelegd.', 'No open risks are recorded.')
        : say(
            `Het grootste risico is **${top.title}** (score ${score(top)} van 25).`,
            `The largest risk is **${top.title}** (score ${score(top)} of 25).`,
          ),
      bare.length > 0 &&
        say(
          `Voor ${bare.length} van de ${risks.length} grootste risico’s is nog geen maatregel genomen.`,
          `No measure was taken yet for ${bare.length} of the ${risks.length} largest risks.`,
        ),
    ];
  },
  maturity: ({ maturity = [] }, { say, date, list }) =>
    maturity.flatMap((one) => {
      const name = (area: (typeof one.areas)[number]) => say(area.nameNl, area.nameEn);
      const grown = one.areas.filter(({ baseline, current }) => (current ?? 0) > (baseline ?? Infinity));
      const short = one.areas.filter(({ current, target }) => current !== null && target !== null && current < target);
      return [
        say(
          `Bij de scan van ${date(one.latestOn)} ${grown.length === 1 ? 'stond' : 'stonden'} ${grown.length} van de ${one.areas.length} gebieden hoger dan bij de nulmeting. ${many(short.length, 'gebied zit', 'gebieden zitten')} nog onder het doel:`,
          `In the scan of ${date(one.latestOn)} ${grown.length} of ${one.areas.length} areas stood higher than at the baseline. ${many(short.length, 'area is', 'areas are')} below target:`,
        ),
        list(short.map((area) => `${name(area)}: ${area.current} ${say('van', 'of')} ${area.target}`)),
      ];
    }),
  values: ({ obligations, tradeOffs = [] }, { say, list, t }) => {
    const done = obligations?.counts.find(({ state }) => state === 'done')?.count ?? 0;
    const all = (obligations?.counts ?? []).reduce(
      (n, { state, count }) => n + (state === 'not_needed' ? 0 : count),
      0,
    );
    const late = obligations?.overdue ?? [];
    const open = tradeOffs.filter(({ decidedOn }) => decidedOn === null).length;
    return [
      say(
        `Van de ${many(all, 'verplichting is', 'verplichtingen zijn')} er ${done} gereed.`,
        `${done} of ${many(all, 'obligation', 'obligations')} are done.`,
      ),
      late.length > 0 &&
        say(
          `${many(late.length, 'verplichting is', 'verplichtingen zijn')} te laat of verlopen:`,
          `${many(late.length, 'obligation is', 'obligations are')} late or expired:`,
        ),
      list(late.map((one) => `${say(one.kindNl, one.kindEn)}, ${one.project}: ${t(`obligation_${one.state}`)}`)),
      open > 0 &&
        say(
          `${many(open, 'afweging tussen waarden wacht', 'afwegingen tussen waarden wachten')} op een besluit.`,
          `${many(open, 'trade-off between values waits', 'trade-offs between values wait')} for a decision.`,
        ),
    ];
  },
  council: ({ council = [] }, { say, list, date }) => {
    const late = council.filter(({ overdue }) => overdue);
    return [
      say(
        `In deze periode ${council.filter(({ settledOn }) => settledOn).length === 1 ? 'is' : 'zijn'} ${many(council.filter(({ settledOn }) => settledOn).length, 'motie, toezegging of vraag', 'moties, toezeggingen en vragen')} afgedaan; ${council.filter(({ open }) => open).length} staan nog open.`,
        `${many(council.filter(({ settledOn }) => settledOn).length, 'motion, commitment or question was', 'motions, commitments and questions were')} settled in this period; ${council.filter(({ open }) => open).length} are still open.`,
      ),
      late.length > 0 && say('Over de datum:', 'Past their date:'),
      list(late.map(({ title, dueDate }) => (dueDate ? `${title} (${date(dueDate)})` : title))),
    ];
  },
  quality: ({ quality = [], missing }, { say, list }) => [
    missing.length === 0
      ? say('Alle lopende projecten hebben gemeld.', 'All running projects have reported.')
      : say(
          `${many(missing.length, 'lopend project heeft', 'lopende projecten hebben')} niet gemeld:`,
          `${many(missing.length, 'running project', 'running projects')} did not report:`,
        ),
    list(missing.map(({ name, explanation }) => (explanation ? `${name}: ${explanation}` : name))),
    quality.length > 0 &&
      say(
        `Van ${many(quality.length, 'project', 'projecten')} is de vastlegging niet compleet.`,
        `The record of ${many(quality.length, 'project', 'projects')} is not complete.`,
      ),
  ],
  outlook: (content, { say, date, list }) => {
    const upcoming = upcomingOf(content);
    return [
      upcoming.length === 0
        ? say(
            'Voor de komende maanden staan geen mijlpalen gepland.',
            'No milestones are planned for the coming months.',
          )
        : say('De eerste mijlpalen die volgen:', 'The first milestones to come:'),
      list(upcoming.map(({ title, project, current }) => `${date(current)}: ${title} (${project})`)),
    ];
  },
};

/** A text per section that somebody can take over: short sentences with the figures in them, and nothing that is not recorded. */
export function proposals(content: ReportContent, language: ReportLanguage): Record<ReportSection, string> {
  const writer: Writer = {
    say: (nl, en) => (language === 'en' ? en : nl),
    t: (key, values) => reportText(language, key, values),
    date: (day) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
        ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
      }).format(new Date(`${day}T00:00:00Z`)),
    money: (cents, currency) => formatMoneyShort(parseCents(cents ?? '') ?? 0n, currency, language),
    list: (lines) =>
      [
        ...lines.slice(0, LISTED).map((line) => `- ${line}`),
        ...(lines.length > LISTED
          ? [
              language === 'en'
                ? `- and ${lines.length - LISTED} more of ${lines.length}`
                : `- en nog ${lines.length - LISTED} van de ${lines.length}`,
            ]
          : []),
      ].join('\n'),
  };
  const told = { ...content, decisions: content.decisions.filter(isDecisionAsked) };
  return Object.fromEntries(
    REPORT_SECTIONS.map((section) => [
      section,
      DRAFTS[section](told, writer)
        .filter((part): part is string => part !== false && part !== '')
        .join('\n\n')
        // A short amount may end in a point of its own.
        .replace(/\.\.(?=\s|$)/g, '.'),
    ]),
  ) as Record<ReportSection, string>;
}
