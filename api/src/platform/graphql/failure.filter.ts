import { Catch, type ArgumentsHost } from '@nestjs/common';
import { GqlArgumentsHost, type GqlExceptionFilter } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ExpectedFailure } from '../errors/failure';

/**
 * Answers the expected failures of mutations, a missing permission included, as members of their result union.
 * In queries and on routes they pass on, to become a coded error.
 */
@Catch(ExpectedFailure)
export class FailureFilter implements GqlExceptionFilter {
  catch(failure: ExpectedFailure, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'graphql') throw failure;
    const info = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') throw failure;
    return { ...wireSafe(failure), __typename: failure.type, message: failure.message };
  }
}

/** Amounts are bigint inside and strings on the wire. */
function wireSafe(failure: ExpectedFailure): object {
  return JSON.parse(
    JSON.stringify(failure, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ) as object;
}
