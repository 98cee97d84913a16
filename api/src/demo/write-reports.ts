import { addDays, type CalendarDate, type ReportSection, type Role } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { readerOf, type Database } from '../platform/database';
import { newId } from '../platform/ids';
import { PublicationService } from '../publication';
import { ReportWorkflow } from '../report';
import { drawContent } from '../report/draw';
import { Report, ReportExplanation, ReportSubmission } from '../report/entity';
import { ReportReview, ReportSectionText } from '../report/section-entity';
import { figureDigests } from '../report/section-figures';
import { reportStanding } from '../report/standing';
import { ReportingPeriod } from '../status/entity';
import { EXPLAINED, REPORTS, REVIEWS, WITHHELD, type DemoNarrative } from './report-data';
import { reportingPeriods } from './status';
import { TIME_ZONE, type DemoWriter } from './write';
import { NOBODY } from '../talk';

/** Days after the end of a quarter on which its report takes each step. */
const DAYS = { submit: 10, controller: 13, cdo: 16, seal: 17, publish: 25 } as const;

type Step = (workflow: ReportWorkflow, caller: RequestContext, report: Report, sha256: string) => Promise<void>;

/**
 * Two quarters reported on, sealed by the code that seals for everybody on the days it would have happened, so that their
 * figures are those of then; the first is published. The quarter under way lies before the controller.
 */
export function writeReports(demo: DemoWriter): void {
  const begun = reportingPeriods(demo.today).filter(({ start }) => start <= demo.today);
  begun.slice(-REPORTS.length).forEach((period, n, all) => {
    const id = newId();
    const texts = REPORTS[n + REPORTS.length - all.length];
    if (!texts) return;
    const { accepted: reason, narrative } = texts;
    const current = period.end >= demo.today;
    const day = (step: keyof typeof DAYS) => (current ? demo.today : addDays(period.end, DAYS[step]));
    demo.playbook.add(day('submit'), demo.person('cdo'), async (manager) => {
      await draft(demo, manager, { id, period: period.name, narrative });
      if (current) await review(demo, manager, id);
      await take(demo, manager, id, ['cdo', day('submit')], (workflow, caller, { version }) =>
        workflow.submit(caller, { id, version, reason }),
      );
    });
    if (current) return;
    const later = (step: keyof typeof DAYS, by: 'cdo' | 'controller', work: Step) =>
      demo.playbook.add(day(step), demo.person(by), (manager) => take(demo, manager, id, [by, day(step)], work));
    later('controller', 'controller', (workflow, caller, { version }, contentSha256) =>
      workflow.sign(caller, 'controller', { id, version, contentSha256 }),
    );
    later('cdo', 'cdo', (workflow, caller, { version }, contentSha256) =>
      workflow.sign(caller, 'cdo', { id, version, contentSha256 }),
    );
    later('seal', 'controller', (workflow, caller, { version }) => workflow.seal(caller, { id, version }));
    if (n > 0) return;
    demo.playbook.add(day('publish'), demo.person('cdo'), (manager) => publish(demo, manager, id, day('publish')));
  });
}

async function draft(
  demo: DemoWriter,
  manager: EntityManager,
  { id, period, narrative }: { id: string; period: string; narrative: DemoNarrative },
): Promise<void> {
  const { organisationId } = demo;
  const { id: reportingPeriodId } = await manager.findOneByOrFail(ReportingPeriod, { organisationId, name: period });
  const createdBy = demo.person('cdo');
  await manager.insert(Report, { organisationId, id, reportingPeriodId, title: period, createdBy });
  await manager.insert(
    ReportSectionText,
    Object.entries(narrative).map(([section, text]) => ({
      ...{ organisationId, id: newId(), reportId: id, section: section as ReportSection, text, updatedBy: createdBy },
    })),
  );
  const project = demo.plan.projects.find(({ data }) => data.name === EXPLAINED.project);
  if (!project) return;
  await manager.insert(ReportExplanation, {
    organisationId,
    id: newId(),
    reportId: id,
    projectId: project.id,
    text: EXPLAINED.text,
  });
}

/** What the controller said of the sections before they were submitted. */
async function review(demo: DemoWriter, manager: EntityManager, reportId: string): Promise<void> {
  const { organisationId } = demo;
  const reader = readerOf(manager);
  const standing = await reportStanding(reader, reportId);
  const personId = demo.person('controller');
  if (!standing || !personId) return;
  const digests = figureDigests(await drawContent(reader, standing, callerOf(demo, 'controller', demo.today)));
  await manager.insert(
    ReportReview,
    REVIEWS.map(({ section, verdict, remark }) => ({
      ...{ organisationId, id: newId(), reportId, section, personId, verdict, remark },
      textVersion: standing.narratives.find((one) => one.section === section)?.version ?? 0,
      figuresSha256: digests[section],
      markedAt: demo.now,
    })),
  );
}

async function take(
  demo: DemoWriter,
  manager: EntityManager,
  id: string,
  [by, day]: readonly ['cdo' | 'controller', CalendarDate],
  work: Step,
): Promise<void> {
  const { organisationId } = demo;
  const caller = callerOf(demo, by, day);
  // The playbook has opened the transaction.
  const within: Pick<Database, 'write'> = { write: (_context, step) => step(manager) };
  const report = await manager.findOneByOrFail(Report, { organisationId, id });
  const submission = report.submissionId
    ? await manager.findOneByOrFail(ReportSubmission, { organisationId, id: report.submissionId })
    : null;
  await work(new ReportWorkflow(within, demo.keys, NOBODY), caller, report, submission?.contentSha256 ?? '');
}

/** Makes it public, without the project that is out to tender. */
async function publish(demo: DemoWriter, manager: EntityManager, id: string, day: CalendarDate): Promise<void> {
  const within = { write: (_: unknown, step: (of: EntityManager) => Promise<unknown>) => step(manager) } as Database;
  const { version } = await manager.findOneByOrFail(Report, { organisationId: demo.organisationId, id });
  const hidden = demo.plan.projects.find(({ data }) => data.name === WITHHELD.project);
  const publishing = new PublicationService(within, new ReportWorkflow(within, demo.keys, NOBODY), NOTHING_TO_VIEW);
  await publishing.publish(callerOf(demo, 'cdo', day), {
    ...{ id, version, licence: 'cc0_1_0', showOwners: false },
    withheld: hidden ? [{ kind: 'project', id: hidden.id, ground: WITHHELD.ground }] : [],
  });
}

/** Only a preview reads reports. */
const NOTHING_TO_VIEW = { view: () => Promise.reject(new Error('Not read while the demo is written')) };

function callerOf(demo: DemoWriter, by: 'cdo' | 'controller', day: CalendarDate): RequestContext {
  const role: Role = by === 'cdo' ? 'programme_manager' : 'controller';
  return {
    requestId: 'demo',
    organisationId: demo.organisationId,
    accountId: null,
    personId: demo.person(by),
    personName: by,
    role,
    locale: 'nl',
    timeZone: TIME_ZONE,
    now: day < demo.today ? new Date(`${day}T10:00:00Z`) : demo.now,
    origin: 'demo',
  };
}
