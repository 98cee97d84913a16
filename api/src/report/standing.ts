import type { NamedSigner, ReportSection, ReportState, ReviewVerdict, SigningRole } from '@stip/domain';
import type { Reader } from '../platform/database';
import type { ReportContent } from './content';
import type { SealPerson } from './seal';

/** What people wrote for a section. */
export interface ReportNarrative {
  readonly section: ReportSection;
  readonly text: string;
  /** 0 where nothing was written since sections have a narrative of their own. */
  readonly version: number;
  /** The proposal it was taken over from, in which language. */
  readonly draftText: string | null;
  readonly draftLanguage: 'nl' | 'en' | null;
  readonly updatedAt: string | null;
  readonly updatedByName: string | null;
}

/** What a reviewer said of a section, and of which text and figures. */
export interface ReportMark {
  readonly id: string;
  readonly version: number;
  readonly section: ReportSection;
  readonly verdict: ReviewVerdict;
  readonly remark: string;
  readonly textVersion: number;
  readonly figuresSha256: string;
  readonly personId: string;
  readonly personName: string;
  readonly jobTitle: string | null;
  readonly markedAt: string;
}

/** Where a report stands: its text, and all that was recorded of it. Instants are ISO 8601 in UTC. */
export interface ReportStanding {
  readonly id: string;
  readonly title: string;
  readonly narratives: readonly ReportNarrative[];
  readonly marks: readonly ReportMark[];
  readonly version: number;
  readonly state: ReportState;
  readonly stepCount: number;
  readonly period: ReportContent['period'];
  readonly submission: {
    readonly id: string;
    readonly contentSha256: string;
    readonly asOf: string;
    readonly submittedBy: SealPerson;
    /** In canonical form. */
    readonly content: string;
  } | null;
  readonly signatures: readonly (SealPerson & {
    readonly role: SigningRole;
    readonly contentSha256: string;
    readonly signedAt: string;
    /** Absent where a person signed for themselves, as in all that was sealed before there were deputies. */
    readonly deputyFor?: SealPerson;
    readonly deputyReason?: string;
  })[];
  /** Whom the calendar names to sign. */
  readonly named: Readonly<Record<SigningRole, NamedSigner | null>>;
  readonly steps: readonly {
    readonly fromState: ReportState;
    readonly toState: ReportState;
    readonly personName: string;
    readonly reason: string;
    readonly takenAt: string;
  }[];
  readonly seal: {
    readonly statement: string;
    readonly signature: string;
    readonly sealedAt: string;
    readonly sealedByName: string;
    readonly publicKey: string;
    readonly fingerprint: string;
  } | null;
  /** A later report of the same period, where this one was withdrawn. */
  readonly supersededById: string | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string) =>
  `'personId', ${alias}.id, 'name', ${alias}.name, 'jobTitle', nullif(${alias}.job_title, '')`;

