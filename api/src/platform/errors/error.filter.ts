import { Catch, HttpException, Logger, type ArgumentsHost } from '@nestjs/common';
import { GqlArgumentsHost, type GqlExceptionFilter } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { isUnavailable } from './database-errors';
import { ExpectedFailure, RequestRefused } from './failure';

const STATUS: Record<ExpectedFailure['type'], number> = {
  ValidationFailed: 422,
  VersionConflict: 409,
  NotFound: 404,
  Forbidden: 403,
};

/**
 * The one way out for errors. Expected failures of a mutation, a missing permission included, become members of its
 * result union; other GraphQL errors pass on to the formatter; on routes they become JSON with a status and a code.
 */
@Catch()
export class ErrorFilter implements GqlExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    return host.getType<string>() === 'graphql' ? this.forGraphQL(error, host) : this.forRoute(error, host);
  }

  private forGraphQL(error: unknown, host: ArgumentsHost): unknown {
    const info = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    if (!(error instanceof ExpectedFailure) || info.parentType.name !== 'Mutation') throw error;
    return { ...wireSafe(error), __typename: error.type, message: error.message };
  }

  private forRoute(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const requestId = host.switchToHttp().getRequest<FastifyRequest>().id;
    const answer = (status: number, code: string, message: string, more: object = {}) =>
      void reply.status(status).send({ code, message, requestId, ...more });
    if (error instanceof ExpectedFailure) {
      return answer(STATUS[error.type], error.type, error.message, wireSafe(error));
    }
    if (error instanceof RequestRefused) return answer(error.statusCode, error.code, error.message);
    if (error instanceof HttpException) return answer(error.getStatus(), 'REQUEST', error.message);
    const status = (error as { statusCode?: number } | undefined)?.statusCode;
    if (status && status >= 400 && status < 500) {
      return answer(status, status === 401 ? 'UNAUTHENTICATED' : 'REQUEST', (error as Error).message);
    }
    if (isUnavailable(error)) {
      return answer(503, 'UNAVAILABLE', 'The database does not answer. Nothing was saved; try again in a moment.');
    }
    this.logger.error(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return answer(500, 'INTERNAL', 'Something went wrong on our side. Nothing was saved.');
  }
}

/** Amounts are bigint inside and strings on the wire. */
function wireSafe(failure: ExpectedFailure): object {
  return JSON.parse(
    JSON.stringify(failure, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ) as object;
}
