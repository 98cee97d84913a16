/** Goals that a programme as a whole serves, beside those of its projects; the weight is its share. */
export const PROGRAMME_GOALS: readonly (readonly [programme: string, goal: string, weight: number])[] = [
  ['FUN', 'O2', 3],
  ['FUN', 'O4', 1],
  ['MEN', 'O3', 2],
  ['MEN', 'O1', 1],
  ['OPG', 'S3', 1],
  ['VER', 'S4', 2],
  ['VER', 'S2', 1],
];

export interface DemoOwnedIndicator {
  /** Code of the programme it tells of. */
  readonly programme: string;
  readonly name: string;
  readonly kind: 'met' | 'measured';
  readonly unit: string;
  /** Value and how many days ago it was established; oldest first. Of kind met 1 or 0. */
  readonly values: readonly (readonly [daysAgo: number, value: number])[];
  readonly source: string;
}

export const OWNED_INDICATORS: readonly DemoOwnedIndicator[] = [
  {
    programme: 'FUN',
    name: 'Elke nieuwe bron is binnen tien werkdagen in de catalogus beschreven',
    kind: 'met',
    unit: '',
    values: [
      [250, 0],
      [160, 0],
      [70, 1],
    ],
    source: 'Kwartaalgesprek programma',
  },
  {
    programme: 'MEN',
    name: 'Medewerkers die dit jaar een datatraining afrondden',
    kind: 'measured',
    unit: 'personen',
    values: [
      [240, 34],
      [120, 71],
      [30, 96],
    ],
    source: 'Opleidingsadministratie',
  },
  {
    programme: 'OPG',
    name: 'Elk project heeft een opdrachtgever uit het sociaal domein of het fysieke domein',
    kind: 'met',
    unit: '',
    values: [[45, 1]],
    source: 'Programmaplan',
  },
  {
    programme: 'VER',
    name: 'Alle algoritmen met invloed op inwoners staan in het register',
    kind: 'met',
    unit: '',
    values: [
      [200, 0],
      [20, 0],
    ],
    source: 'Steekproef van de privacyfunctionaris',
  },
];