const STANDING_SQL = `
select r.id, r.title, r.version, r.state, r.step_count as "stepCount",
  coalesce((select json_agg(json_build_object('section', n.section, 'text', n.text, 'version', n.version,
      'draftText', n.draft_text, 'draftLanguage', n.draft_language, 'updatedAt', n.updated_at, 'updatedByName', n.name)
      order by n.section)
    from (select x.section, x.text, x.version, x.draft_text, x.draft_language, ${utc('x.updated_at')} as updated_at, h.name
      from report_section x left join person h on h.organisation_id = x.organisation_id and h.id = x.updated_by
      where x.organisation_id = r.organisation_id and x.report_id = r.id
      union all
      -- Written before sections had a narrative of their own.
      select o.section, o.text, 0, null, null, null, null from (values ('summary', r.summary), ('outlook', r.outlook)) o (section, text)
      where o.text <> '' and not exists (select from report_section x where x.organisation_id = r.organisation_id
        and x.report_id = r.id and x.section = o.section)) n), '[]') as narratives,
  coalesce((select json_agg(json_build_object('id', v.id, 'version', v.version, 'section', v.section, 'verdict', v.verdict,
      'remark', v.remark, 'textVersion', v.text_version, 'figuresSha256', v.figures_sha256, 'personId', h.id,
      'personName', h.name, 'jobTitle', nullif(h.job_title, ''), 'markedAt', ${utc('v.marked_at')}) order by v.marked_at, v.id)
    from report_review v join person h on h.organisation_id = v.organisation_id and h.id = v.person_id
    where v.organisation_id = r.organisation_id and v.report_id = r.id), '[]') as marks,
  json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'start', p.start_date, 'end', p.end_date) as period,
  json_build_object('controller', case when n1.id is not null then json_build_object('personId', n1.id, 'name', n1.name,
      'deputyId', q.controller_deputy_id) end,
    'cdo', case when n2.id is not null then json_build_object('personId', n2.id, 'name', n2.name, 'deputyId', q.cdo_deputy_id) end)
    as named,
  case when s.id is not null then json_build_object('id', s.id, 'contentSha256', s.content_sha256, 'asOf', ${utc('s.as_of')},
    'submittedBy', json_build_object(${person('a')}), 'content', s.content) end as submission,
  coalesce((select jsonb_agg(jsonb_build_object('role', g.role, ${person('h')}, 'contentSha256', g.content_sha256,
      'signedAt', ${utc('g.signed_at')}) || case when v.id is null then '{}' else jsonb_build_object(
        'deputyFor', jsonb_build_object(${person('v')}), 'deputyReason', g.deputy_reason) end order by g.role desc)
    from report_signature g join person h on h.organisation_id = g.organisation_id and h.id = g.person_id
    left join person v on v.organisation_id = g.organisation_id and v.id = g.deputy_for
    where g.organisation_id = r.organisation_id and g.submission_id = r.submission_id), '[]') as signatures,
  coalesce((select json_agg(json_build_object('fromState', t.from_state, 'toState', t.to_state, 'personName', h.name,
      'reason', t.reason, 'takenAt', ${utc('t.taken_at')}) order by t.sequence)
    from report_step t join person h on h.organisation_id = t.organisation_id and h.id = t.person_id
    where t.organisation_id = r.organisation_id and t.report_id = r.id), '[]') as steps,
  case when e.report_id is not null then json_build_object('statement', e.statement, 'signature', e.signature,
    'sealedAt', ${utc('e.sealed_at')}, 'sealedByName', b.name, 'publicKey', k.public_key, 'fingerprint', k.fingerprint) end as seal,
  (select o.id from report o where o.organisation_id = r.organisation_id and o.reporting_period_id = r.reporting_period_id
    and r.state = 'withdrawn' and o.state <> 'withdrawn' limit 1) as "supersededById"
from report r
join reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
left join pc_product q on q.organisation_id = p.organisation_id and q.id = p.product_id
left join person n1 on n1.organisation_id = q.organisation_id and n1.id = q.controller_id
left join person n2 on n2.organisation_id = q.organisation_id and n2.id = q.cdo_id
left join report_submission s on s.organisation_id = r.organisation_id and s.id = r.submission_id
left join person a on a.organisation_id = s.organisation_id and a.id = s.submitted_by
left join report_seal e on e.organisation_id = r.organisation_id and e.report_id = r.id
left join person b on b.organisation_id = e.organisation_id and b.id = e.sealed_by
left join signing_key k on k.organisation_id = e.organisation_id and k.id = e.key_id
where r.id = $1`;

export const reportStanding = (reader: Reader, id: string): Promise<ReportStanding | undefined> =>
  reader.row<ReportStanding>(STANDING_SQL, [id]);

export interface SealedContent {
  readonly reportId: string;
  readonly period: string;
  readonly contentSha256: string;
  readonly content: string;
}

/** The sealed report, not withdrawn, of the latest period that ended before the day. */
export const sealedBefore = (reader: Reader, day: string): Promise<SealedContent | undefined> =>
  reader.row<SealedContent>(
    `select r.id as "reportId", p.name as period, s.content_sha256 as "contentSha256", s.content
     from report r
     join reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
     join report_submission s on s.organisation_id = r.organisation_id and s.id = r.submission_id
     where r.state in ('sealed', 'published') and p.end_date < $1
     order by p.end_date desc, p.start_date desc limit 1`,
    [day],
  );

export interface PublicKey {
  readonly fingerprint: string;
  readonly publicKey: string;
  readonly createdAt: string;
  readonly retiredAt: string | null;
}

export const publicKeys = (reader: Reader): Promise<PublicKey[]> =>
  reader.rows<PublicKey>(
    `select fingerprint, public_key as "publicKey", ${utc('created_at')} as "createdAt", ${utc('retired_at')} as "retiredAt"
     from signing_key order by created_at desc, id desc`,
  );
