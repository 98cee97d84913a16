import { COLOURS, dayNumber, fromDayNumber, isCalendarDate, type Colour } from '@stip/domain';
import { clampDensity, densityOf, groupings, type Grouping, type ZoomLevel } from '@stip/timeline';
import { gridColumns, initialColumns, type GridColumn } from './grid-columns';

/** What the reader chose to see. All of it is in the address, so that a link shows the same picture. */
export interface RoadmapView {
  readonly grouping: Grouping;
  /** Pixels per day; null fits the whole plan into the width. */
  readonly density: number | null;
  /** Day at the left edge (day number); null together with `density`. */
  readonly leftDay: number | null;
  readonly search: string;
  /** None chosen: all. */
  readonly colours: readonly Colour[];
  readonly programmes: readonly string[];
  readonly dependencies: boolean;
  /** The first approved plan. */
  readonly baseline: boolean;
  /** The approved plan that counts now. */
  readonly currentBaseline: boolean;
  readonly progressLine: boolean;
  /** Whether the critical path stands out. */
  readonly critical: boolean;
  /** Columns beside the names. */
  readonly columns: readonly GridColumn[];
  /** Rows opened that start closed: projects. */
  readonly opened: ReadonlySet<string>;
  /** Rows closed that start open: groups and phases. */
  readonly closed: ReadonlySet<string>;
  /** Every project open, whatever `opened` says. */
  readonly allOpen: boolean;
  /** Scenario that is shown instead of the plan; null shows the plan. */
  readonly scenario: string | null;
}

export const initialView: RoadmapView = {
  grouping: 'goal',
  density: null,
  leftDay: null,
  search: '',
  colours: [],
  programmes: [],
  dependencies: true,
  baseline: true,
  currentBaseline: false,
  progressLine: false,
  critical: false,
  columns: initialColumns,
  opened: new Set(),
  closed: new Set(),
  allOpen: false,
  scenario: null,
};

/** Reads one value of the address. */
export type ReadParameter = (name: string) => string | null;

/** Values as `router.navigate` takes them; null removes a parameter. */
export type ViewParameters = Readonly<Record<(typeof parameterNames)[number], string | null>>;

const parameterNames = [
  ...(['groep', 'schaal', 'vanaf', 'zoek', 'kleur', 'programma'] as const),
  ...([
    'afhankelijkheden',
    'basisplan',
    'herijkt',
    'voortgangslijn',
    'kritiekpad',
    'kolommen',
    'open',
    'dicht',
  ] as const),
  'scenario',
] as const;

const groupingWords: Readonly<Record<Grouping, string>> = {
  ...{ goal: 'doel', programme: 'programma', owner: 'eigenaar', colour: 'kleur', none: 'geen' },
};
const colourWords: Readonly<Record<Colour, string>> = { green: 'groen', orange: 'oranje', red: 'rood', grey: 'grijs' };
const levelWords: Readonly<Record<ZoomLevel, string>> = {
  ...{ decade: 'decennium', year: 'jaar', quarter: 'kwartaal', month: 'maand', week: 'week', day: 'dag' },
};
const columnWords: Readonly<Record<GridColumn, string>> = {
  ...{ owner: 'eigenaar', status: 'status', percent: 'gereed', start: 'start', end: 'einde', variance: 'afwijking' },
  ...{ varianceNow: 'afwijkingnu', slack: 'speling', budget: 'budget', actual: 'realisatie' },
};
const everything = 'alles';
const nothing = 'geen';

/** The view an address describes; anything unreadable in it is left at its default. */
export function viewFromParameters(read: ReadParameter): RoadmapView {
  const density = readDensity(read('schaal'));
  const from = read('vanaf');
  const leftDay = from !== null && isCalendarDate(from) ? dayNumber(from) : null;
  const opened = list(read('open'));
  return {
    grouping: groupings.find((grouping) => groupingWords[grouping] === read('groep')) ?? initialView.grouping,
    density,
    leftDay: density === null ? null : leftDay,
    search: read('zoek') ?? '',
    colours: COLOURS.filter((colour) => list(read('kleur')).includes(colourWords[colour])),
    programmes: list(read('programma')),
    dependencies: read('afhankelijkheden') !== 'uit',
    baseline: read('basisplan') !== 'uit',
    currentBaseline: read('herijkt') === 'aan',
    progressLine: read('voortgangslijn') === 'aan',
    critical: read('kritiekpad') === 'aan',
    columns: readColumns(read('kolommen')),
    opened: new Set(opened.filter((id) => id !== everything)),
    closed: new Set(list(read('dicht'))),
    allOpen: opened.includes(everything),
    scenario: read('scenario'),
  };
}

/** The address of a view; what is as it starts is left out. */
export function parametersOfView(view: RoadmapView): ViewParameters {
  const level = Object.entries(levelWords).find(([name]) => densityOf(name as ZoomLevel) === view.density);
  return {
    groep: view.grouping === initialView.grouping ? null : groupingWords[view.grouping],
    schaal: view.density === null ? null : (level?.[1] ?? String(Math.round(view.density * 1000) / 1000)),
    vanaf: view.leftDay === null ? null : fromDayNumber(Math.floor(view.leftDay)),
    zoek: view.search === '' ? null : view.search,
    kleur: joined(view.colours.map((colour) => colourWords[colour])),
    programma: joined(view.programmes),
    afhankelijkheden: view.dependencies ? null : 'uit',
    basisplan: view.baseline ? null : 'uit',
    herijkt: view.currentBaseline ? 'aan' : null,
    voortgangslijn: view.progressLine ? 'aan' : null,
    kritiekpad: view.critical ? 'aan' : null,
    kolommen: writeColumns(view.columns),
    open: view.allOpen ? everything : joined([...view.opened]),
    dicht: joined([...view.closed]),
    scenario: view.scenario,
  };
}

/** Whether two views have the same address. */
export function isSameView(a: RoadmapView, b: RoadmapView): boolean {
  const one = parametersOfView(a);
  const other = parametersOfView(b);
  return parameterNames.every((name) => one[name] === other[name]);
}

function readDensity(text: string | null): number | null {
  if (text === null) return null;
  const level = Object.entries(levelWords).find(([, word]) => word === text);
  if (level !== undefined) return densityOf(level[0] as ZoomLevel);
  const density = Number(text);
  return Number.isFinite(density) && density > 0 ? clampDensity(density) : null;
}

function readColumns(text: string | null): readonly GridColumn[] {
  if (text === null) return initialColumns;
  const words = list(text);
  return gridColumns.filter((column) => words.includes(columnWords[column]));
}

function writeColumns(columns: readonly GridColumn[]): string | null {
  if (columns.length === 0) return nothing;
  const text = columns.map((column) => columnWords[column]).join(',');
  return text === initialColumns.map((column) => columnWords[column]).join(',') ? null : text;
}

function list(text: string | null): string[] {
  return text === null ? [] : text.split(',').filter((part) => part !== '');
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',');
}
