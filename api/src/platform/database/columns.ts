import {
  Column,
  CreateDateColumn,
  DefaultNamingStrategy,
  PrimaryColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** Columns are snake_case in PostgreSQL and camelCase in TypeScript. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** A row of one organisation. */
export abstract class OrganisationRow {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
}

/** A row that people edit: `version` rises with every change and guards against overwriting each other. */
export abstract class VersionedRow extends OrganisationRow {
  @VersionColumn({ type: 'integer' })
  version!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

const centsTransformer = {
  to: (value: bigint | null | undefined) => (value === null || value === undefined ? value : value.toString()),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** An amount in whole cents; bigint in TypeScript. */
export const CentsColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'bigint', transformer: centsTransformer, ...options });

/** A calendar date as YYYY-MM-DD. */
export const DateColumn = (options: { nullable?: boolean } = {}) => Column({ type: 'date', ...options });

const decimalTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A number with few decimals, such as hours or a percentage; a number in TypeScript. */
export const DecimalColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'numeric', transformer: decimalTransformer, ...options });
