export { formatErrors } from './error-formatter';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, enumOf, JsonScalar } from './scalars';
