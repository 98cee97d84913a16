import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { RequestContext } from '../auth/request-context';
import { isRetryable, translateDatabaseError } from '../errors/database-errors';
import { NotFound } from '../errors/failure';
import { isId } from '../ids';
import { PastSnapshots } from './as-of';

// Calendar dates stay text: a Date would drag a time zone in.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const MAX_ATTEMPTS = 4;

/** One read transaction: parameterised SQL, seeing only the rows of the organisation. */
export interface Reader {
  rows<T extends object>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** First row, or undefined. */
  row<T extends object>(sql: string, params?: readonly unknown[]): Promise<T | undefined>;
}

/**
 * What identifies the organisation of a transaction, and for reads the instant whose record is asked (absent: now).
 * A RequestContext is one.
 */
export type Scope = Pick<RequestContext, 'organisationId'> & Partial<Pick<RequestContext, 'asOf'>>;

/**
 * The only way to the tables. Every piece of work runs in a transaction that is bound to one organisation by
 * row-level security, as role stip_app, which owns nothing and bypasses nothing.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly logger = new Logger(Database.name);

  private readonly past = new PastSnapshots();

  constructor(readonly source: DataSource) {}

  private get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /**
   * Runs reads in one snapshot. Costs two statements around the work, sent without waiting in between. With an instant
   * in the scope the same statements see the tables as they were recorded then: their names are found in the schema of
   * the past first.
   */
  async read<T>(scope: Scope, work: (reader: Reader) => Promise<T>): Promise<T> {
    const organisationId = checkedId(scope);
    const past = scope.asOf && (await this.past.at(this.pool, organisationId, scope.asOf));
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // A connection that dies in our hands also says so by an event; unheard, it would end the process.
    const onError = (error: Error) => void (broken = error);
    client.on('error', onError);
    try {
      // The id is checked to be a uuid, so it can stand in a multi-statement text, which takes no parameters.
      await client.query(
        `begin isolation level repeatable read read only; set local stip.organisation_id = '${organisationId}'` +
          (past
            ? `; set local search_path = stip_as_of, stip, public; set local stip.as_of_change = '${past.change}'` +
              `; set local stip.as_of_in_flight = '{${past.inFlight.join(',')}}'` +
              // All versions of a table look like much to read, but starting workers takes longer than reading them.
              '; set local max_parallel_workers_per_gather = 0; set local jit = off'
            : ''),
      );
      const reader: Reader = {
        rows: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
          (await client.query(prepared(sql, params, past !== undefined))).rows as R[],
        row: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
          (await client.query(prepared(sql, params, past !== undefined))).rows[0] as R | undefined,
      };
      const result = await work(reader);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw translateDatabaseError(error) ?? error;
    } finally {
      client.release(broken); // the pool listens again from here on
      client.removeListener('error', onError);
    }
  }

  /**
   * Runs a unit of work in one transaction: all of it is committed or nothing. A serialisation failure or deadlock is
   * tried again in a fresh transaction, at most four times in all, so `work` must not have effects outside the database.
   */
  async write<T>(context: Scope & Partial<RequestContext>, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (context.asOf) throw new Error('Nothing can be written as of an instant in the past');
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.source.createQueryRunner();
      try {
        return await this.attempt(runner, context, work);
      } catch (error) {
        if (!isRetryable(error) || attempt === MAX_ATTEMPTS) throw translateDatabaseError(error) ?? error;
        this.logger.warn(`Transaction ${context.requestId ?? ''} retried after attempt ${attempt}: ${String(error)}`);
        await pause(attempt);
      } finally {
        await runner.release().catch(() => undefined);
      }
    }
  }

  private async attempt<T>(
    runner: QueryRunner,
    context: Scope & Partial<RequestContext>,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    await runner.connect();
    await runner.startTransaction();
    try {
      await runner.query(
        `select set_config('stip.organisation_id', $1, true), set_config('stip.person_id', $2, true),
           set_config('stip.request_id', $3, true), set_config('stip.origin', $4, true)`,
        [checkedId(context), context.personId ?? '', context.requestId ?? '', originOf(context)],
      );
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  /** Statements that need no organisation: health and the access functions, which take the hash of a secret. */
  async unscoped<T extends object>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T & pg.QueryResultRow>(sql, [...params])).rows;
  }

  /** A connection of its own, as the pool would make it and as the same role, for what lasts longer than a transaction. */
  dedicatedClient(name: string): pg.Client {
    const { options } = this.pool as unknown as { options: pg.ClientConfig };
    return new pg.Client({ ...options, application_name: name });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** Reads inside a transaction that writes: the same statements, seeing what it wrote so far. */
export function readerOf(manager: EntityManager): Reader {
  const rows = <R extends object>(sql: string, params: readonly unknown[] = []) => manager.query<R[]>(sql, [...params]);
  return {
    rows,
    row: async <R extends object>(sql: string, params?: readonly unknown[]) => (await rows<R>(sql, params))[0],
  };
}

const statementNames = new Map<string, string>();
/** More than the texts there are; only odd combinations of filters and orders of lists could add up to this. */
const MAX_PREPARED = 400;

/**
 * Reads are a small set of long statements whose planning costs more than their run: each is prepared once per
 * connection, under a name of its own. Beyond the maximum, which a connection has to remember, a text has no name.
 */
function prepared(
  text: string,
  params: readonly unknown[],
  past: boolean,
): { name?: string; text: string; values: unknown[] } {
  let name = statementNames.get(text);
  if (!name && statementNames.size < MAX_PREPARED) {
    name = `stip_${statementNames.size}`;
    statementNames.set(text, name);
  }
  // Named apart, or every change between now and then on a connection would plan the statement anew.
  return { ...(name ? { name: past ? `${name}_past` : name } : {}), text, values: [...params] };
}

/** What the history says a change came from, where the context names nothing else. */
const originOf = (context: Partial<RequestContext>) =>
  context.origin ?? (context.accountId ? 'application' : context.requestId?.startsWith('cli-') ? 'command' : 'system');

function checkedId(scope: Scope): string {
  if (!isId(scope.organisationId)) throw new NotFound('Organisation', scope.organisationId);
  return scope.organisationId;
}

/** Grows with each attempt and varies, so that two transactions do not meet again at once. */
const pause = (attempt: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, attempt * 20 * (0.5 + Math.random())));
