export { formatErrors } from './error-formatter';
export { FailureInterceptor } from './failure.interceptor';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, enumOf, JsonScalar } from './scalars';
