import { Column, Entity } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

export const SHARE_LINK_KINDS = ['calendar', 'embed', 'due'] as const;
export type ShareLinkKind = (typeof SHARE_LINK_KINDS)[number];

/** A secret link to something to read outside Stip. Its secret is in a table of its own, as a hash. */
@Entity({ name: 'share_link' })
export class ShareLink extends VersionedRow {
  @Column({ type: 'uuid' })
  accountId!: string;
  @Column({ type: 'text' })
  kind!: ShareLinkKind;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  locale!: 'nl' | 'en';
  @Column({ type: 'jsonb' })
  view!: object;
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'text', array: true })
  sites!: string[];
  @DateColumn({ nullable: true })
  expiresOn!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
