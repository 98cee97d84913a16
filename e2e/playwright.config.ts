import { defineConfig } from '@playwright/test';
import { browserOptions } from '../tools/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  // Each worker has a product of its own. Traces cost a quarter of the time, so only a second try makes one.
  workers: 2,
  expect: { timeout: 10_000 },
  // A journey that passes only the second time is counted as passed and told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  use: { launchOptions: await browserOptions(), locale: 'nl-NL', trace: 'on-first-retry' },
});
