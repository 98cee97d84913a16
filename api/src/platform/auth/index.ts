export { AccessController, SESSION_COOKIE } from './access.controller';
export { AccessGuard, Public, ReadsOnly, Requires, requestOf, Unauthenticated, type StipRequest } from './access.guard';
export { AccessService, hashToken, newToken, type RedeemResult } from './access.service';
export { Caller } from './caller';
export { todayOf, type RequestContext } from './request-context';
export { localPath, plainPage } from './mail-link-page';
