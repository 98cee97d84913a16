import { nodeProject } from '../tools/jest-preset.mjs';

export default nodeProject({
  name: 'api',
  folder: 'api',
  extra: {
    globalSetup: '<rootDir>/test/global-setup.ts',
    globalTeardown: '<rootDir>/test/global-teardown.ts',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
