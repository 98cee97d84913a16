export {
  connectionOf,
  contains,
  DEFAULT_PAGE,
  listArgs,
  mapPage,
  MAX_PAGE,
  readPage,
  type Connection,
  type ListArgs,
  type ListSource,
} from './connection';
export { formatErrors } from './error-formatter';
export { withInputDefaults } from './input-defaults';
export { VersionedKey } from './keys';
export { costOf, limitDocument, LIMITS, limitText } from './limits';
export { persistedOperations, readOperations, type Operations } from './operations';
export { resultUnion } from './result';
export { CentsScalar, DateScalar, DateTimeScalar, enumOf, JsonScalar } from './scalars';
