import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { allows, type Permission } from '@stip/domain';
import { Forbidden, RequestRefused } from '../errors/failure';
import type { RequestContext } from './request-context';

const PERMISSION = 'stip:permission';
const PUBLIC = 'stip:public';
const READS_ONLY = 'stip:reads-only';

/** The permission a resolver method or route asks. A method with neither this nor `Public` is denied to all. */
export const Requires = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** A POST that only reads, because its question is too long for an address: the past can be asked too. */
export const ReadsOnly = () => SetMetadata(READS_ONLY, true);

/** Open to everyone, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

export class Unauthenticated extends Error {
  readonly statusCode = 401;
}

export type StipRequest = FastifyRequest & { stip?: RequestContext };

export function requestOf(context: ExecutionContext): StipRequest {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: StipRequest }>().req
    : context.switchToHttp().getRequest<StipRequest>();
}

/** Default deny: every entry point names its permission, and the role of the session must hold it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission>(PERMISSION, targets);
    const caller = requestOf(context).stip;
    if (!caller) throw new Unauthenticated('Not signed in');
    if (!permission || !allows(caller.role, permission)) throw new Forbidden(permission ?? 'none stated');
    if (caller.asOf && isWrite(context) && !this.reflector.getAllAndOverride<boolean>(READS_ONLY, targets)) {
      throw new RequestRefused('AS_OF_READ_ONLY', 409, 'The past cannot be changed. Go back to now and try again.');
    }
    return true;
  }
}

function isWrite(context: ExecutionContext): boolean {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation'
    : !['GET', 'HEAD'].includes(context.switchToHttp().getRequest<FastifyRequest>().method);
}
