import { expect, expectAccessible, expectMessage, test } from './stip';

test('a claim that the figures do not bear out is shown with why, and a threshold with what it would do', async ({
  signedIn: page,
}) => {
  await page.goto('/overzicht');
  await page.getByRole('link', { name: 'Gemeld en berekend' }).click();
  const row = page.getByRole('row', { name: /Datacatalogus/ });
  await expect(row).toContainText('Het einde ligt 98 dagen na dat van het eerste plan.');
  await expect(row).toContainText('Toelichting: ');
  // What came after the update nobody has explained yet.
  await expect(page.getByText('Niet toegelicht').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Drempels', exact: true }).first().click();
  const red = page.getByRole('textbox', { name: 'Later klaar dan in het eerste plan, Rood vanaf' });
  const measure = page.getByRole('row', { name: /Later klaar dan in het eerste plan/ });
  await red.fill('20');
  await expect(measure).toContainText('Rood kan niet eerder beginnen dan oranje.');
  await red.fill('400');
  await expect(measure).toContainText('0 rood');
  await expect(page.getByText('Vóór en na wat u typte; nog niet bewaard.')).toBeVisible();
  await expectAccessible(page);
  await red.press('Enter');
  await expectMessage(page, 'De drempel is bewaard.');
  await measure.getByRole('button', { name: /^Standaard/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Standaard' }).click();
  await expect(red).toHaveValue('91');
});
