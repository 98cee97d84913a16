import { expect, expectAccessible, expectMessage, test } from './stip';

test('every page shows an earlier moment, tells so, and leads back to now', async ({ signedIn: page }) => {
  await page.goto('/overzicht');
  await page.getByRole('button', { name: /Peildatum/ }).click();
  await page.getByRole('button', { name: /Einde vorig kwartaal/ }).click();
  const bar = page.getByText(/Stand van .*\. Wijzigen kan alleen in de stand van nu\./);
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  for (const [link, heading] of [
    ['Routekaart', 'Routekaart'],
    ['Projecten', 'Projecten'],
    ['Historie', 'Historie'],
  ]) {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    await expect(bar).toBeVisible();
    await expect(page).toHaveURL(/peildatum=/);
  }
  await page.getByRole('button', { name: 'Terug naar nu' }).click();
  await expect(bar).toBeHidden();
  await expect(page).not.toHaveURL(/peildatum=/);
});

test('a change is told by whom and from what to what, and its author takes it back', async ({ signedIn: page }) => {
  await page.goto('/projecten?zoek=Wijkmonitor');
  await page.getByRole('link', { name: 'Wijkmonitor', exact: true }).click();
  await page.getByRole('button', { name: 'Projectgegevens wijzigen' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Wijkmonitor 2.0');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijkmonitor 2.0');
  await page.goto('/beheer/historie');
  const change = page.getByRole('listitem').filter({ hasText: 'Pieter Algra' }).first();
  await expect(change).toContainText('naam: Wijkmonitor');
  await expect(change).toContainText('Wijkmonitor 2.0');
  await expectAccessible(page);
  await change.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectMessage(page, 'De wijziging is ongedaan gemaakt.');
  await page.goto('/projecten?zoek=Wijkmonitor');
  await expect(page.getByRole('link', { name: 'Wijkmonitor', exact: true })).toBeVisible();
});
