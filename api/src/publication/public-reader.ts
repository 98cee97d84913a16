import { Injectable } from '@nestjs/common';
import type { PublicReport } from '@stip/domain';
import { Database } from '../platform/database';
import { isId } from '../platform/ids';

/** What is told of a publication without opening it; a withdrawn one has no more than this. */
export interface PublicListing {
  readonly slug: string;
  readonly reportId: string;
  readonly organisation: string;
  readonly title: string;
  readonly period: PublicReport['periode'];
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly licence: PublicReport['licentie'];
  readonly demo: boolean;
}

export interface OpenedPublication extends PublicListing {
  /** Null where it was withdrawn. */
  readonly document: PublicReport | null;
  /** The same, to the byte. */
  readonly canonical: string;
}

interface Row {
  slug: string;
  report_id: string;
  organisation: string;
  title: string;
  period: PublicReport['periode'];
  content_sha256: string;
  published_at: Date;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
  licence: PublicReport['licentie'];
  demo: boolean;
  content: string | null;
}

const KEPT_MS = 10_000;
const MAX_KEPT = 32;
const SLUG = /^[a-z0-9-]{1,80}$/;

/** The way of whoever has no session: published documents and nothing else. No organisation is set, so no other row can be read. */
@Injectable()
export class PublicReader {
  /** What was read a moment ago, the oldest first: a page that many open at once is read once. */
  private readonly read = new Map<string, { readonly until: number; readonly rows: Promise<readonly Row[]> }>();

  constructor(private readonly database: Database) {}

  /** Publications of all organisations, or of one; the latest period first. */
  async listings(slug: string | null = null): Promise<PublicListing[]> {
    if (slug !== null && !SLUG.test(slug)) return [];
    return (await this.rows(slug, null))
      .map(listing)
      .sort(
        (a, b) =>
          a.organisation.localeCompare(b.organisation, 'nl') ||
          b.period.einde.localeCompare(a.period.einde) ||
          b.publishedAt.getTime() - a.publishedAt.getTime() ||
          a.reportId.localeCompare(b.reportId),
      );
  }

  async open(slug: string, reportId: string): Promise<OpenedPublication | undefined> {
    if (!SLUG.test(slug) || !isId(reportId)) return undefined;
    const [row] = await this.rows(slug, reportId);
    if (!row) return undefined;
    const canonical = row.content ?? '';
    return {
      ...listing(row),
      canonical,
      document: row.content === null ? null : (JSON.parse(canonical) as PublicReport),
    };
  }

  /** What was published or withdrawn shows at once in this process, and within the time it is kept in others. */
  forget(): void {
    this.read.clear();
  }

  private rows(slug: string | null, reportId: string | null): Promise<readonly Row[]> {
    const key = `${slug ?? ''}/${reportId ?? ''}`;
    const now = performance.now();
    const kept = this.read.get(key);
    if (kept && kept.until > now) return kept.rows;
    const rows = this.database.unscoped<Row>('select * from stip.public_publications($1, $2)', [slug, reportId]);
    this.read.delete(key);
    this.read.set(key, { until: now + KEPT_MS, rows });
    rows.catch(() => this.read.delete(key));
    for (const oldest of this.read.keys()) {
      if (this.read.size <= MAX_KEPT) break;
      this.read.delete(oldest);
    }
    return rows;
  }
}

const listing = (row: Row): PublicListing => ({
  slug: row.slug,
  reportId: row.report_id,
  organisation: row.organisation,
  title: row.title,
  period: row.period,
  sha256: row.content_sha256,
  publishedAt: row.published_at,
  withdrawnAt: row.withdrawn_at,
  withdrawnReason: row.withdrawn_reason,
  licence: row.licence,
  demo: row.demo,
});
