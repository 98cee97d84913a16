export { formatErrors } from './error-formatter';
export { withInputDefaults } from './input-defaults';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, enumOf, JsonScalar } from './scalars';
