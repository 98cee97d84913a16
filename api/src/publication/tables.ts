import { isWithheld, type PublicReport, type Withheld } from '@stip/domain';

export type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell>>;
type Kind = 'tekst' | 'getal' | 'bedrag' | 'datum' | 'id' | 'jaNee';

export interface TableColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
}

/** Part of a published report as a flat table: the same rows as JSON, page by page, and as CSV. */
export interface PublicTable {
  readonly name: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: (report: PublicReport) => TableRow[];
}

const column = (name: string, kind: Kind, description: string): TableColumn => ({ name, kind, description });
const ground: readonly TableColumn[] = [
  column('nietOpenbaar', 'tekst', 'Grond waarop dit niet openbaar is; leeg als het openbaar is.'),
  column('afgeleid', 'jaNee', 'Niet openbaar omdat hieruit iets dat niet openbaar is kan worden afgeleid.'),
];

/** A row as a table gives it; `ground` where (part of) it is withheld. */
type Given = Readonly<Record<string, Cell | Withheld | undefined>>;

function made(table: Omit<PublicTable, 'rows'>, rows: (report: PublicReport) => Given[]): PublicTable {
  const columns = [...table.columns, ...ground];
  const told = ({ ground: why, ...cells }: Given): Given => {
    const withheld = typeof why === 'object' ? why?.nietOpenbaar : undefined;
    return { ...cells, nietOpenbaar: withheld?.artikel ?? null, afgeleid: withheld?.afgeleid ?? false };
  };
  return {
    ...table,
    columns,
    rows: (report) =>
      rows(report)
        .map(told)
        .map((row) => Object.fromEntries(columns.map(({ name }) => [name, cellOf(row[name])]))),
  };
}

const cellOf = (value: Cell | Withheld | undefined): Cell => (typeof value === 'object' ? null : (value ?? null));

const amounts = ['begroting', 'realisatie', 'verplichting', 'prognose'] as const;
const amountColumns = [
  column('begroting', 'bedrag', 'Begroot.'),
  column('realisatie', 'bedrag', 'Uitgegeven.'),
  column('verplichting', 'bedrag', 'Aangegaan en nog niet betaald.'),
  column('prognose', 'bedrag', 'Verwacht voor het hele jaar.'),
];
const projectColumns = [
  column('projectId', 'id', 'Kenmerk van het project; leeg als het over geen project gaat.'),
  column('project', 'tekst', 'Naam van het project.'),
];

