export { formatErrors } from './error-formatter';
export { FailureFilter } from './failure.filter';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, enumOf, JsonScalar } from './scalars';
