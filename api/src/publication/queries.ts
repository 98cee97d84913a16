import type { Reader } from '../platform/database';
import { isId } from '../platform/ids';
import type { StoredChoices } from './entity';
import type { PublicationType } from './types';

interface Row extends Omit<PublicationType, 'path' | 'withheld' | 'showOwners' | 'licence'> {
  readonly slug: string;
  readonly reportId: string;
  readonly choices: StoredChoices;
}

/** Publications of a report, or the one with that id; the latest first. */
export async function publications(
  reader: Reader,
  of: { readonly reportId: string } | { readonly id: string },
): Promise<PublicationType[]> {
  const [column, id] = 'id' in of ? ['id', of.id] : ['report_id', of.reportId];
  if (!isId(id)) return [];
  const rows = await reader.rows<Row>(
    `select p.id, p.version, p.report_id as "reportId", p.content_sha256 as "contentSha256", p.choices, g.slug,
       p.published_at as "publishedAt", a.name as "publishedByName", p.withdrawn_at as "withdrawnAt",
       b.name as "withdrawnByName", p.withdrawn_reason as "withdrawnReason"
     from publication p
     join public_page g on g.organisation_id = p.organisation_id
     join person a on a.organisation_id = p.organisation_id and a.id = p.published_by
     left join person b on b.organisation_id = p.organisation_id and b.id = p.withdrawn_by
     where p.${column} = $1 order by p.published_at desc, p.id desc`,
    [id],
  );
  return rows.map(({ slug, reportId, choices, ...row }) => ({
    ...row,
    path: `/openbaar/${slug}/${reportId}`,
    ...choices,
  }));
}
