export { ConfigError, readConfig, type Config, type MailConfig } from './config';

/** Injection token of the validated settings. */
export const CONFIG = Symbol('stip:config');
