import type { SaveStatusDraftInput, StatusFieldsFragment } from '@stip/contract';
import { ASPECTS, trendBetween, worstColour, type Aspect, type Colour, type Trend } from '@stip/domain';

export interface AspectDraft {
  readonly colour: Colour;
  readonly trend: Trend;
  readonly cause: string;
  readonly consequence: string;
  readonly correction: string;
  /** Why the colour is better than the computed one. */
  readonly deviation: string;
}

/** The status update as the screen holds it. */
export interface StatusDraft {
  readonly reportingDate: string;
  readonly overallColour: Colour;
  /** Whether the overall colour was chosen; until then it follows the worst aspect. */
  readonly overallChosen: boolean;
  readonly percentComplete: number | null;
  readonly achieved: string;
  readonly nextSteps: string;
  readonly attention: string;
  readonly decisionAsked: string;
  readonly aspects: Readonly<Record<Aspect, AspectDraft>>;
}

type Stored = Omit<StatusFieldsFragment, 'aspects'> & {
  readonly aspects: readonly (AspectDraft & { readonly aspect: string })[];
};

const EMPTY: AspectDraft = {
  colour: 'green',
  trend: 'stable',
  cause: '',
  consequence: '',
  correction: '',
  deviation: '',
};

/** What the screen opens with: the draft as it is, or the last published update carried over to today. */
export function openDraft(draft: Stored | null, latest: Stored | null, today: string): StatusDraft {
  const from = draft ?? latest;
  const aspects = Object.fromEntries(
    ASPECTS.map((name): [Aspect, AspectDraft] => {
      const known = from?.aspects.find((aspect) => aspect.aspect === name);
      if (!known) return [name, EMPTY];
      const { colour, trend, cause, consequence, correction, deviation } = known;
      // Carried over, a colour is where it was: nothing has moved yet.
      return [name, { colour, trend: draft ? trend : 'stable', cause, consequence, correction, deviation }];
    }),
  ) as Record<Aspect, AspectDraft>;
  const worst = worstColour(Object.values(aspects).map((aspect) => aspect.colour));
  return {
    reportingDate: draft?.reportingDate ?? today,
    overallColour: from?.overallColour ?? worst,
    overallChosen: !!from && from.overallColour !== worst,
    percentComplete: from?.percentComplete ?? null,
    achieved: draft?.achieved ?? '',
    nextSteps: from?.nextSteps ?? '',
    attention: from?.attention ?? '',
    decisionAsked: from?.decisionAsked ?? '',
    aspects,
  };
}

/** Changes an aspect; a new colour brings its trend against the last published one, and the overall colour follows. */
export function changeAspect(
  draft: StatusDraft,
  name: Aspect,
  change: Partial<AspectDraft>,
  published: Colour | undefined,
): StatusDraft {
  const before = draft.aspects[name];
  const trend = change.colour && published ? trendBetween(published, change.colour) : (change.trend ?? before.trend);
  const aspects = { ...draft.aspects, [name]: { ...before, ...change, trend } };
  if (draft.overallChosen) return { ...draft, aspects };
  return { ...draft, aspects, overallColour: worstColour(Object.values(aspects).map((aspect) => aspect.colour)) };
}

/** The draft as the API takes it. */
export function toInput(
  draft: StatusDraft,
  projectId: string,
  version: number | null,
  published: Colour | undefined,
): SaveStatusDraftInput {
  const { overallChosen: _, aspects, ...rest } = draft;
  return {
    ...rest,
    projectId,
    version,
    summary: '',
    overallTrend: published ? trendBetween(published, draft.overallColour) : 'stable',
    aspects: ASPECTS.map((aspect) => ({ aspect, ...aspects[aspect] })),
  };
}
