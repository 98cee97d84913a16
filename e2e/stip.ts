import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');

interface Product {
  readonly url: string;
  readonly signInLink: string;
  /** Where its data are, for commands beside it. */
  readonly folder: string;
}

/** Starts the built product on a free port with a data folder of its own; the demo municipality is in it. */
async function startProduct(folder: string): Promise<Product & { child: ChildProcess }> {
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', STIP_ROOT: root, STIP_DATA_DIR: folder, STIP_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The product stopped with ${code}: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const link = /(http:\/\/\S+)\/sign-in\?token=\S+/.exec(said);
      if (link?.[1]) resolve({ child, url: link[1], signInLink: link[0], folder });
    });
  });
}

/** A signed-in page on a running product. */
export const test = base.extend<{ signedIn: Page }, { product: Product; state: string; ofItsOwn: string }>({
  /** A journey that changes what others look at names itself here, and gets a product that no other uses. */
  ofItsOwn: ['', { option: true, scope: 'worker' }],
  product: [
    async ({ browserName: _, ofItsOwn: __ }, use) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-e2e-'));
      fs.chmodSync(folder, 0o755);
      const { child, ...product } = await startProduct(folder);
      await use(product);
      await new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', resolve);
        child.kill('SIGTERM');
      });
      fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  state: [
    async ({ product, browser }, use) => {
      const page = await browser.newPage();
      await page.goto(product.signInLink);
      await page.waitForURL('**/overzicht');
      const file = path.join(os.tmpdir(), `stip-e2e-state-${process.pid}.json`);
      await page.context().storageState({ path: file });
      await page.close();
      await use(file);
      fs.rmSync(file, { force: true });
    },
    { scope: 'worker' },
  ],
  signedIn: async ({ product, state, browser }, use) => {
    const context = await browser.newContext({ storageState: state, baseURL: product.url, locale: 'nl-NL' });
    await use(await context.newPage());
    await context.close();
  },
});

/** A page on which another person of the demo is signed in, by a link that the operator makes. */
export async function pageOf(
  browser: Browser,
  { url, folder }: Pick<Product, 'url' | 'folder'>,
  email: string,
): Promise<Page> {
  const told = execFileSync(process.execPath, ['dist/api/cli.js', 'user', 'link', '--email', email], {
    cwd: root,
    env: { ...process.env, STIP_ROOT: root, STIP_DATA_DIR: folder },
    encoding: 'utf8',
  });
  const token = /token=(\S+)/.exec(told)?.[1] ?? '';
  const context = await browser.newContext({ baseURL: url, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`/sign-in?token=${token}`);
  await page.waitForURL('**/overzicht');
  return page;
}

/** Name of a quarter as the demo has it: of now, or so many before it. */
export function quarter(before = 0): string {
  const now = new Date();
  const count = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3) - before;
  return `${Math.floor(count / 4)} Q${(count % 4) + 1}`;
}

/** A short message about what just happened; screen readers are told the same text elsewhere in the page. */
export async function expectMessage(page: Page, text: string | RegExp): Promise<void> {
  const messages = page.getByRole('region', { name: /^(Berichten|Messages)$/ });
  await expect(messages.getByText(text)).toBeVisible();
}

/** No violation of WCAG 2.2 A and AA that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

export { expect };
