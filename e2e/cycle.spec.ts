import { expect, expectAccessible, expectMessage, test } from './stip';

test('the calendar of next year is read before it is made, and a deadline is moved by hand', async ({
  signedIn: page,
}) => {
  const next = new Date().getFullYear() + 1;
  await page.goto('/verantwoording');
  await page.getByRole('link', { name: 'P&C-kalender' }).first().click();
  await page.waitForURL('**/beheer/pc-kalender');
  await page.getByRole('link', { name: String(next) }).click();
  await page.getByRole('button', { name: `Kalender ${next} voorbereiden` }).click();
  await expect(page.getByRole('heading', { name: `Wat er verandert in ${next}` })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Kalender ${next} maken` }).click();
  await expectMessage(page, /Kalender gemaakt: [1-9]/);

  const line = page.getByRole('row', { name: /Meldingen beoordeeld/ }).first();
  const before = await line.getByRole('rowheader').innerText();
  await line.getByRole('button', { name: /^Verplaatsen/ }).click();
  const day = page.getByRole('dialog').getByRole('textbox', { name: /Meldingen beoordeeld/ });
  const [date, month, year] = (await day.inputValue()).split('-').map(Number);
  const moved = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1)).toISOString().slice(0, 10);
  await day.fill(moved.split('-').reverse().join('-'));
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /met de hand gezet/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /met de hand gezet/ }).getByRole('rowheader')).not.toHaveText(before);

  // Made again, it stays where somebody put it.
  await page.getByRole('button', { name: `Kalender ${next} voorbereiden` }).click();
  await expect(page.getByText(/^0 nieuw, 0 gewijzigd/)).toBeVisible();
  await page
    .getByRole('row', { name: /met de hand gezet/ })
    .getByRole('link')
    .click();
  await page.waitForURL('**/verantwoording/periode/**');
  await expect(page.getByRole('region', { name: 'Termijnen' }).getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
});