export const TABLES: readonly PublicTable[] = [
  made(
    {
      name: 'projecten',
      title: { nl: 'Projecten', en: 'Projects' },
      description: 'De projecten waarover is gemeld, met kleur, voortgang en geld.',
      columns: [
        column('id', 'id', 'Kenmerk van het project.'),
        column('code', 'tekst', 'Code van het project.'),
        column('naam', 'tekst', 'Naam.'),
        column('programma', 'tekst', 'Programma waar het onder valt.'),
        column('kleur', 'tekst', 'Kleur die het project meldt: groen, oranje, rood of grijs.'),
        column('vorigeKleur', 'tekst', 'Kleur in de vorige melding.'),
        column('percentageGereed', 'getal', 'Hoeveel procent gereed is.'),
        column('meldingsdatum', 'datum', 'Dag van de melding.'),
        column('start', 'datum', 'Begin.'),
        column('einde', 'datum', 'Einde volgens het plan van nu.'),
        column('eindeEerstePlan', 'datum', 'Einde volgens het eerste vastgestelde plan.'),
        column('valuta', 'tekst', 'Munteenheid van de bedragen.'),
        column('eersteBegroting', 'bedrag', 'Begroting in het eerste vastgestelde plan.'),
        column('begroting', 'bedrag', 'Begroting van alle jaren samen.'),
        column('verwacht', 'bedrag', 'Wat alle jaren samen naar verwachting kosten.'),
        column('samenvatting', 'tekst', 'Hoe het gaat, in de woorden van het project.'),
      ],
    },
    ({ projecten }) =>
      projecten.map((one) => {
        if (isWithheld(one)) return { ground: one };
        const { teksten, geld, opdrachtgevers: _o, aspecten: _a, mijlpalen: _m, herijkingen: _h, ...rest } = one;
        return {
          ...rest,
          ...(isWithheld(geld)
            ? {}
            : {
                valuta: geld.valuta,
                eersteBegroting: geld.eersteBegroting,
                begroting: geld.begroting,
                verwacht: geld.verwacht,
              }),
          samenvatting: isWithheld(teksten) ? null : teksten.samenvatting,
          ground: isWithheld(geld) ? geld : isWithheld(teksten) ? teksten : null,
        };
      }),
  ),
  made(
    {
      name: 'projectjaren',
      title: { nl: 'Geld per project en jaar', en: 'Money by project and year' },
      description: 'Bedragen per project en begrotingsjaar.',
      columns: [
        ...projectColumns,
        column('jaar', 'getal', 'Begrotingsjaar.'),
        column('valuta', 'tekst', 'Munteenheid.'),
        ...amountColumns,
      ],
    },
    ({ projecten }) =>
      projecten.flatMap((one): Given[] => {
        if (isWithheld(one)) return [];
        const of = { projectId: one.id, project: one.naam };
        return isWithheld(one.geld)
          ? [{ ...of, ground: one.geld }]
          : one.geld.jaren.map((year) => ({ ...of, ...year }));
      }),
  ),
  made(
    {
      name: 'geld',
      title: { nl: 'Geld per jaar en dekking', en: 'Money by year and source' },
      description:
        'Bedragen van alle projecten samen, per begrotingsjaar en dekking. Een rij zonder dekking is het totaal van het jaar.',
      columns: [
        column('jaar', 'getal', 'Begrotingsjaar; leeg voor alle jaren samen.'),
        column('isTotaal', 'jaNee', 'Of de rij het totaal van alle dekkingen is.'),
        column('dekking', 'tekst', 'Dekking; leeg voor het totaal en voor geld zonder dekking.'),
        column('valuta', 'tekst', 'Munteenheid.'),
        ...amountColumns,
        column('restant', 'bedrag', 'Begroting min uitgegeven min verplicht.'),
      ],
    },
    ({ geld }) =>
      isWithheld(geld)
        ? [{ isTotaal: true, ground: geld }]
        : geld.flatMap(({ valuta, totaal, bronnen, jaren }) =>
            [...jaren, { jaar: null, totaal, bronnen }].flatMap(({ jaar, totaal: total, bronnen: sources }) => [
              { jaar, valuta, isTotaal: true, ...pick(total) },
              ...sources.map((source) => ({ jaar, valuta, isTotaal: false, dekking: source.bron, ...pick(source) })),
            ]),
          ),
  ),
  made(
    {
      name: 'mijlpalen',
      title: { nl: 'Mijlpalen', en: 'Milestones' },
      description: 'Mijlpalen van de projecten.',
      columns: [
        column('id', 'id', 'Kenmerk van de mijlpaal.'),
        column('titel', 'tekst', 'Wat er dan is.'),
        ...projectColumns,
        column('eerstePlan', 'datum', 'Dag in het eerste vastgestelde plan.'),
        column('verwacht', 'datum', 'Dag volgens het plan van nu.'),
        column('bereikt', 'datum', 'Dag waarop zij is bereikt.'),
      ],
    },
    ({ projecten }) =>
      projecten.flatMap((one) =>
        isWithheld(one) ? [] : one.mijlpalen.map((item) => ({ ...item, projectId: one.id, project: one.naam })),
      ),
  ),
  made(
    {
      name: 'indicatoren',
      title: { nl: 'Doelen en indicatoren', en: 'Goals and indicators' },
      description: 'Indicatoren van de doelen, met nulmeting, laatste meting en streefwaarde.',
      columns: [
        column('id', 'id', 'Kenmerk van de indicator.'),
        column('doelId', 'id', 'Kenmerk van het doel.'),
        column('doel', 'tekst', 'Titel van het doel.'),
        column('soort', 'tekst', 'Doel voor de organisatie of de samenleving.'),
        column('naam', 'tekst', 'Naam van de indicator.'),
        column('eenheid', 'tekst', 'Eenheid van de waarden.'),
        column('nulmeting', 'tekst', 'Waarde bij het begin.'),
        column('laatste', 'tekst', 'Laatste meting.'),
        column('gemetenOp', 'datum', 'Dag van de laatste meting.'),
        column('streefwaarde', 'tekst', 'Waar naartoe wordt gewerkt.'),
      ],
    },
    ({ doelen }) =>
      doelen.flatMap(({ id, titel, soort, indicatoren }) =>
        indicatoren.map((one) => ({ ...one, doelId: id, doel: titel, soort })),
      ),
  ),
  made(
    {
      name: 'risicos',
      title: { nl: 'Risico’s', en: 'Risks' },
      description: 'De grootste risico’s, met score van 1 tot 25.',
      columns: [
        column('id', 'id', 'Kenmerk van het risico.'),
        column('titel', 'tekst', 'Wat er kan gebeuren.'),
        ...projectColumns,
        column('scoreInherent', 'getal', 'Score zonder maatregelen.'),
        column('scoreRestant', 'getal', 'Score met maatregelen.'),
        column('aantalMaatregelen', 'getal', 'Aantal maatregelen.'),
      ],
    },
    ({ risicos }) =>
      risicos.map((one) => {
        if (isWithheld(one)) return { ground: one };
        const { maatregelen, ...rest } = one;
        return { ...rest, aantalMaatregelen: maatregelen.length };
      }),
  ),
  made(
    {
      name: 'besluiten',
      title: { nl: 'Besluiten, moties en toezeggingen', en: 'Decisions, motions and commitments' },
      description: 'Gevraagde besluiten, moties, toezeggingen en vragen.',
      columns: [
        column('id', 'id', 'Kenmerk.'),
        column('soort', 'tekst', 'Besluit, motie, toezegging of vraag.'),
        column('titel', 'tekst', 'Onderwerp.'),
        column('orgaan', 'tekst', 'Wie besluit.'),
        ...projectColumns,
        column('uiterlijk', 'datum', 'Dag waarop het er moet zijn.'),
        column('bedrag', 'bedrag', 'Bedrag waar het om gaat.'),
        column('afgedaanOp', 'datum', 'Dag waarop het is afgedaan.'),
        column('afdoening', 'tekst', 'Hoe het is afgedaan.'),
      ],
    },
    ({ besluiten }) => besluiten.map((one) => (isWithheld(one) ? { ground: one } : { ...one })),
  ),
  made(
    {
      name: 'baten',
      title: { nl: 'Baten', en: 'Benefits' },
      description: 'Wat de doelen opleveren.',
      columns: [
        column('id', 'id', 'Kenmerk van de baat.'),
        column('titel', 'tekst', 'Wat het oplevert.'),
        column('doelId', 'id', 'Kenmerk van het doel.'),
        column('doel', 'tekst', 'Titel van het doel.'),
        column('stand', 'tekst', 'Verwacht, deels gerealiseerd, gerealiseerd of vervallen.'),
        column('uiterlijk', 'datum', 'Dag waarop het er moet zijn.'),
        column('verwacht', 'tekst', 'Hoeveel wordt verwacht.'),
      ],
    },
    ({ baten }) => baten.map((one) => (isWithheld(one) ? { ground: one } : { ...one })),
  ),
  made(
    {
      name: 'teksten',
      title: { nl: 'Teksten', en: 'Texts' },
      description: 'Wat de organisatie per onderdeel schrijft.',
      columns: [column('onderdeel', 'tekst', 'Onderdeel van de rapportage.'), column('tekst', 'tekst', 'De tekst.')],
    },
    ({ teksten }) => teksten.map((one) => ('tekst' in one ? { ...one } : { onderdeel: one.onderdeel, ground: one })),
  ),
];

const pick = (of: Readonly<Record<(typeof amounts)[number] | 'restant', string>>) =>
  Object.fromEntries([...amounts, 'restant' as const].map((name) => [name, of[name]]));

/** RFC 4180, in UTF-8 with a mark, which spreadsheets ask. A text that a spreadsheet would take for a formula gets an apostrophe. */
export function csvOf({ columns, rows }: PublicTable, report: PublicReport): string {
  const written = (cell: Cell | undefined, kind: Kind): string => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell !== 'string') return typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : String(cell);
    const safe = kind === 'tekst' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${[
    columns.map(({ name }) => name).join(','),
    ...rows(report).map((row) => columns.map(({ name, kind }) => written(row[name], kind)).join(',')),
  ].join('\r\n')}\r\n`;
}
