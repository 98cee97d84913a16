import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { RequestContext } from '../platform/auth';
import { SystemClock } from '../platform/clock';
import { readConfig, type Config } from '../platform/config';
import { createDataSource } from '../platform/database';
import { newId } from '../platform/ids';
import { entities } from '../entities';
import { Administration } from '../people/administration';
import { openDatabase } from '../start';

/** Exit codes of every command; docs/operations.md lists them. */
export const EXIT = { ok: 0, partly: 1, unusable: 2 } as const;

/** Ends a command with a message for the user and an exit code; nothing else is printed. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.unusable,
  ) {
    super(message);
  }
}

/** What a command works with: the same configuration, database and services as the server. */
export interface CommandContext {
  readonly config: Config;
  readonly owner: pg.ClientConfig;
  readonly clock: SystemClock;
  /** The application's services without HTTP; built when first asked for. */
  app(): Promise<INestApplicationContext>;
  /** A caller with all rights on one organisation: the one named (id, name or CBS code), or the only one there is. */
  caller(organisation?: string): Promise<RequestContext>;
}

/** Opens the database, runs the work and closes everything, also when the work fails. */
export async function withContext<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, process.env['STIP_ROOT'] ?? process.cwd());
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const connections = await openDatabase(config, say);
  const clock = new SystemClock();
  let app: INestApplicationContext | undefined;
  const context: CommandContext = {
    config,
    owner: connections.owner,
    clock,
    app: async () => {
      if (app) return app;
      const [{ NestFactory }, { AppModule }] = await Promise.all([import('@nestjs/core'), import('../app.module')]);
      const source = await createDataSource(connections.owner, entities, 4).initialize();
      app = await NestFactory.createApplicationContext(AppModule.with({ config, source, clock }), {
        logger: ['error', 'fatal'],
        abortOnError: false,
      });
      return app;
    },
    caller: (organisation) =>
      Administration.use(connections.owner, async (administration) => {
        const all = await administration.organisations();
        const wanted = organisation?.toLowerCase();
        const found = wanted
          ? all.filter((o) => [o.id, o.name.toLowerCase(), o.cbsCode?.toLowerCase()].includes(wanted))
          : all;
        if (found.length !== 1 || !found[0]) throw new CommandError(whichOrganisation(all, organisation));
        return {
          requestId: `cli-${newId()}`,
          organisationId: found[0].id,
          accountId: null,
          personId: null,
          personName: 'stip',
          role: 'administrator',
          locale: found[0].locale,
          timeZone: found[0].timeZone,
          now: clock.now(),
        };
      }),
  };
  try {
    return await work(context);
  } finally {
    await app?.close();
    await connections.close();
  }
}

function whichOrganisation(all: { name: string }[], asked?: string): string {
  if (all.length === 0) return 'There is no organisation yet. Create one: stip organisation create --name "…"';
  const names = all.map((o) => `"${o.name}"`).join(', ');
  return asked
    ? `No organisation is called "${asked}". There are: ${names}`
    : `There are several organisations; choose one with --organisation: ${names}`;
}

/** One line of JSON, or text for a person. */
export function print(json: boolean | undefined, value: unknown, text: string): void {
  const line = json ? JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v)) : text;
  process.stdout.write(`${line}\n`);
}
