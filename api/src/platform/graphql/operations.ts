import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { GraphQLError } from 'graphql';
import { CannotStart } from '../cannot-start';

/** Text of the client's operations by the hash it sends. */
export type Operations = ReadonlyMap<string, string>;

interface Body {
  readonly query?: string | null;
  readonly extensions?: { readonly persistedQuery?: { readonly version?: number; readonly sha256Hash?: string } };
}

/** Reads what the build of the client left beside it; none when there is no such file. */
export function readOperations(file: string): Operations {
  if (!fs.existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * How requests by hash are answered, as Mercurius wants it. With `only` nothing else is: a text must be one of the client's
 * own, whether it comes as hash or in full. Throws CannotStart when only known operations may run and none is known.
 */
export function persistedOperations(operations: Operations, only: boolean) {
  if (only && operations.size === 0) {
    throw new CannotStart(
      'STIP_PERSISTED_ONLY is true, but the build of the interface has no operations. Run npm run build.',
    );
  }
  return {
    isPersistedQuery: (body: Body) => only || (!body.query && body.extensions?.persistedQuery !== undefined),
    isPersistedQueryRetry: () => false, // nobody adds operations at run time
    getHash: ({ query, extensions }: Body) =>
      query ? createHash('sha256').update(query).digest('hex') : (extensions?.persistedQuery?.sha256Hash ?? 'none'),
    getQueryFromHash: async (hash: string): Promise<string> => {
      const text = operations.get(hash);
      if (text !== undefined) return text;
      throw new GraphQLError(
        only
          ? 'PersistedQueryNotFound: this server answers the operations of its own interface only.'
          : 'PersistedQueryNotFound: send the operation in full, or load the interface again if it is older than the server.',
        { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      );
    },
  };
}
