import type { Colour } from '@stip/domain';

/** Colours a theme is made of: CSS colours as hex or rgb(), resolved, for SVG in a PDF knows no variables. */
export interface TimelinePalette {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Lines of dependencies: between a border and a text in strength. */
  readonly connector: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly status: Readonly<Record<Colour, string>>;
  readonly statusSoft: Readonly<Record<Colour, string>>;
}

export interface PaintStyle {
  readonly fill?: string;
  readonly stroke?: string;
  /** Stroke width in pixels. */
  readonly width?: number;
  /** Lengths of dashes and gaps in pixels. */
  readonly dash?: readonly number[];
  /** Text only: size in pixels and CSS weight. */
  readonly size?: number;
  readonly weight?: number;
  /** Text only: colour of the rim that keeps the text readable over lines. */
  readonly halo?: string;
}

const statusStyles = ['green', 'orange', 'red', 'grey'] as const;
// Listed as values so that the theme's spec can walk them.
export const plainStyles = [
  'background',
  'stripe',
  'groupRow',
  'rowLine',
  'hover',
  'selection',
  'weekend',
  'gridMinor',
  'gridMajor',
  'headerFill',
  'headerLine',
  'headerMajor',
  'headerMinor',
  'todayLine',
  'todayPill',
  'todayText',
  'plan',
  'planDone',
  'phase',
  'phaseDone',
  'bracket',
  'baseline',
  'baselineMilestone',
  'currentBaseline',
  'currentBaselineMilestone',
  'shiftLine',
  'shiftText',
  'milestone',
  'milestoneDone',
  'milestoneRim',
  'milestoneLabel',
  'labelLeader',
  'barLabel',
  'slack',
  'dependency',
  'dependencyHead',
  'dependencyFocus',
  'dependencyFocusHead',
  'criticalOutline',
  'focusOutline',
  'linkHandle',
  'linkRubber',
  'progressLine',
  'statusGlyph',
  'statusGlyphLine',
  'nameGroup',
  'nameProject',
  'nameItem',
  'nameFaint',
] as const;

export type StyleName =
  (typeof plainStyles)[number] | `project.${Colour}` | `projectDone.${Colour}` | `status.${Colour}`;

/** What a painter needs to turn a display list into colours and letters. */
export interface TimelineTheme {
  readonly fontFamily: string;
  readonly styles: Readonly<Record<StyleName, PaintStyle>>;
}

export const lightPalette: TimelinePalette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f1ec',
  line: '#e3dfd6',
  lineStrong: '#c9c3b6',
  connector: '#8d877b',
  ink: '#1a1d24',
  inkSoft: '#4b5160',
  inkFaint: '#6b7080',
  accent: '#2743b8',
  accentSoft: '#e8ecfb',
  status: { green: '#1b6e43', orange: '#9a5200', red: '#a8201a', grey: '#6b7080' },
  statusSoft: { green: '#bfe0cd', orange: '#f6d5ab', red: '#f3c3bf', grey: '#d8d7d4' },
};

export const darkPalette: TimelinePalette = {
  paper: '#12141a',
  surface: '#191c24',
  sunken: '#0e1015',
  line: '#2b2f3a',
  lineStrong: '#454b5a',
  connector: '#767d8f',
  ink: '#eceef3',
  inkSoft: '#b6bbc8',
  inkFaint: '#8f95a5',
  accent: '#9db0ff',
  accentSoft: '#222a4d',
  status: { green: '#7fd0a3', orange: '#f0b266', red: '#ff9d94', grey: '#9aa0ae' },
  statusSoft: { green: '#234d34', orange: '#573c18', red: '#602c28', grey: '#383c47' },
};

