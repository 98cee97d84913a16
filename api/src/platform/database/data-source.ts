import type pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './columns';
import { typeOrmConnection } from './migrate';

/**
 * The application's data source. Whoever the connection logs in as, it works as role stip_app from its first
 * statement on: the role comes with the start-up packet.
 */
export function createDataSource(
  connection: pg.ClientConfig,
  entities: (new () => object)[],
  poolSize: number,
): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    ...typeOrmConnection(connection),
    schema: 'stip',
    entities,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize,
    extra: {
      options:
        '-c role=stip_app -c search_path=stip,public -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
      application_name: 'stip',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // a broken idle client is dropped by the pool; the next query reports what is wrong
  };
  return new DataSource(options);
}
