export { ConfigError, readConfig, type Config } from './config';

/** Injection token of the validated settings. */
export const CONFIG = Symbol('stip:config');
