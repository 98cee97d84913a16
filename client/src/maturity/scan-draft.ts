import type { MaturityScanFieldsFragment, SetMaturityScoresInput } from '@stip/contract';

type Scan = MaturityScanFieldsFragment;
export type ScoreDraft = Omit<Scan['scores'][number], '__typename' | 'areaId' | 'previousLevel'>;

const HEAD = ['kind', 'assessedOn', 'assessorId', 'note'] as const;
type HeadField = (typeof HEAD)[number];

/** A scan as the screen holds it. */
export interface ScanDraft {
  readonly kind: Scan['kind'];
  readonly assessedOn: string;
  readonly assessorId: string | null;
  readonly note: string;
  readonly scores: Readonly<Record<string, ScoreDraft>>;
}

/** Where two people changed the same: a field of the head, or the score of an area by its id. */
export type Disputed = HeadField | (string & {});

export function openScan(scan: Scan): ScanDraft {
  return {
    kind: scan.kind,
    assessedOn: scan.assessedOn,
    assessorId: scan.assessor?.id ?? null,
    note: scan.note,
    scores: Object.fromEntries(
      scan.scores.map(({ areaId, level, targetLevel, targetDate, evidence, evidenceLink, action }) => [
        areaId,
        { level, targetLevel, targetDate, evidence, evidenceLink, action },
      ]),
    ),
  };
}

/** What differs from what is stored, as the API takes it; undefined when nothing does. */
export function changesOf(
  stored: ScanDraft,
  draft: ScanDraft,
  key: { readonly id: string; readonly version: number },
): SetMaturityScoresInput | undefined {
  const head = Object.fromEntries(
    HEAD.filter((field) => stored[field] !== draft[field]).map((field) => [field, draft[field]]),
  );
  const scores = Object.entries(draft.scores)
    .filter(([areaId, score]) => !sameScore(stored.scores[areaId], score))
    // An aim that is half filled in is not sent yet.
    .map(([areaId, score]) => ({
      areaId,
      ...score,
      ...(complete(score) ? {} : { targetLevel: null, targetDate: null }),
    }));
  return Object.keys(head).length + scores.length === 0 ? undefined : { ...key, ...head, scores };
}

/** After someone else saved: what only one of us changed stands; what both changed is mine, and disputed. */
export function mergeScan(
  base: ScanDraft,
  mine: ScanDraft,
  theirs: ScanDraft,
): { readonly draft: ScanDraft; readonly disputed: readonly Disputed[] } {
  const disputed: Disputed[] = [];
  const choose = <T>(name: Disputed, same: (a: T, b: T) => boolean, [b, m, t]: readonly [T, T, T]): T => {
    if (same(m, b)) return t;
    if (!same(t, b) && !same(t, m)) disputed.push(name);
    return m;
  };
  const equal = (a: unknown, b: unknown) => a === b;
  const head = Object.fromEntries(
    HEAD.map((field) => [field, choose<unknown>(field, equal, [base[field], mine[field], theirs[field]])]),
  ) as Pick<ScanDraft, HeadField>;
  const scores = Object.fromEntries(
    Object.keys(theirs.scores).map((areaId) => [
      areaId,
      choose<ScoreDraft | undefined>(areaId, sameScore, [
        base.scores[areaId],
        mine.scores[areaId],
        theirs.scores[areaId],
      ]) as ScoreDraft,
    ]),
  );
  return { draft: { ...head, scores }, disputed };
}

/** The draft with the other's version of what is disputed. */
export function takeTheirs(draft: ScanDraft, theirs: ScanDraft, name: Disputed): ScanDraft {
  const score = theirs.scores[name];
  return score
    ? { ...draft, scores: { ...draft.scores, [name]: score } }
    : { ...draft, [name]: theirs[name as HeadField] };
}

const complete = ({ targetLevel, targetDate }: ScoreDraft) => (targetLevel === null) === (targetDate === null);

const sameScore = (a: ScoreDraft | undefined, b: ScoreDraft | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (Object.keys(a) as (keyof ScoreDraft)[]).every((field) => a[field] === b[field]);
