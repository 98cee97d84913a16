import { canonicalJson, compareReports, REPORT_SECTIONS, reportPoints, reviewLapse } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import type { Reader } from '../platform/database';
import type { ReportContent } from './content';
import { gather } from './queries';
import { figureDigests } from './section-figures';
import { gatherSections } from './section-queries';
import { sealedBefore, type ReportStanding } from './standing';

type Drawn = Pick<ReportStanding, 'id' | 'title' | 'narratives' | 'marks' | 'period'>;

/** The content of a report as the records stand, in a handful of statements whatever its size. */
export async function drawContent(
  reader: Reader,
  report: Drawn,
  caller: Pick<RequestContext, 'now' | 'asOf' | 'timeZone'>,
): Promise<ReportContent> {
  const { id: reportId, title, narratives, period } = report;
  const today = todayOf(caller);
  const gathered = {
    ...(await gather(reader, period, reportId, today)),
    ...(await gatherSections(reader, period, today)),
  };
  const earlier = await sealedBefore(reader, period.start);
  const contradicted = gathered.projects.map((p) => ({ ...p, contradicted: p.contradiction !== null }));
  const written = REPORT_SECTIONS.flatMap((section) => {
    const text = narratives.find((one) => one.section === section)?.text.trim() ?? '';
    return text === '' ? [] : [{ section, text }];
  });
  const textOf = (section: 'summary' | 'outlook') => written.find((one) => one.section === section)?.text ?? '';
  const summary = textOf('summary');
  return {
    ...gathered,
    reportId,
    title,
    summary,
    outlook: textOf('outlook'),
    narrative: written,
    period,
    generatedAt: (caller.asOf ?? caller.now).toISOString(),
    points: reportPoints({
      summary,
      projects: contradicted,
      missing: gathered.missing,
      marks: standingMarks(report, { ...gathered, period }),
    }),
    accepted: '',
    comparison: earlier
      ? {
          reportId: earlier.reportId,
          period: earlier.period,
          contentSha256: earlier.contentSha256,
          moves: compareReports(readContent(earlier.content), gathered),
        }
      : null,
  };
}

/** Marks with whether they still stand, by the text and the figures as they are. */
function standingMarks({ marks, narratives }: Drawn, content: Parameters<typeof figureDigests>[0]) {
  if (marks.length === 0) return [];
  const digests = figureDigests(content);
  return marks.map((mark) => ({
    ...mark,
    lapse: reviewLapse(mark, {
      textVersion: narratives.find(({ section }) => section === mark.section)?.version ?? 0,
      figuresSha256: digests[mark.section],
    }),
  }));
}

/** A content as it was sealed. */
export const readContent = (canonical: string): ReportContent => JSON.parse(canonical) as ReportContent;

/** Whether the records say something else than when the content was drawn up, as far as a content of then told. */
export function recordsDiffer(frozen: ReportContent, live: ReportContent): boolean {
  const said = ({
    generatedAt: _at,
    points: _points,
    accepted: _accepted,
    comparison: _moves,
    ...rest
  }: ReportContent) => rest;
  return canonicalJson(said(frozen)) !== canonicalJson(likewise(said(live), said(frozen)));
}

/** Without the members that `model` does not have: those that were added since say nothing about what changed. */
function likewise(value: unknown, model: unknown): unknown {
  if (Array.isArray(value))
    return value.map((one, n) => (Array.isArray(model) ? likewise(one, model[n]) : one) as unknown);
  if (typeof value !== 'object' || value === null || typeof model !== 'object' || model === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name in model)
      .map(([name, member]) => [name, likewise(member, (model as Record<string, unknown>)[name])]),
  );
}
