export { formatErrors } from './error-formatter';
export { FailureInterceptor } from './failure.interceptor';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, JsonScalar } from './scalars';
