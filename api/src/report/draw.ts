import { canonicalJson, compareReports, reportPoints } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import type { Reader } from '../platform/database';
import type { ReportContent } from './content';
import { gather } from './queries';
import { gatherSections } from './section-queries';
import { sealedBefore, type ReportStanding } from './standing';

type Drawn = Pick<ReportStanding, 'id' | 'title' | 'summary' | 'outlook' | 'period'>;

/** The content of a report as the records stand, in a handful of statements whatever its size. */
export async function drawContent(
  reader: Reader,
  report: Drawn,
  caller: Pick<RequestContext, 'now' | 'asOf' | 'timeZone'>,
): Promise<ReportContent> {
  const { id: reportId, title, summary, outlook, period } = report;
  const today = todayOf(caller);
  const gathered = {
    ...(await gather(reader, period, reportId, today)),
    ...(await gatherSections(reader, period, today)),
  };
  const earlier = await sealedBefore(reader, period.start);
  const contradicted = gathered.projects.map((p) => ({ ...p, contradicted: p.contradiction !== null }));
  return {
    ...gathered,
    reportId,
    title,
    summary,
    outlook,
    period,
    generatedAt: (caller.asOf ?? caller.now).toISOString(),
    points: reportPoints({ summary, projects: contradicted, missing: gathered.missing }),
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

/** A content as it was sealed. */
export const readContent = (canonical: string): ReportContent => JSON.parse(canonical) as ReportContent;

/** Whether the records say something else than when the content was drawn up. */
export function recordsDiffer(frozen: ReportContent, live: ReportContent): boolean {
  const said = ({
    generatedAt: _at,
    points: _points,
    accepted: _accepted,
    comparison: _moves,
    ...rest
  }: ReportContent) => canonicalJson(rest);
  return said(frozen) !== said(live);
}
