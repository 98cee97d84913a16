import type { CalendarDate } from '@stip/domain';
import type { BudgetBody, FundingSource } from '../finance/entity';

/** Taakveld per programme; projects for residents have that of their subject. */
const TAAKVELDEN: Readonly<Record<string, string>> = {
  FUN: '0.4',
  MEN: '0.4',
  VER: '0.1',
  'OPG-01': '6.1',
  'OPG-02': '6.3',
  'OPG-03': '6.21',
  'OPG-04': '7.4',
  'OPG-05': '8.1',
  'OPG-06': '2.1',
};

export const taakveldOf = (code: string): string | null => TAAKVELDEN[code] ?? TAAKVELDEN[code.slice(0, 3)] ?? null;

type Cover = Pick<FundingSource, 'cover' | 'coverFrom' | 'coverUntil' | 'ceilingCents'>;

/** What the sources can bear; of the years of the term, the first is 0. */
const COVERS: Readonly<
  Record<string, { cover: Cover['cover']; years?: readonly [number, number]; thousands?: number }>
> = {
  nieuw: { cover: 'incidental', years: [0, 4], thousands: 2200 },
  ict: { cover: 'structural' },
  basisregistraties: { cover: 'structural' },
  opleiding: { cover: 'structural' },
  onderzoek: { cover: 'structural' },
  subsidie: { cover: 'incidental', years: [0, 3] },
  // The council granted more than the reserve was set aside for.
  reserve: { cover: 'incidental', years: [0, 4], thousands: 100 },
};

export function coverOf(key: string, termStart: CalendarDate): Cover {
  const found = COVERS[key];
  const first = Number(termStart.slice(0, 4));
  return {
    cover: found?.cover ?? null,
    coverFrom: found?.years ? first + found.years[0] : null,
    coverUntil: found?.years ? first + found.years[1] : null,
    ceilingCents: found?.thousands === undefined ? null : BigInt(found.thousands) * 100_000n,
  };
}

export interface DemoBudgetChange {
  readonly decisionReference: string;
  readonly body: BudgetBody;
  readonly daysAgo: number;
  readonly reason: string;
  /** Title of the decision in the register. */
  readonly decision: string;
  /** Grants what the plan of a project was extended with, or moves part of a year's money from one project to another. */
  readonly grants?: string;
  readonly moves?: { readonly from: string; readonly to: string; readonly source: string; readonly percent: number };
}

export const BUDGET_CHANGES: readonly DemoBudgetChange[] = [
  {
    decisionReference: 'Raadsbesluit 27, begrotingswijziging 6',
    body: 'council',
    daysAgo: 215,
    decision: 'Herijking Dataplatform Landing',
    reason:
      'Het bezwaar tegen de gunning en de langere overgang van oude databases kosten extra. De raad dekt dit eenmalig uit de reserve informatievoorziening.',
    grants: 'FUN-02',
  },
  {
    decisionReference: 'Collegebesluit 318, begrotingswijziging 9',
    body: 'executive',
    daysAgo: 122,
    decision: 'Fietsdata stilleggen tot provinciaal besluit',
    reason:
      'Zolang Fietsdata stilligt, is een deel van het budget niet nodig. Het gaat naar de extra bouw die de DPIA bij Vroegsignalering schulden vraagt.',
    moves: { from: 'OPG-06', to: 'OPG-02', source: 'nieuw', percent: 40 },
  },
];
