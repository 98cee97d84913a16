import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

/** What is to be said at a slide; an empty text says nothing. */
@Entity({ name: 'board_note' })
export class BoardNote extends VersionedRow {
  /** The sealed report that is presented; null for the records of now. */
  @Column({ type: 'uuid', nullable: true })
  reportId!: string | null;
  @Column({ type: 'text' })
  slide!: string;
  @Column({ type: 'text' })
  text!: string;
}
