import { claimsBetter } from './computed-status';
import { ASPECTS, type Aspect, type Colour } from './colour';

/** The part of a status update that publishing looks at. */
export interface StatusToPublish {
  readonly overallColour: Colour;
  readonly percentComplete?: number | null;
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly colour: Colour;
    readonly cause: string;
    readonly consequence: string;
    readonly correction: string;
    /** Colour computed for it; absent where that is not known, as in a file that is imported. */
    readonly computed?: Colour | undefined;
    /** Why the claimed colour is better than the computed one. */
    readonly deviation?: string;
  }[];
}

export interface RuleIssue {
  /** Path of the field, such as `aspects.money.cause`. */
  readonly field: string;
  readonly code: 'required' | 'out_of_range' | 'inconsistent';
}

/**
 * What stands in the way of publishing. Orange and red ask for cause, consequence and correction per aspect (the rule of
 * the municipality of Leiden's progress report); a colour better than the computed one asks why; an overall colour better than every aspect by two steps is inconsistent.
 */
export function publishIssues(status: StatusToPublish): RuleIssue[] {
  const issues: RuleIssue[] = [];
  const given = new Map(status.aspects.map((aspect) => [aspect.aspect, aspect]));
  for (const name of ASPECTS) {
    const aspect = given.get(name);
    if (!aspect) {
      issues.push({ field: `aspects.${name}.colour`, code: 'required' });
      continue;
    }
    if (aspect.computed && claimsBetter(aspect.colour, aspect.computed) && !aspect.deviation?.trim())
      issues.push({ field: `aspects.${name}.deviation`, code: 'required' });
    if (aspect.colour !== 'orange' && aspect.colour !== 'red') continue;
    for (const part of ['cause', 'consequence', 'correction'] as const) {
      if (aspect[part].trim() === '') issues.push({ field: `aspects.${name}.${part}`, code: 'required' });
    }
  }
  const hasRed = status.aspects.some((aspect) => aspect.colour === 'red');
  if (status.overallColour === 'green' && hasRed) issues.push({ field: 'overallColour', code: 'inconsistent' });
  const percent = status.percentComplete;
  if (percent !== undefined && percent !== null && (!Number.isInteger(percent) || percent < 0 || percent > 100)) {
    issues.push({ field: 'percentComplete', code: 'out_of_range' });
  }
  return issues;
}
