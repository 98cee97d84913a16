import type { PublicationChoices, Licence } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

export interface StoredChoices extends PublicationChoices {
  readonly licence: Licence;
}

/** What the public reads of a report: the document to the byte. Fixed, but for being withdrawn once. */
@Entity({ name: 'publication' })
export class Publication extends VersionedRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'text' })
  content!: string;
  @Column({ type: 'text' })
  contentSha256!: string;
  @Column({ type: 'jsonb' })
  choices!: StoredChoices;
  @Column({ type: 'uuid' })
  publishedBy!: string;
  @Column({ type: 'timestamptz' })
  publishedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;
  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;
}

/** The address of an organisation for the public; never changes. */
@Entity({ name: 'public_page' })
export class PublicPage extends VersionedRow {
  @Column({ type: 'text' })
  slug!: string;
}
