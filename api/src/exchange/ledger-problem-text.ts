/** What is off about a row of a file of bookings, for the command line and the downloadable list. */
const TEXTS = {
  en: {
    project_missing: 'the project is missing',
    date_unreadable: '"{text}" is no date',
    amount_unreadable: '"{text}" is no amount',
    year_unreadable: '"{text}" is no fiscal year',
    document_missing: 'the document number is missing, so the booking could not be recognised again',
    kind_unknown: 'whether "{text}" is an actual or a commitment is not known',
    duplicate_key: 'the key {key} stands in row {row} already',
    unknown_project: 'project "{project}" is not known',
    booked_differently: 'the key {key} was booked with another project, amount, date or kind',
    unknown_source: 'source "{source}" is not known; booked without one',
  },
  nl: {
    project_missing: 'het project ontbreekt',
    date_unreadable: '‘{text}’ is geen datum',
    amount_unreadable: '‘{text}’ is geen bedrag',
    year_unreadable: '‘{text}’ is geen boekjaar',
    document_missing: 'het documentnummer ontbreekt, dus de boeking is later niet te herkennen',
    kind_unknown: 'of ‘{text}’ een realisatie of een verplichting is, is niet bekend',
    duplicate_key: 'het kenmerk {key} staat al in rij {row}',
    unknown_project: 'project ‘{project}’ is niet bekend',
    booked_differently: 'het kenmerk {key} is eerder geboekt met een ander project, bedrag, datum of soort',
    unknown_source: 'dekking ‘{source}’ is niet bekend; geboekt zonder dekking',
  },
} as const satisfies Record<string, Record<string, string>>;

export type ListLanguage = keyof typeof TEXTS;

export interface LedgerRowProblem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function ledgerProblemText({ code, params }: LedgerRowProblem, language: ListLanguage = 'en'): string {
  const texts: Readonly<Record<string, string>> = TEXTS[language];
  return (texts[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''));
}

/** Words of the downloadable list. */
export const LIST_WORDS = {
  en: {
    head: ['row', 'project', 'document and line', 'description', 'amount', 'what happens', 'code', 'explanation'],
    action: { book: 'booked', duplicate: 'booked already', left_out: 'left out', rejected: 'cannot be booked' },
  },
  nl: {
    head: ['rij', 'project', 'document en regel', 'omschrijving', 'bedrag', 'wat gebeurt er', 'code', 'reden'],
    action: { book: 'geboekt', duplicate: 'al geboekt', left_out: 'weggelaten', rejected: 'niet te boeken' },
  },
} as const satisfies Record<ListLanguage, object>;
