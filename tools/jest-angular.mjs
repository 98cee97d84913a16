/** Jest configuration of the Angular projects: the browser simulated by jsdom, templates compiled, no zone. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import presets from 'jest-preset-angular/presets/index.js';
import { aliases } from './jest-preset.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {{ name: string, folder: string }} project */
export function angularProject({ name, folder }) {
  const tsconfig = path.join(root, folder, 'tsconfig.json');
  return {
    ...presets.createEsmPreset({ tsconfig }),
    displayName: name,
    rootDir: path.join(root, folder),
    testMatch: ['<rootDir>/src/**/*.spec.ts'],
    setupFilesAfterEnv: [path.join(root, 'tools/jest-angular-setup.ts')],
    moduleNameMapper: aliases,
    transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@angular|@apollo|apollo-angular|@jsverse|d3-|internmap|rxjs)'],
    maxWorkers: 2,
    testTimeout: 20_000,
  };
}
