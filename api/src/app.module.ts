import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import { modules } from './modules';
import { AccessController, AccessGuard, AccessService } from './platform/auth';
import { Clock, SystemClock } from './platform/clock';
import { CONFIG, type Config } from './platform/config';
import { Database } from './platform/database';
import { ErrorFilter } from './platform/errors';
import { EventsController, EventStreams, Notifications } from './platform/events';
import {
  formatErrors,
  limitDocument,
  LIMITS,
  limitText,
  persistedOperations,
  withInputDefaults,
  type Operations,
} from './platform/graphql';
import { HealthController } from './platform/health.controller';
import { PlatformModule } from './platform/platform.module';

export interface AppOptions {
  readonly config: Config;
  readonly source: DataSource;
  readonly clock?: Clock;
  /** The operations of the client, which it sends as hashes. */
  readonly operations?: Operations;
}

/** Wiring only: platform and domains. */
@Module({})
export class AppModule {
  static with({ config, source, clock = new SystemClock(), operations = new Map() }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with([
          { provide: CONFIG, useValue: config },
          { provide: Clock, useValue: clock },
          { provide: Database, useValue: new Database(source) },
          { provide: AccessService, useClass: AccessService },
          { provide: Notifications, useClass: Notifications },
          { provide: EventStreams, useClass: EventStreams },
        ]),
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          autoSchemaFile: true,
          sortSchema: true,
          path: '/graphql',
          graphiql: false,
          jit: 1,
          allowBatchedQueries: false,
          graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
          persistedQueryProvider: persistedOperations(operations, config.persistedOnly),
          hooks: {
            preParsing: async (_schema, source) => limitText(source),
            preValidation: async (schema, document) => limitDocument(schema, document),
            preExecution: (schema, document, _context, variables) =>
              Promise.resolve({ variables: withInputDefaults(schema, document, variables) }),
          },
          context: (req: unknown) => ({ req }),
          errorFormatter: (result, context) =>
            formatErrors(result, (context as unknown as { req?: { id: string } }).req?.id ?? ''),
        }),
        ...modules,
      ],
      controllers: [AccessController, EventsController, HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
