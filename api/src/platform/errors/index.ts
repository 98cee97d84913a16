export { Checks } from './checks';
export { ErrorFilter } from './error.filter';
export { isRetryable, isUnavailable, translateDatabaseError } from './database-errors';
export {
  ExpectedFailure,
  Forbidden,
  NotFound,
  RequestRefused,
  ValidationFailed,
  VersionConflict,
  type Issue,
} from './failure';