/** Builds every style from a palette. Colours of status are for status only; critical is weight, never red. */
export function createTheme(palette: TimelinePalette, fontFamily = "'Source Sans 3', sans-serif"): TimelineTheme {
  const p = palette;
  const plain: Record<(typeof plainStyles)[number], PaintStyle> = {
    background: { fill: p.surface },
    stripe: { fill: p.paper },
    groupRow: { fill: p.sunken },
    rowLine: { stroke: p.line, width: 1 },
    hover: { fill: p.accentSoft },
    selection: { fill: p.accentSoft },
    weekend: { fill: p.sunken },
    gridMinor: { stroke: p.line, width: 1 },
    gridMajor: { stroke: p.lineStrong, width: 1 },
    headerFill: { fill: p.sunken },
    headerLine: { stroke: p.lineStrong, width: 1 },
    headerMajor: { fill: p.ink, size: 12.5, weight: 600 },
    headerMinor: { fill: p.inkFaint, size: 12, weight: 400 },
    todayLine: { stroke: p.accent, width: 1.5 },
    todayPill: { fill: p.accent },
    todayText: { fill: p.surface, size: 11, weight: 600 },
    plan: { fill: p.accentSoft, stroke: p.accent, width: 1 },
    planDone: { fill: p.accent },
    phase: { fill: p.lineStrong },
    phaseDone: { fill: p.inkSoft },
    bracket: { fill: p.inkFaint },
    baseline: { fill: p.inkFaint },
    baselineMilestone: { fill: p.surface, stroke: p.inkFaint, width: 1.4 },
    currentBaseline: { stroke: p.inkSoft, width: 2, dash: [5, 3] },
    currentBaselineMilestone: { fill: p.surface, stroke: p.inkSoft, width: 1.2 },
    shiftLine: { stroke: p.inkFaint, width: 1.2, dash: [2, 3] },
    shiftText: { fill: p.ink, size: 12, weight: 600, halo: p.surface },
    milestone: { fill: p.surface, stroke: p.ink, width: 1.8 },
    milestoneDone: { fill: p.ink, stroke: p.ink, width: 1.8 },
    milestoneRim: { fill: p.surface },
    milestoneLabel: { fill: p.inkSoft, size: 12, weight: 400, halo: p.surface },
    labelLeader: { stroke: p.lineStrong, width: 1 },
    barLabel: { fill: p.inkSoft, size: 12, weight: 400, halo: p.surface },
    slack: { stroke: p.inkFaint, width: 1.2, dash: [1, 3] },
    dependency: { stroke: p.connector, width: 1 },
    dependencyHead: { fill: p.connector },
    dependencyFocus: { stroke: p.ink, width: 2 },
    dependencyFocusHead: { fill: p.ink },
    criticalOutline: { stroke: p.ink, width: 2 },
    focusOutline: { stroke: p.accent, width: 2 },
    linkHandle: { fill: p.surface, stroke: p.accent, width: 1.8 },
    linkRubber: { stroke: p.accent, width: 2, dash: [5, 4] },
    progressLine: { stroke: p.ink, width: 1.4 },
    statusGlyph: { fill: p.surface },
    statusGlyphLine: { stroke: p.surface, width: 1.6 },
    nameGroup: { fill: p.ink, size: 13, weight: 600 },
    nameProject: { fill: p.ink, size: 13, weight: 600 },
    nameItem: { fill: p.inkSoft, size: 12.5, weight: 400 },
    nameFaint: { fill: p.inkFaint, size: 12, weight: 400 },
  };
  const styles: Partial<Record<StyleName, PaintStyle>> = { ...plain };
  for (const colour of statusStyles) {
    styles[`project.${colour}`] = { fill: p.statusSoft[colour] };
    styles[`projectDone.${colour}`] = { fill: p.status[colour] };
    styles[`status.${colour}`] = { fill: p.status[colour] };
  }
  return { fontFamily, styles: styles as Record<StyleName, PaintStyle> };
}

/** Size and weight of a text style, with the defaults of the painters. */
export function textStyle(theme: TimelineTheme, name: StyleName): { readonly size: number; readonly weight: number } {
  const style = theme.styles[name];
  return { size: style.size ?? 12, weight: style.weight ?? 400 };
}
