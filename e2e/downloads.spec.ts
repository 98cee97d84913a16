import fs from 'node:fs';
import { expect, expectAccessible, quarter, test } from './stip';

test('a report leaves Stip as files, made while one looks', async ({ signedIn: page }) => {
  await page.goto('/verantwoording');
  await page
    .getByRole('row', { name: quarter(1) })
    .getByRole('link', { name: /^Openen/ })
    .click();
  await page.getByRole('link', { name: 'Downloaden' }).click();
  await expect(page.getByText('Er zijn nog geen bestanden')).toBeVisible();
  await expectAccessible(page);
  for (const name of [/^PDF Om te lezen/, /^PowerPoint/]) await page.getByRole('checkbox', { name }).uncheck();
  await page.getByRole('checkbox', { name: /^PDF voor het archief/ }).check();
  await page.getByRole('button', { name: 'Bestanden maken' }).click();
  const job = page.getByRole('article', { name: /Nederlands, gevraagd op/ });
  await expect(job.getByText('Klaar', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  for (const [name, first] of [
    ['PDF voor het archief', '%PDF'],
    ['Word', 'PK'],
    ['Excel', 'PK'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      job.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(fs.readFileSync(await file.path(), 'latin1').startsWith(first)).toBe(true);
  }
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    job.getByRole('link', { name: 'Alles in één zip' }).click(),
  ]);
  expect(all.suggestedFilename()).toMatch(/\.zip$/);
});

test('the house style refuses a colour that cannot be read', async ({ signedIn: page }) => {
  await page.goto('/beheer/huisstijl');
  const colour = page.getByRole('textbox', { name: 'Hoofdkleur' });
  await colour.fill('#ffcc00');
  await expect(page.getByText(/Deze kleur is te licht/)).toBeVisible();
  await expectAccessible(page);
});
