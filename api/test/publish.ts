import { randomUUID } from 'node:crypto';
import type { Role } from '@stip/domain';
import type { TestApp } from './app';
import { mutate, problems } from './mutate';

export interface MadeReport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly contentSha256: string;
}
export interface MadePublication {
  readonly id: string;
  readonly version: number;
  readonly contentSha256: string;
}
export interface Portfolio {
  readonly open: string;
  readonly secret: string;
  /** A risk of the open project, to be withheld itself. */
  readonly risk: string;
}

const REPORT = '... on ReportPayload { report { id version state contentSha256 } }';

/** Two projects, one of them to be kept secret, with money, risks and milestones of their own. */
export async function withPortfolio(app: TestApp): Promise<Portfolio> {
  const { organisationId: org } = app;
  const project = async (name: string, cents: number) => {
    const made = await mutate(
      app,
      'administrator',
      'createProject',
      { name, startDate: '1990-01-01', endDate: '2030-12-31' },
      '... on ProjectPayload { project { id } }',
    );
    const { id } = made['project'] as { id: string };
    for (const year of [1995, 2026])
      await app.sql(
        `insert into stip.ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
         values ($1, $2, $3, 'actual', $4, '2026-03-01', $5)`,
        [org, randomUUID(), id, year, cents],
      );
    await app.sql(
      `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
       values ($1, $2, $3, 'milestone', 'Mijlpaal van ' || $4::text, '1995-06-01', '1995-06-01')`,
      [org, randomUUID(), id, name],
    );
    const risk = randomUUID();
    await app.sql(
      `insert into stip.risk (organisation_id, id, project_id, title, likelihood, impact) values ($1, $2, $3, 'Risico van ' || $4::text, 5, 5)`,
      [org, risk, id, name],
    );
    return { id, risk };
  };
  const open = await project('Zaaksysteem & <b>archief</b>', 1_234_567);
  const secret = await project('Geheimproject', 7_654_321);
  return { open: open.id, secret: secret.id, risk: open.risk };
}

/** What nobody may read of the project that is secret: names, ids, and amounts as cents and as written. */
export const secretWords = ({ secret, risk }: Portfolio): string[] => [
  ...['Geheim', secret, risk, 'Risico van Zaak', 'zegt controller'],
  ...['7654321', '76543.21', '76.543', '8888888', '88888.88', '88.889', '17777776', '177777.76', '177.778'],
];

let year = 1990;

/** A report of a year of its own in which all projects reported. */
export async function sealedReport(app: TestApp, until: 'draft' | 'sealed' = 'sealed'): Promise<MadeReport> {
  year += 1;
  const period = await mutate(
    app,
    'controller',
    'createReportingPeriod',
    { kind: 'year', name: String(year), startDate: `${year}-01-01`, endDate: `${year}-12-31` },
    '... on ReportingPeriodPayload { reportingPeriod { id } }',
  );
  await app.sql(
    `insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour, origin, state, published_at, summary)
     select organisation_id, gen_random_uuid(), id, '${year}-06-30', 'orange', 'imported', 'published', now(),
       case when name = 'Geheimproject' then 'Geheim' else '=1+1' end
     from stip.project where organisation_id = $1`,
    [app.organisationId],
  );
  const { id: reportingPeriodId } = period['reportingPeriod'] as { id: string };
  let report = reportOf(await mutate(app, 'programme_manager', 'createReport', { reportingPeriodId }, REPORT));
  const step = async (role: Role, name: string, more: object = {}) => {
    report = reportOf(await mutate(app, role, name, { id: report.id, version: report.version, ...more }, REPORT));
  };
  await mutate(app, 'controller', 'saveReportSection', {
    ...{ reportId: report.id, section: 'summary', version: 0, text: 'Geheimproject gaat goed, zegt controller.' },
  });
  if (until === 'draft') return report;
  await step('programme_manager', 'submitReport', { reason: 'Begin' });
  await step('controller', 'signReportAsController', { contentSha256: report.contentSha256 });
  await step('programme_manager', 'signReportAsCdo', { contentSha256: report.contentSha256 });
  await step('controller', 'sealReport');
  return report;
}

function reportOf(outcome: Awaited<ReturnType<typeof mutate>>): MadeReport {
  const report = outcome['report'] as MadeReport | undefined;
  if (!report) throw new Error(problems(outcome).join());
  return report;
}

export const publishReport = async (app: TestApp, { id, version }: MadeReport, more: object): Promise<MadeReport> =>
  reportOf(await mutate(app, 'controller', 'publishReport', { id, version, ...more }, REPORT));

export const publicationsOf = async (app: TestApp, reportId: string): Promise<MadePublication[]> =>
  (
    await app.graphql<{ reportPublications: MadePublication[] }>(
      'viewer',
      'query ($id: ID!) { reportPublications(reportId: $id) { id version contentSha256 } }',
      { id: reportId },
    )
  ).data.reportPublications;
