/** Jest configuration shared by every project that runs in Node: ES modules compiled by swc, types checked apart by tsc. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export const aliases = {
  '^@stip/([a-z]+)$': `${root}/libs/$1/src/index.ts`,
};

/** @param {{ name: string, folder: string, extra?: import('jest').Config }} project */
export function nodeProject({ name, folder, extra = {} }) {
  return {
    displayName: name,
    rootDir: path.join(root, folder),
    testEnvironment: 'node',
    testMatch: ['<rootDir>/**/*.spec.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: aliases,
    transform: {
      '^.+\\.ts$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          },
          module: { type: 'es6' },
        },
      ],
    },
    ...extra,
  };
}
