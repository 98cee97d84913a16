import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, of, throwError, type Observable } from 'rxjs';
import { ExpectedFailure } from '../errors/failure';

/** Answers the expected failures of mutations as members of their result union; defects pass on to be masked. */
@Injectable()
export class FailureInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          error instanceof ExpectedFailure ? of(failureObject(error)) : throwError(() => error),
        ),
      );
  }
}

function failureObject(failure: ExpectedFailure): object {
  return { ...failure, __typename: failure.type, message: failure.message };
}
