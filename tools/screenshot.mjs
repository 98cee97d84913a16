/**
 * Writes a picture of a page as the browser tests see it:
 * `node tools/screenshot.mjs <url> <out.png> [--width 1440] [--height 900] [--dark] [--cookie name=value] [--full]`
 *
 * --full takes the whole page instead of the window. A one-time sign-in link works as url too.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser.mjs';

const USE =
  'Use: node tools/screenshot.mjs <url> <out.png> [--width 1440] [--height 900] [--dark] [--cookie name=value] [--full]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
    full: { type: 'boolean', default: false },
  },
});
const [url, file] = positionals;
const viewport = { width: Number(values.width), height: Number(values.height) };
if (!url || !file || !(viewport.width > 0) || !(viewport.height > 0)) {
  console.error(USE);
  process.exit(2);
}

const browser = await chromium.launch(await browserOptions());
try {
  const context = await browser.newContext({
    viewport,
    locale: 'nl-NL',
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await context.addCookies(
    values.cookie.map((cookie) => {
      const [name, ...rest] = cookie.split('=');
      return { name, value: rest.join('='), url: new URL(url).origin };
    }),
  );
  const page = await context.newPage();
  // What goes wrong in the page is worth as much as the picture.
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: values.full });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (beyond > 0) console.error(`The page is ${beyond} px wider than the window.`);
} finally {
  await browser.close();
}
