import { bySeverity, type Aspect, type Colour } from './colour';
import { claimsBetter, type StatusCause } from './computed-status';

export interface JudgedProject {
  readonly id: string;
  readonly name: string;
  readonly statusUpdateId: string;
  /** What the report itself says of it. */
  readonly explanation?: string;
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly colour: Colour;
    readonly computed?: Colour | null;
    readonly because?: readonly StatusCause[];
    readonly deviation?: string;
  }[];
}

/** An aspect of which claim and computation are not the same colour. */
export interface Disagreement {
  readonly projectId: string;
  readonly project: string;
  readonly statusUpdateId: string;
  readonly aspect: Aspect;
  readonly claimed: Colour;
  readonly computed: Colour;
  readonly because: readonly StatusCause[];
  /** The project claims a better colour: that asks for an explanation. */
  readonly better: boolean;
  /** In the words of the update, or of the report; null where nobody said. */
  readonly explanation: string | null;
}

/**
 * Where projects claim another colour than is computed; the claims that are better come first, the gravest of them on top.
 * Grey says nothing: it disagrees with orange and red alone.
 */
export function disagreements(projects: readonly JudgedProject[]): Disagreement[] {
  return projects
    .flatMap((project) =>
      project.aspects.flatMap(({ aspect, colour, computed, because, deviation }): Disagreement[] => {
        if (!computed || computed === 'grey' || computed === colour) return [];
        if (colour === 'grey' && computed === 'green') return [];
        const better = claimsBetter(colour, computed);
        return [
          {
            ...{ projectId: project.id, project: project.name, statusUpdateId: project.statusUpdateId },
            ...{ aspect, claimed: colour, computed, because: because ?? [], better },
            explanation: deviation?.trim() || project.explanation?.trim() || null,
          },
        ];
      }),
    )
    .sort(
      (a, b) =>
        Number(b.better) - Number(a.better) || bySeverity(a.computed, b.computed) || a.project.localeCompare(b.project),
    );
}
