import { expect, expectAccessible, expectMessage, test } from './stip';

test('a cell of the matrix leads to its risks', async ({ signedIn: page }) => {
  await page.goto('/risicos');
  await expect(page.getByRole('grid', { name: 'Kans en gevolg' })).toBeVisible();
  await expectAccessible(page);
  // The first cell with a risk after measures, whatever the demo holds.
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /[1-9]\d* na maatregelen$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/vak=/);
  await expect(page.getByText(/^\s*[1-9]\d* (van \d+ )?/).first()).toBeVisible();
  await expectAccessible(page);
});

test('the reserve is held to a simulation, which tells how it was made', async ({ signedIn: page }) => {
  await page.goto('/risicos');
  await expect(page.getByRole('img', { name: /met 90% zekerheid hoogstens .*reserve/ })).toBeVisible();
  await page.getByText('Hoe is dit berekend?').click();
  await expect(page.getByText(/keer gespeeld/)).toBeVisible();
  await expectAccessible(page);
});

test('a known risk is taken over, and becomes an issue when it occurs', async ({ signedIn: page }) => {
  await page.goto('/risicos');
  await page.getByRole('button', { name: 'Bekende risico’s' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await expectAccessible(page);
  const title = (await dialog.locator('label strong').first().innerText()).trim();
  await dialog.getByLabel('Waarvoor').selectOption('Sensorregister');
  await dialog.getByRole('button', { name: '1 overnemen' }).click();
  await expectMessage(page, '1 risico’s overgenomen.');

  await page.goto('/projecten?zoek=Sensorregister');
  await page.getByRole('link', { name: 'Sensorregister', exact: true }).click();
  await page.getByRole('tab', { name: 'Risico’s' }).click();
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Opgetreden melden: ${title}` }).click();
  await page.getByLabel('Wat is er aan de hand').fill('Vastgesteld in het overleg van deze week.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('button', { name: `Opgetreden melden: ${title}` })).toBeHidden();
  await page.goto('/risicos?deel=problemen');
  await expect(page.getByRole('row', { name: new RegExp(title) }).first()).toBeVisible();
  await expectAccessible(page);
});
