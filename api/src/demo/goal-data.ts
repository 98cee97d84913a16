import type { BenefitState, StepState } from '../strategy/entity';

interface DemoStep {
  readonly state: StepState;
  readonly responsible: string;
  /** Days before (negative) or after the start of the term. */
  readonly day: number;
  readonly evidence: string;
}

/** How far the fictional municipality is with each of the eight steps, in their order. */
export const STEPS: readonly DemoStep[] = [
  {
    state: 'done',
    responsible: 'tijn',
    day: -310,
    evidence: 'Twee sessies met college en directie; de visie is besproken met het inwonerspanel.',
  },
  {
    state: 'done',
    responsible: 'hedwig',
    day: -260,
    evidence: 'Belanghebbendenkaart met 24 partijen; elke partij weet wanneer zij wordt betrokken.',
  },
  {
    state: 'done',
    responsible: 'marit',
    day: -200,
    evidence: 'Nulmeting voorbereid op acht thema’s; eerste indruk niveau 2 van 5, het laagst bij datakwaliteit.',
  },
  {
    state: 'done',
    responsible: 'tijn',
    day: -150,
    evidence: 'Vier organisatiedoelen en vier maatschappelijke doelen, elk met een eigenaar en een indicator.',
  },
  {
    state: 'done',
    responsible: 'hedwig',
    day: -120,
    evidence: 'Kernprincipes vastgesteld; de afweging tussen openheid en privacy staat er uitdrukkelijk bij.',
  },
  {
    state: 'done',
    responsible: 'marit',
    day: -60,
    evidence: 'Concept drie weken ter inzage; 31 reacties verwerkt in een nota van beantwoording.',
  },
  { state: 'done', responsible: 'tijn', day: -20, evidence: 'Raadsbesluit 112, met twee moties.' },
  {
    state: 'in_progress',
    responsible: 'femke',
    day: 1400,
    evidence: 'Routekaart loopt; elk kwartaal een verantwoording aan college en raad.',
  },
];

interface DemoBenefit {
  readonly goal: string;
  readonly title: string;
  readonly owner: string;
  readonly expected: string;
  /** In euros a year. */
  readonly euros?: number;
  /** Share of the term after which it is to have come. */
  readonly after: number;
  readonly state: BenefitState;
}

export const BENEFITS: readonly DemoBenefit[] = [
  {
    goal: 'O1',
    title: 'Minder herstelbesluiten',
    owner: 'tijn',
    expected: 'Van 14 naar 6 per jaar',
    after: 0.7,
    state: 'expected',
  },
  {
    goal: 'O2',
    title: 'Minder dubbele opslag en licenties',
    owner: 'marit',
    expected: 'Drie systemen uitgezet',
    euros: 185000,
    after: 0.6,
    state: 'partly_realised',
  },
  {
    goal: 'O2a',
    title: 'Sneller antwoord op gegevensvragen',
    owner: 'marit',
    expected: 'Van acht naar twee werkdagen',
    after: 0.5,
    state: 'partly_realised',
  },
  {
    goal: 'O2b',
    title: 'Minder bezwaren op de WOZ-waarde',
    owner: 'bram',
    expected: '20 % minder bezwaren',
    euros: 60000,
    after: 0.5,
    state: 'realised',
  },
  {
    goal: 'O3',
    title: 'Minder inhuur van analisten',
    owner: 'souad',
    expected: 'Vier inhuurplaatsen minder',
    euros: 240000,
    after: 0.8,
    state: 'expected',
  },
  {
    goal: 'O4',
    title: 'Minder spoedreparaties',
    owner: 'femke',
    expected: '30 % minder storingen',
    euros: 410000,
    after: 0.9,
    state: 'expected',
  },
  {
    goal: 'S1',
    title: 'Minder Woo-verzoeken om cijfers',
    owner: 'jelle',
    expected: 'De helft minder',
    after: 0.6,
    state: 'partly_realised',
  },
  {
    goal: 'S2',
    title: 'Inwoners herstellen fouten zelf',
    owner: 'hedwig',
    expected: '500 verbeteringen per jaar',
    after: 0.8,
    state: 'expected',
  },
  {
    goal: 'S3',
    title: 'Jeugd eerder geholpen',
    owner: 'tijn',
    expected: 'Elf weken korter wachten',
    after: 1,
    state: 'expected',
  },
  {
    goal: 'S3a',
    title: 'Minder huishoudens in schuldsanering',
    owner: 'samir',
    expected: '120 trajecten minder per jaar',
    euros: 900000,
    after: 0.9,
    state: 'expected',
  },
  {
    goal: 'S4',
    title: 'Meer vertrouwen bij inwoners',
    owner: 'hedwig',
    expected: 'Van 44 % naar 60 %',
    after: 1,
    state: 'expected',
  },
];

/** Share of the way that the intermediate target asks, and the share of the term after which. */
export const HALFWAY = { after: 0.5, way: 0.4 } as const;
