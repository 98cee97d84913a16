import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf, Unauthenticated } from './access.guard';
import type { RequestContext } from './request-context';

/** The signed-in caller of a resolver method or route. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const caller = requestOf(context).stip;
  if (!caller) throw new Unauthenticated('Not signed in');
  return caller;
});
