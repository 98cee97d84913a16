export { CentsColumn, DateColumn, DecimalColumn, OrganisationRow, VersionedRow } from './columns';
export { createDataSource } from './data-source';
export { Database, readerOf, type Reader, type Scope } from './database';
export { type Direction, type SortKey } from './keyset';
export { migrate, readMigrations, typeOrmConnection, type MigrateOptions } from './migrate';
export { allOf, joined, raw, sql, Sql } from './sql';
export { lockVersion, present, removeVersion, saveChanges, type Versioned } from './versioned';
