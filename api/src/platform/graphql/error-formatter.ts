import { Logger } from '@nestjs/common';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { isUnavailable } from '../errors/database-errors';
import { ExpectedFailure, Forbidden, RequestRefused } from '../errors/failure';
import { LIMITS } from './limits';
import { Unauthenticated } from '../auth/access.guard';

const PAYLOAD_TOO_LARGE = 413;
/** As the parser says it. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that? \d+ tokens/;

const logger = new Logger('GraphQL');

/**
 * What the outside sees of an error: the syntax and input errors of GraphQL itself as they are, access and availability
 * with their code, anything else as one masked INTERNAL error. The log line and the answer share the request id.
 */
export function formatErrors(
  result: ExecutionResult,
  requestId: string,
): { statusCode: number; response: ExecutionResult } {
  let statusCode = 200;
  const errors = (result.errors ?? []).flatMap(unwrapped).map((error) => {
    const cause = error.originalError;
    const place = { path: error.path, extensions: { requestId } as Record<string, unknown> };
    const answer = (message: string, code: string) =>
      new GraphQLError(message, { ...place, extensions: { ...place.extensions, code } });
    if (cause instanceof Unauthenticated) {
      statusCode = 401;
      return answer('Sign in first.', 'UNAUTHENTICATED');
    }
    if (cause instanceof RequestRefused) {
      statusCode = cause.statusCode;
      return answer(cause.message, cause.code);
    }
    if (cause instanceof Forbidden) return answer(cause.message, 'FORBIDDEN');
    if (cause instanceof ExpectedFailure)
      return answer(cause.message, cause.type === 'NotFound' ? 'NOT_FOUND' : 'BAD_USER_INPUT');
    if (cause && isUnavailable(cause)) {
      statusCode = 503;
      logger.error(`${requestId} database unavailable: ${cause.message}`);
      return answer('The database does not answer. Nothing was saved; try again in a moment.', 'UNAVAILABLE');
    }
    if (!cause || cause instanceof GraphQLError) {
      const {
        code = TOO_MANY_TOKENS.test(error.message) ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST',
        issues,
        limit,
      } = error.extensions;
      return new GraphQLError(error.message, {
        nodes: error.nodes,
        path: error.path,
        extensions: { requestId, code, ...(issues ? { issues } : {}), ...(limit ? { limit } : {}) },
      });
    }
    const client = (cause as { statusCode?: number }).statusCode;
    if (client === PAYLOAD_TOO_LARGE) {
      statusCode = client;
      const limit = { name: 'bytes', max: LIMITS.bytes };
      return new GraphQLError(`A request has at most ${LIMITS.bytes} bytes. Send less at a time.`, {
        extensions: { requestId, code: 'REQUEST_TOO_LARGE', limit },
      });
    }
    if (client && client < 500)
      return new GraphQLError(error.message, { ...place, extensions: { requestId, code: 'BAD_REQUEST' } });
    // Who asked went away before the answer was there: nothing of ours went wrong.
    if ((cause as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return answer(cause.message, 'CLOSED');
    logger.error(`${requestId} ${error.path?.join('.') ?? ''}: ${cause.stack ?? cause.message}`);
    return answer('Something went wrong on our side. Nothing was saved.', 'INTERNAL');
  });
  return { statusCode, response: { data: result.data ?? null, errors } };
}

/** A document that does not fit the schema is one error that holds the telling ones. */
function unwrapped(error: GraphQLError): readonly GraphQLError[] {
  const inner =
    (error.originalError as { errors?: readonly GraphQLError[] } | undefined)?.errors ??
    (error as { errors?: readonly GraphQLError[] }).errors;
  return inner && inner.length > 0 ? inner : [error];
}
