export { CentsColumn, DateColumn, OrganisationRow, VersionedRow } from './columns';
export { createDataSource } from './data-source';
export { Database, type Reader, type Scope } from './database';
export { migrate, readMigrations, typeOrmConnection, type MigrateOptions } from './migrate';
export { lockVersion, present, removeVersion, saveChanges, type Versioned } from './versioned';
