import type { StatusJudgementQuery } from '@stip/contract';
import { claimsBetter, type Aspect, type Colour } from '@stip/domain';

export type JudgedProject = StatusJudgementQuery['statusJudgement']['projects'][number];

/** An aspect that is claimed better than it is computed. */
export interface Difference {
  readonly aspect: Aspect;
  readonly claimed: Colour;
  readonly computed: JudgedProject['computed']['aspects'][number];
  /** Why; empty where nobody explained it. */
  readonly deviation: string;
}

/** Aspects that a project claims better than the record says; none when it claims nothing. */
export function differencesOf({ claimed, computed }: Pick<JudgedProject, 'claimed' | 'computed'>): Difference[] {
  const given = new Map(claimed?.aspects.map((one) => [one.aspect as Aspect, one]));
  return computed.aspects.flatMap((one): Difference[] => {
    const aspect = given.get(one.aspect);
    if (!aspect || !claimsBetter(aspect.colour, one.colour)) return [];
    return [{ aspect: one.aspect, claimed: aspect.colour, computed: one, deviation: aspect.deviation }];
  });
}
