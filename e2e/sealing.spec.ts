import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectMessage, pageOf, test } from './stip';

const root = path.resolve(import.meta.dirname, '..');

test('a report is signed by two persons, sealed, downloaded, verified and compared', async ({
  product,
  browser,
}, info) => {
  test.setTimeout(120_000);
  const [controller, cdo] = [
    await pageOf(browser, product, 'rachid.el.amrani@stipdam.example'),
    await pageOf(browser, product, 'ingrid.van.zoelen@stipdam.example'),
  ];
  const step = async (page: Page, name: string, done: RegExp) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await expectMessage(page, done);
  };

  await controller.goto('/verantwoording');
  await expectAccessible(controller);
  await controller
    .getByRole('row', { name: /Ingediend/ })
    .getByRole('link', { name: /^Openen/ })
    .click();
  await expect(controller.getByText('Wacht op de handtekening van de controller.')).toBeVisible();
  await expectAccessible(controller);
  await step(controller, 'Tekenen als controller', /Getekend/);
  await expect(controller.getByRole('button', { name: 'Tekenen als CDO' })).toHaveCount(0);

  await cdo.goto(controller.url());
  await step(cdo, 'Tekenen als CDO', /Getekend/);
  await step(cdo, 'Verzegelen', /Verzegeld/);
  await expect(cdo.getByRole('heading', { name: 'Handtekeningen en zegel' })).toBeVisible();
  await expectAccessible(cdo);

  const [download] = await Promise.all([
    cdo.waitForEvent('download'),
    cdo.getByRole('link', { name: 'Verzegeld bestand (JSON)' }).click(),
  ]);
  const file = info.outputPath('rapportage.json');
  await download.saveAs(file);
  const verify = () =>
    execFileSync(process.execPath, ['dist/api/cli.js', 'verify', file], { cwd: root, encoding: 'utf8' });
  expect(verify()).toContain('OK: nothing was altered');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"isDemo":true', '"isDemo":false'));
  expect(verify).toThrow(/does not verify/);

  await cdo.getByRole('link', { name: 'Vergelijken' }).click();
  await expect(cdo.getByRole('heading', { name: /vergeleken met/ })).toBeVisible();
  await expectAccessible(cdo);
});
