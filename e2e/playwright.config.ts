import { defineConfig } from '@playwright/test';
import { browserOptions } from '../tools/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  use: { launchOptions: await browserOptions(), locale: 'nl-NL', trace: 'retain-on-failure' },
});
