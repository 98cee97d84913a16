import { expect, expectAccessible, test } from './stip';

test('a commitment that is late is found, settled and opened again', async ({ signedIn: page }) => {
  await page.goto('/besluiten?soort=commitment&stand=laat');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Privacytoets wijkmonitor naar de raad' }).click();
  await expect(page.getByRole('heading', { name: 'Privacytoets wijkmonitor naar de raad' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Afdoen' }).click();
  await page.getByLabel('Afdoening').fill('Met de raadsbrief van deze maand verzonden.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Met de raadsbrief van deze maand verzonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terugzetten' }).click();
  await expect(page.getByRole('button', { name: 'Afdoen' })).toBeVisible();
});
