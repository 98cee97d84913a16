import { nodeProject } from './jest-preset.mjs';

export default nodeProject({
  name: 'tools',
  folder: 'tools',
  extra: { testMatch: ['<rootDir>/**/*.spec.mjs'], testTimeout: 60_000 },
});
