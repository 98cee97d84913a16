import { Module, type DynamicModule, type Provider } from '@nestjs/common';

/** Makes configuration, clock, database, sessions and events available to every domain. */
@Module({})
export class PlatformModule {
  static with(providers: (Provider & { provide: unknown })[]): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers,
      exports: providers.map((provider) => provider.provide as symbol),
    };
  }
}
