import type { WooGround } from './woo-ground';

// The public document of a report. Its member names are Dutch: it goes out as it is, over an interface that the Dutch API Design
// Rules ask to be Dutch (ADR 28). Amounts are euros (or another currency) with two decimals as text, dates YYYY-MM-DD. Kept for
// ever as it was published, so members may be added and never renamed.

/** In the place of what is not public: the ground, and nothing else. */
export interface Withheld {
  readonly nietOpenbaar: {
    readonly grond: WooGround;
    readonly artikel: string;
    readonly omschrijving: string;
    /** Not chosen itself: from it something that was chosen could be computed or read. */
    readonly afgeleid: boolean;
  };
}
export const isWithheld = (value: object | null): value is Withheld => value !== null && 'nietOpenbaar' in value;

export const PUBLIC_COLOURS = ['groen', 'oranje', 'rood', 'grijs'] as const;
export type PublicColour = (typeof PUBLIC_COLOURS)[number];

export interface PublicAspect {
  readonly aspect: string;
  readonly kleur: PublicColour;
  readonly berekendeKleur: PublicColour | null;
  readonly oorzaak: string;
  readonly gevolg: string;
  readonly maatregel: string;
}

export interface PublicYear {
  readonly jaar: number;
  readonly valuta: string;
  readonly begroting: string | null;
  readonly realisatie: string | null;
  readonly verplichting: string | null;
  readonly prognose: string | null;
}

export interface PublicProjectMoney {
  readonly valuta: string;
  readonly eersteBegroting: string | null;
  readonly begroting: string | null;
  readonly verwacht: string | null;
  readonly jaren: readonly PublicYear[];
}

export interface PublicMilestone {
  readonly id: string;
  readonly titel: string;
  readonly eerstePlan: string | null;
  readonly verwacht: string | null;
  readonly bereikt: string | null;
}

export interface PublicTexts {
  readonly samenvatting: string;
  readonly bereikt: string;
  readonly vervolg: string;
  readonly aandacht: string;
  readonly gevraagdBesluit: string;
  readonly toelichting: string;
}

export interface PublicProject {
  readonly id: string;
  readonly code: string | null;
  readonly naam: string;
  readonly programma: string | null;
  readonly kleur: PublicColour;
  readonly vorigeKleur: PublicColour | null;
  readonly percentageGereed: number | null;
  readonly meldingsdatum: string | null;
  readonly start: string | null;
  readonly einde: string | null;
  readonly eindeEerstePlan: string | null;
  /** Roles with names; empty unless the publisher chose to name them. */
  readonly opdrachtgevers: readonly { readonly rol: 'ambtelijk' | 'bestuurlijk'; readonly naam: string }[];
  readonly teksten: PublicTexts | Withheld;
  readonly aspecten: readonly PublicAspect[];
  readonly geld: PublicProjectMoney | Withheld;
  readonly mijlpalen: readonly PublicMilestone[];
  readonly herijkingen: readonly { readonly besloten: string; readonly besluit: string }[];
}

export interface PublicFigures {
  readonly begroting: string;
  readonly realisatie: string;
  readonly verplichting: string;
  readonly prognose: string;
  readonly restant: string;
}
export type PublicSource = PublicFigures & { readonly bron: string | null };

export interface PublicMoney {
  readonly valuta: string;
  readonly totaal: PublicFigures;
  readonly bronnen: readonly PublicSource[];
  readonly jaren: readonly {
    readonly jaar: number;
    readonly totaal: PublicFigures;
    readonly bronnen: readonly PublicSource[];
  }[];
}

export interface PublicGoal {
  readonly id: string;
  readonly code: string | null;
  readonly titel: string;
  readonly soort: 'organisatie' | 'samenleving';
  readonly indicatoren: readonly {
    readonly id: string;
    readonly naam: string;
    readonly eenheid: string;
    readonly nulmeting: string;
    readonly streefwaarde: string;
    readonly laatste: string | null;
    readonly gemetenOp: string | null;
  }[];
  readonly projecten: readonly { readonly id: string | null; readonly naam: string }[];
}

export interface PublicRisk {
  readonly id: string;
  readonly titel: string;
  readonly projectId: string | null;
  readonly project: string | null;
  readonly scoreInherent: number;
  readonly scoreRestant: number | null;
  readonly maatregelen: readonly { readonly titel: string; readonly uiterlijk: string | null }[];
}

export const PUBLIC_DECISION_KINDS = ['besluit', 'motie', 'toezegging', 'vraag'] as const;
export interface PublicDecision {
  readonly id: string;
  readonly soort: (typeof PUBLIC_DECISION_KINDS)[number];
  readonly titel: string;
  readonly orgaan: string | null;
  readonly projectId: string | null;
  readonly project: string | null;
  readonly uiterlijk: string | null;
  readonly bedrag: string | null;
  readonly afgedaanOp: string | null;
  readonly afdoening: string;
}

export interface PublicBenefit {
  readonly id: string;
  readonly titel: string;
  readonly doelId: string;
  readonly doel: string;
  readonly stand: 'verwacht' | 'deels gerealiseerd' | 'gerealiseerd' | 'vervallen';
  readonly uiterlijk: string | null;
  readonly verwacht: string;
}

export type PublicNarrative =
  { readonly onderdeel: string; readonly tekst: string } | ({ readonly onderdeel: string } & Withheld);

export const PUBLIC_FORMAT = 'stip-publicatie/1';

export interface PublicReport {
  readonly formaat: typeof PUBLIC_FORMAT;
  readonly id: string;
  readonly titel: string;
  readonly organisatie: { readonly naam: string; readonly slug: string };
  /** Made-up records, to show Stip with. */
  readonly demonstratie: boolean;
  readonly periode: {
    readonly naam: string;
    readonly soort: string;
    readonly start: string;
    readonly einde: string;
  };
  readonly strategie: {
    readonly titel: string;
    readonly vastgesteldDoor: string | null;
    readonly vastgesteldOp: string | null;
  } | null;
  /** As of when the figures are. */
  readonly peilmoment: string;
  /** The sealed report it was taken from: when it was sealed, and the SHA-256 of its content. */
  readonly verzegeldOp: string;
  readonly controlegetal: string;
  readonly licentie: { readonly code: string; readonly naam: string; readonly url: string };
  readonly teksten: readonly PublicNarrative[];
  readonly projecten: readonly (PublicProject | Withheld)[];
  readonly nietGemeld: readonly { readonly naam: string; readonly programma: string | null }[];
  readonly doelen: readonly PublicGoal[];
  /** Of all projects together; withheld as soon as an amount of one of them is. */
  readonly geld: readonly PublicMoney[] | Withheld;
  readonly risicos: readonly (PublicRisk | Withheld)[];
  readonly besluiten: readonly (PublicDecision | Withheld)[];
  readonly baten: readonly (PublicBenefit | Withheld)[];
}

export const LICENCES = {
  cc0_1_0: {
    code: 'CC0-1.0',
    naam: 'CC0 1.0 (publiek domein)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  cc_by_4_0: {
    code: 'CC-BY-4.0',
    naam: 'CC BY 4.0 (naamsvermelding)',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
export type Licence = keyof typeof LICENCES;
