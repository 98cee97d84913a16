import { canonicalJson, disagreements, REPORT_SECTIONS, type ReportSection } from '@stip/domain';
import type { ReportContent } from './content';
import { sha256 } from './seal';

type Drawn = Pick<ReportContent, 'projects' | 'missing' | 'goals' | 'risks' | 'decisions' | 'period'> &
  Partial<ReportContent>;

/** Milestones after the period and what is asked: what an outlook is about. */
export const upcomingOf = ({ projects, period }: Drawn) =>
  projects
    .flatMap(({ id, name, milestones }) =>
      milestones
        .filter(({ done, current }) => done === null && current > period.end)
        .map((milestone) => ({ ...milestone, projectId: id, project: name })),
    )
    .sort((a, b) => a.current.localeCompare(b.current) || a.id.localeCompare(b.id));

/** The figures that stand beside a section, and that its text is about. */
function figuresOf(section: ReportSection, content: Drawn): unknown {
  const { projects, missing, decisions } = content;
  switch (section) {
    case 'summary':
      return {
        projects: projects.map(({ id, colour, trend }) => ({ id, colour, trend })),
        missing: missing.map(({ id }) => id),
        decisions: decisions.map(({ id }) => id),
        money: content.money?.map(({ currency, total }) => ({ currency, total })) ?? [],
      };
    case 'projects':
      return { projects, missing };
    case 'judgement':
      return disagreements(projects);
    case 'values':
      return { obligations: content.obligations ?? null, tradeOffs: content.tradeOffs ?? [] };
    case 'quality':
      return { quality: content.quality ?? [], missing };
    case 'outlook':
      return { upcoming: upcomingOf(content), decisions };
    default:
      return content[section] ?? null;
  }
}

/** A digest of the figures per section, by which is told whether they are still those that somebody read. */
export const figureDigests = (content: Drawn): Record<ReportSection, string> =>
  Object.fromEntries(
    REPORT_SECTIONS.map((section) => [section, sha256(canonicalJson(figuresOf(section, content)))]),
  ) as Record<ReportSection, string>;
