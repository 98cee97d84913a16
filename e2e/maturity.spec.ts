import { expect, expectAccessible, expectMessage, test } from './stip';

test('maturity shows what is behind first, and a scan is filled in and made final', async ({ signedIn: page }) => {
  await page.goto('/volwassenheid');
  await expect(page.getByText(/thema’s lopen achter op het pad: Datakwaliteit/)).toBeVisible();
  await expect(page.getByRole('img', { name: /gemiddeld niveau/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Organisatieonderdeel').selectOption('Ruimte en beheer');
  await expect(page).toHaveURL(/eenheid=Ruimte/);
  await page.getByRole('link', { name: 'Verder met het concept' }).click();
  await expect(page.getByText(/3 van 8 thema’s gescoord/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await expect(page.getByText(/Kies een niveau/).first()).toBeVisible();
  for (const area of [
    'Datakwaliteit',
    'Techniek en ontsluiting',
    'Gebruik in het werk',
    'Ethiek, privacy en veiligheid',
    'Openheid en samenwerking',
  ]) {
    await page.getByRole('group', { name: area, exact: true }).getByRole('radio').nth(2).check();
  }
  await expect(page.getByText(/concept bewaard/)).toBeVisible();
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vaststellen' }).click();
  await expectMessage(page, 'De scan is vastgesteld.');
  await expect(page.getByRole('heading', { level: 2, name: /Ruimte en beheer/ })).toBeVisible();
  await page.getByRole('link', { name: 'Scans naast elkaar leggen' }).click();
  await expect(page.getByRole('table', { name: 'Scans vergelijken' })).toContainText('Sociaal domein');
  await expectAccessible(page);
});

test('a model of one’s own is copied and changed', async ({ signedIn: page }) => {
  await page.goto('/volwassenheid/modellen');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Kopiëren: Vijf dimensies/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('group', { name: 'Mens' }).getByLabel('Gewicht').fill('2');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Vijf dimensies van implementatie (kopie)' })).toBeVisible();
});
