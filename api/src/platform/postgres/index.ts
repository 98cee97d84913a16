export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
export { usualDataFolder } from './data-folder';
