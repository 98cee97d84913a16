import fs from 'node:fs';
import { expect, expectAccessible, test } from './stip';

test('the roadmap goes out as a PDF and as a plan file', async ({ signedIn: page }) => {
  await page.goto('/routekaart?groep=programma');
  const exportAs = async (name: RegExp) => {
    await page.getByText('Exporteren', { exact: true }).click();
    await page.getByRole('button', { name }).click();
  };
  await exportAs(/Document \(PDF\)/);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Papier')).toHaveValue('a3');
  await expect(dialog.getByText(/1 pagina met de tekening/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Papier').selectOption('a4');
  await dialog.getByLabel(/Eén pagina breed/).check();
  await expect(dialog.getByText(/\d+ pagina’s met de tekening/)).toBeVisible();
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'PDF maken' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^routekaart-.*\.pdf$/);
  expect(fs.readFileSync(await pdf.path(), 'latin1').slice(0, 5)).toBe('%PDF-');
  await expect(dialog).toBeHidden();
  const [xml] = await Promise.all([page.waitForEvent('download'), exportAs(/MS Project XML/)]);
  expect(fs.readFileSync(await xml.path(), 'utf8')).toContain('http://schemas.microsoft.com/project');
});

test('a secret link shows the roadmap to who is not signed in, until it is revoked', async ({
  signedIn: page,
  browser,
}) => {
  await page.goto('/routekaart?groep=programma&kleur=rood');
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Routekaart delen' });
  await dialog.getByRole('button', { name: 'Link maken' }).click();
  const feed = await dialog.getByLabel('Geheime link').inputValue();
  await dialog.getByRole('button', { name: 'Nog een link maken' }).click();
  await dialog.getByLabel(/Routekaart om te lezen/).check();
  await dialog.getByRole('textbox', { name: /^Titel/ }).fill('Rood in beeld');
  await dialog.getByRole('button', { name: 'Link maken' }).click();
  const address = await dialog.getByLabel('Geheime link').inputValue();
  await expectAccessible(page);

  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const outside = await stranger.newPage();
  await outside.goto(address);
  await expect(outside.getByRole('heading', { name: 'Rood in beeld' })).toBeVisible();
  await expect(outside.getByText(/^Stand van /)).toBeVisible();
  await outside.locator('summary').click();
  await expect(outside.getByRole('rowheader', { name: 'Vroegsignalering schulden' })).toBeVisible();
  await expect(outside.getByRole('rowheader', { name: 'Datacatalogus' })).toHaveCount(0);
  expect(await stranger.cookies()).toEqual([]);
  const calendar = await stranger.request.get(feed);
  expect(calendar.headers()['content-type']).toContain('text/calendar');

  await dialog.getByRole('button', { name: 'Intrekken: Rood in beeld' }).click();
  await page.getByRole('dialog', { name: 'Link intrekken?' }).getByRole('button', { name: 'Intrekken' }).click();
  await expect(dialog.getByText('Rood in beeld')).toHaveCount(0);
  expect((await outside.goto(address))?.status()).toBe(404);
  await expect(outside.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
  await stranger.close();
});
