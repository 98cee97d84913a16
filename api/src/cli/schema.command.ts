import type { Command } from 'commander';

/** `stip schema` prints the GraphQL schema; no database is needed. The contract check compares it with the file. */
export function registerSchemaCommand(program: Command): void {
  program
    .command('schema', { hidden: true })
    .description('print the GraphQL schema')
    .action(async () => {
      await import('reflect-metadata');
      const [
        { NestFactory },
        { FastifyAdapter },
        { GraphQLSchemaBuilderModule, GraphQLSchemaFactory },
        { lexicographicSortSchema, printSchema },
        { resolvers },
      ] = await Promise.all([
        import('@nestjs/core'),
        import('@nestjs/platform-fastify'),
        import('@nestjs/graphql'),
        import('graphql'),
        import('../resolvers'),
      ]);
      const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), { logger: false });
      await app.init();
      const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
      process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
      await app.close();
    });
}
