import { AREAS, DIMENSIONS } from './shipped-areas';

export interface BothLanguages {
  readonly nl: string;
  readonly en: string;
}

export interface ShippedArea {
  readonly code: string;
  readonly name: BothLanguages;
  readonly description: BothLanguages;
  /** What each level means here, from 1; none where the general description says enough. */
  readonly criteria: readonly BothLanguages[];
}

/** A model that comes with Stip. */
export interface ShippedModel {
  readonly key: string;
  /** Number in its ids, which are the same for every organisation; never used twice. */
  readonly number: number;
  readonly edition: number;
  readonly name: BothLanguages;
  readonly source: string;
  readonly levels: readonly { readonly label: BothLanguages; readonly description: BothLanguages }[];
  readonly areas: readonly ShippedArea[];
}

/** The five steps of the scorecard of GEMMA, the reference architecture of Dutch municipalities; the texts are our own. */
const SCORECARD: ShippedModel['levels'] = [
  {
    label: { nl: 'Weinig tot geen actie', en: 'Little or no action' },
    description: {
      nl: 'Er gebeurt hier nog niets of bijna niets; wat lukt, hangt van een enkeling af.',
      en: 'Nothing or almost nothing happens here yet; what works depends on one person.',
    },
  },
  {
    label: { nl: 'Eerste stappen gezet', en: 'First steps taken' },
    description: {
      nl: 'Er is een begin gemaakt, maar het is nog niet overal of niet volledig ingevoerd.',
      en: 'A start was made, but it is not yet in place everywhere or in full.',
    },
  },
  {
    label: { nl: 'De organisatie werkt ermee', en: 'The organisation works with it' },
    description: {
      nl: 'Het is ingevoerd en de organisatie werkt er dagelijks mee.',
      en: 'It is in place, and the organisation works with it every day.',
    },
  },
  {
    label: { nl: 'Verbeteringen doorgevoerd', en: 'Improvements made' },
    description: {
      nl: 'De organisatie werkt er al een tijd mee, meet hoe het gaat en heeft het verbeterd.',
      en: 'The organisation has worked with it for some time, measures how it goes and has improved it.',
    },
  },
  {
    label: { nl: 'We excelleren', en: 'We excel' },
    description: {
      nl: 'De organisatie blinkt hierin uit; andere gemeenten komen kijken hoe het moet.',
      en: 'The organisation excels at this; other municipalities come to see how it is done.',
    },
  },
];

/** Never change one that was released: scans keep the model they were made with. Add the next edition instead. */
export const SHIPPED_MODELS: readonly ShippedModel[] = [
  {
    key: 'data-maturity-1',
    number: 1,
    edition: 1,
    name: { nl: 'Datavolwassenheid gemeente', en: 'Municipal data maturity' },
    source: 'Stip; niveaus naar de scorecard van GEMMA',
    levels: SCORECARD,
    areas: AREAS,
  },
  {
    key: 'implementation-dimensions-1',
    number: 2,
    edition: 1,
    name: { nl: 'Vijf dimensies van implementatie', en: 'Five dimensions of implementation' },
    source: 'Stip; dimensies naar de VNG-handreiking datastrategie, niveaus naar de scorecard van GEMMA',
    levels: SCORECARD,
    areas: DIMENSIONS,
  },
];

/** Ids of what is shipped have the form of a uuid version 7 of a fixed moment, so that no new one is ever equal. */
const shippedId = (model: number, part: number): string =>
  `01900000-0000-7000-8000-${(model * 0x10000 + part).toString(16).padStart(12, '0')}`;

export const shippedModelId = (model: ShippedModel): string => shippedId(model.number, 0);

/** Areas count from 1, in the order they are listed. */
export const shippedAreaId = (model: ShippedModel, index: number): string => shippedId(model.number, index + 1);

export const shippedModelById = (id: string): ShippedModel | undefined =>
  SHIPPED_MODELS.find((model) => shippedModelId(model) === id);
