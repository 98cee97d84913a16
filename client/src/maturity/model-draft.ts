import type { MaturityModelFieldsFragment, SetMaturityModelInput } from '@stip/contract';

export interface LevelDraft {
  readonly labelNl: string;
  readonly labelEn: string;
  readonly descriptionNl: string;
  readonly descriptionEn: string;
}
export interface AreaDraft {
  /** Tells areas apart on the screen, also new ones. */
  readonly key: number;
  readonly id: string | null;
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly descriptionNl: string;
  readonly descriptionEn: string;
  readonly weight: number;
  /** By level, from 1; empty where the general description says enough. */
  readonly criteria: readonly { readonly textNl: string; readonly textEn: string }[];
}

/** A model as the screen holds it. */
export interface ModelDraft {
  readonly nameNl: string;
  readonly nameEn: string;
  readonly source: string;
  readonly levels: readonly LevelDraft[];
  readonly areas: readonly AreaDraft[];
}

let nextKey = 0;
const NO_TEXT = { textNl: '', textEn: '' };
const NO_LEVEL: LevelDraft = { labelNl: '', labelEn: '', descriptionNl: '', descriptionEn: '' };

export const emptyArea = (levels: number): AreaDraft => ({
  ...{
    key: (nextKey += 1),
    id: null,
    code: '',
    nameNl: '',
    nameEn: '',
    descriptionNl: '',
    descriptionEn: '',
    weight: 1,
  },
  criteria: Array.from({ length: levels }, () => NO_TEXT),
});

export const emptyModel = (): ModelDraft => ({
  ...{ nameNl: '', nameEn: '', source: '' },
  levels: Array.from({ length: 5 }, () => NO_LEVEL),
  areas: [emptyArea(5)],
});

export const openModel = (model: MaturityModelFieldsFragment): ModelDraft => ({
  ...{ nameNl: model.nameNl, nameEn: model.nameEn, source: model.source },
  levels: model.levels.map(({ labelNl, labelEn, descriptionNl, descriptionEn }) => ({
    ...{ labelNl, labelEn, descriptionNl, descriptionEn },
  })),
  areas: model.areas.map(({ id, code, nameNl, nameEn, descriptionNl, descriptionEn, weight, criteria }) => ({
    ...{ key: (nextKey += 1), id, code, nameNl, nameEn, descriptionNl, descriptionEn, weight },
    criteria: model.levels.map(({ level }) => {
      const known = criteria.find((criterion) => criterion.level === level);
      return known ? { textNl: known.textNl, textEn: known.textEn } : NO_TEXT;
    }),
  })),
});

/** The scale with so many levels; what each area says of a level that goes, goes too. */
export function withLevels(draft: ModelDraft, count: number): ModelDraft {
  const sized = <T>(list: readonly T[], empty: T) => Array.from({ length: count }, (_, index) => list[index] ?? empty);
  return {
    ...draft,
    levels: sized(draft.levels, NO_LEVEL),
    areas: draft.areas.map((area) => ({ ...area, criteria: sized(area.criteria, NO_TEXT) })),
  };
}

/** The areas with one moved up or down by one place. */
export function moved(draft: ModelDraft, index: number, by: -1 | 1): ModelDraft {
  const areas = [...draft.areas];
  const [area] = areas.splice(index, 1);
  if (area) areas.splice(index + by, 0, area);
  return { ...draft, areas };
}

/** As the API takes it; a text in one language stands for both. */
export const modelInput = (
  draft: ModelDraft,
  key: Pick<SetMaturityModelInput, 'id' | 'version'>,
): SetMaturityModelInput => ({
  ...key,
  nameNl: draft.nameNl,
  nameEn: draft.nameEn.trim() || draft.nameNl,
  source: draft.source,
  levels: draft.levels.map((level) => ({ ...level, labelEn: level.labelEn.trim() || level.labelNl })),
  areas: draft.areas.map(({ key: _, criteria, ...area }) => ({
    ...area,
    nameEn: area.nameEn.trim() || area.nameNl,
    criteria: criteria.flatMap(({ textNl, textEn }, index) =>
      textNl.trim() || textEn.trim()
        ? [{ level: index + 1, textNl: textNl.trim() || textEn, textEn: textEn.trim() || textNl }]
        : [],
    ),
  })),
});
