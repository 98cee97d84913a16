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
  /** Null is itself a finding. */
  readonly owner: string | null;
  /** Code of each project that brings it, with its weight among the benefits it brings to the goal. */
  readonly projects: readonly (readonly [code: string, weight: number])[];
  readonly description?: string;
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
    projects: [
      ['MEN-03', 2],
      ['MEN-04', 1],
    ],
    owner: 'tijn',
    expected: 'Van 14 naar 6 per jaar',
    after: 0.7,
    state: 'expected',
  },
  {
    goal: 'O2',
    title: 'Minder dubbele opslag en licenties',
    projects: [
      ['FUN-02', 1],
      ['FUN-04', 1],
    ],
    owner: 'marit',
    expected: 'Drie systemen uitgezet',
    euros: 185000,
    after: 0.6,
    state: 'partly_realised',
  },
  {
    goal: 'O2a',
    title: 'Sneller antwoord op gegevensvragen',
    projects: [
      ['FUN-01', 3],
      ['VER-02', 1],
    ],
    owner: 'marit',
    expected: 'Van acht naar twee werkdagen',
    after: 0.5,
    state: 'partly_realised',
  },
  {
    goal: 'O2b',
    title: 'Minder bezwaren op de WOZ-waarde',
    projects: [['FUN-03', 1]],
    owner: 'bram',
    expected: '20 % minder bezwaren',
    euros: 60000,
    after: 0.5,
    state: 'realised',
  },
  {
    goal: 'O3',
    title: 'Minder inhuur van analisten',
    projects: [['MEN-01', 1]],
    owner: 'souad',
    expected: 'Vier inhuurplaatsen minder',
    euros: 240000,
    after: 0.8,
    state: 'expected',
  },
  {
    goal: 'O4',
    title: 'Minder spoedreparaties',
    projects: [['OPG-05', 1]],
    owner: 'femke',
    expected: '30 % minder storingen',
    euros: 410000,
    after: 0.9,
    state: 'expected',
  },
  {
    goal: 'S1',
    title: 'Minder Woo-verzoeken om cijfers',
    projects: [
      ['VER-02', 2],
      ['VER-06', 1],
    ],
    owner: 'jelle',
    expected: 'De helft minder',
    after: 0.6,
    state: 'partly_realised',
  },
  {
    goal: 'S2',
    title: 'Inwoners herstellen fouten zelf',
    projects: [['VER-04', 1]],
    owner: 'hedwig',
    expected: '500 verbeteringen per jaar',
    after: 0.8,
    state: 'expected',
  },
  {
    goal: 'S3',
    title: 'Jeugd eerder geholpen',
    projects: [['OPG-03', 1]],
    owner: 'tijn',
    expected: 'Elf weken korter wachten',
    after: 1,
    state: 'expected',
  },
  {
    goal: 'S3a',
    title: 'Minder huishoudens in schuldsanering',
    projects: [['OPG-02', 2]],
    owner: 'samir',
    expected: '120 trajecten minder per jaar',
    euros: 900000,
    after: 0.9,
    state: 'expected',
  },
  {
    goal: 'S4',
    title: 'Meer vertrouwen bij inwoners',
    projects: [
      ['VER-01', 2],
      ['VER-05', 2],
      ['FUN-05', 1],
    ],
    owner: 'hedwig',
    expected: 'Van 44 % naar 60 %',
    after: 1,
    state: 'expected',
  },
  {
    goal: 'O1',
    title: 'Vergaderingen met één set cijfers',
    description: 'Directie en college bespreken wat de cijfers betekenen, niet welke cijfers kloppen.',
    projects: [['MEN-03', 1]],
    owner: 'femke',
    expected: 'Een kwartier korter per vergadering',
    after: 0.5,
    state: 'partly_realised',
  },
  {
    goal: 'O2',
    title: 'Koppelingen sneller gebouwd',
    description: 'Een nieuwe koppeling gebruikt wat er al staat.',
    projects: [
      ['FUN-04', 2],
      ['MEN-02', 1],
    ],
    owner: 'marit',
    expected: 'Van veertien naar vier weken',
    after: 0.6,
    state: 'expected',
  },
  {
    goal: 'O2b',
    title: 'Minder retourpost',
    projects: [['FUN-03', 1]],
    owner: 'bram',
    expected: '900 poststukken minder per jaar',
    euros: 11000,
    after: 0.36,
    state: 'expected',
  },
  {
    goal: 'S1',
    title: 'Ondernemers bouwen op gemeentedata',
    projects: [],
    owner: 'jelle',
    expected: 'Tien toepassingen van anderen',
    after: 0.9,
    state: 'expected',
  },
  {
    goal: 'S2',
    title: 'Minder inzageverzoeken op papier',
    projects: [
      ['VER-04', 2],
      ['VER-03', 1],
    ],
    owner: 'hedwig',
    expected: 'Driekwart minder',
    euros: 24000,
    after: 0.7,
    state: 'expected',
  },
  {
    goal: 'S3',
    title: 'Lagere energierekening voor kwetsbare huishoudens',
    projects: [['OPG-04', 1]],
    owner: 'tijn',
    expected: '€ 35 per maand per geholpen huishouden',
    after: 0.8,
    state: 'partly_realised',
  },
  {
    goal: 'S3b',
    title: 'Bewoners praten mee op basis van dezelfde kaart',
    projects: [
      ['OPG-01', 2],
      ['FUN-06', 1],
    ],
    owner: null,
    expected: 'Acht wijken per jaar',
    after: 0.7,
    state: 'expected',
  },
  {
    goal: 'S3b',
    title: 'Veiliger naar school',
    projects: [['OPG-06', 1]],
    owner: 'lotte',
    expected: 'Twaalf knelpunten opgelost',
    after: 0.9,
    state: 'expected',
  },
];

/** Share of the way that the intermediate target asks, and the share of the term after which. */
export const HALFWAY = { after: 0.5, way: 0.4 } as const;
