import { Column, CreateDateColumn, Entity } from 'typeorm';
import { OrganisationRow, VersionedRow } from '../platform/database';

/** A file that was sent in and waits to be read. Kept in the database, so that any replica can read it. */
@Entity({ name: 'import_upload' })
export class ImportUpload extends OrganisationRow {
  @Column({ type: 'text' })
  fileName!: string;
  @Column({ type: 'bigint' })
  sizeBytes!: string;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'bytea', select: false })
  content!: Buffer;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  /** Shared by files that are read as one set. */
  @Column({ type: 'uuid', nullable: true })
  setId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** A mapping saved by name. */
@Entity({ name: 'import_mapping' })
export class SavedMapping extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'jsonb' })
  definition!: object;
}

/** What an import did: every row of the file is counted once. */
@Entity({ name: 'import_run' })
export class ImportRun extends OrganisationRow {
  @Column({ type: 'text' })
  fileName!: string;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'jsonb' })
  mapping!: object;
  @Column({ type: 'uuid', nullable: true })
  reportingPeriodId!: string | null;
  @Column({ type: 'integer' })
  rowsTotal!: number;
  @Column({ type: 'integer' })
  rowsCreated!: number;
  @Column({ type: 'integer' })
  rowsChanged!: number;
  @Column({ type: 'integer' })
  rowsUnchanged!: number;
  @Column({ type: 'integer' })
  rowsRejected!: number;
  /** What became of each table of a set; null for a single file. */
  @Column({ type: 'jsonb', nullable: true })
  tables!: object[] | null;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What was not taken, or taken with a remark, and why. */
@Entity({ name: 'import_rejection' })
export class ImportRejection extends OrganisationRow {
  @Column({ type: 'uuid' })
  importRunId!: string;
  @Column({ type: 'integer' })
  rowNumber!: number;
  @Column({ type: 'text', nullable: true })
  columnName!: string | null;
  @Column({ type: 'text' })
  severity!: 'row' | 'value' | 'note';
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'jsonb' })
  params!: object;
  @Column({ type: 'jsonb' })
  raw!: object;
}
