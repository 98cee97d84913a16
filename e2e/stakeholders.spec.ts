import { expect, expectAccessible, test } from './stip';

test('stakeholders stand on the grid, in the register and per step', async ({ signedIn: page }) => {
  await page.goto('/belanghebbenden');
  await expect(page.getByText(/^15 belanghebbenden: /)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('table')
    .getByRole('button', { name: /Afdelingshoofden/ })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Afdelingshoofden' })).toBeFocused();
  await expect(page).toHaveURL(/belanghebbende=/);
  await page.getByRole('button', { name: 'Belanghebbende wijzigen' }).click();
  await page.getByRole('dialog').getByLabel('Betrokkenheid').selectOption({ label: 'co-creëren' });
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'minstens co-creëren' })).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).first().click();
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByLabel('Bevinding').selectOption({ label: 'Heeft geen eigenaar' });
  await expect(page.getByText('1 van 1 belanghebbenden.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Filters wissen' }).click();
  await page.getByRole('button', { name: 'Per stap' }).click();
  await expect(page.getByRole('columnheader', { name: 'Bij de implementatie' })).toBeVisible();
  await expectAccessible(page);
});
