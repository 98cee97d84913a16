import type pg from 'pg';
import { verifySealedFile } from './verify-file';
import { sealedFileText } from './seal';

/** A seal in the database that does not hold. */
export interface SealRecordFault {
  readonly reportId: string;
  readonly period: string;
  readonly details: readonly string[];
}

/** Verifies every sealed report of an organisation as if it had been exported; run as the owner of the schema. */
export async function sealFaults(
  client: pg.Client,
  organisationId: string,
): Promise<{ readonly sealed: number; readonly faults: readonly SealRecordFault[] }> {
  const { rows } = await client.query<{
    reportId: string;
    period: string;
    content: string;
    statement: string;
    signature: string;
    publicKey: string;
    fingerprint: string;
  }>(
    `select e.report_id as "reportId", p.name as period, s.content, e.statement, e.signature, k.public_key as "publicKey",
       k.fingerprint
     from stip.report_seal e
     join stip.report_submission s on s.organisation_id = e.organisation_id and s.id = e.submission_id
     join stip.signing_key k on k.organisation_id = e.organisation_id and k.id = e.key_id
     join stip.report r on r.organisation_id = e.organisation_id and r.id = e.report_id
     join stip.reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
     where e.organisation_id = $1 order by e.sealed_at`,
    [organisationId],
  );
  const faults = rows.flatMap(({ reportId, period, ...stored }) => {
    const { problems, seal } = verifySealedFile(Buffer.from(sealedFileText(stored), 'utf8'));
    const details = problems.map(({ fault, detail }) => `${fault}: ${detail}`);
    if (seal && seal.report.id !== reportId)
      details.push(`content_altered: it is the seal of report ${seal.report.id}`);
    return details.length > 0 ? [{ reportId, period, details }] : [];
  });
  return { sealed: rows.length, faults };
}
