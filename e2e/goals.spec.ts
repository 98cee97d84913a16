import { expect, expectAccessible, expectMessage, test } from './stip';

test('the strategy shows its horizon and the path of eight steps', async ({ signedIn: page }) => {
  await page.goto('/strategie');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('weten wat werkt');
  await expect(page.getByText('7 van 8 stappen gereed')).toBeVisible();
  await page.getByRole('button', { name: 'Bijwerken: Uitvoering' }).click();
  const dialog = page.getByRole('dialog', { name: '8. Uitvoering' });
  await dialog.getByLabel('Webadres van het bewijs').fill('geen adres');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByText('Geef een webadres')).toBeVisible();
  await dialog.getByLabel('Webadres van het bewijs').fill('https://stipdam.example/uitvoering');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Bewijs openen' })).toBeVisible();
  await expectAccessible(page);
});

test('a goal moves by keyboard, and tells what its indicators will come to', async ({ signedIn: page }) => {
  await page.goto('/doelen');
  const tree = page.getByRole('treegrid', { name: 'Voor de organisatie' });
  const row = tree.getByRole('row', { name: /O2b/ });
  await row.focus();
  await row.press('Alt+ArrowUp');
  await expect(tree.getByRole('row').nth(3)).toContainText('O2b');
  await expect(tree.getByRole('row', { name: /O2b/ })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Basisregistraties waarop je kunt rekenen');
  await expect(page.getByText(/Bij deze lijn .* \(80 % zeker\); doel/).first()).toBeVisible();
  await page
    .getByText(/Alle cijfers/)
    .first()
    .click();
  await expect(page.getByRole('cell', { name: 'Kwaliteitsmonitor BAG' }).first()).toBeVisible();
  await expectAccessible(page);
});

test('measurements come in by hand and from a file, once', async ({ signedIn: page }) => {
  await page.goto('/doelen/metingen?achterstallig=ja');
  await page.getByRole('textbox', { name: /Waarde \(%\): Sensoren/ }).fill('21,5');
  await page.getByRole('button', { name: 'Metingen bewaren' }).click();
  await expectMessage(page, 'Bewaard: 1 nieuw, 0 gewijzigd, 0 gelijk.');
  await page.goto('/doelen/metingen');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Uit een bestand' }).click();
  const text = 'indicator;datum;waarde\nGepubliceerde datasets;15-03-2026;40\nOnbekend;15-03-2026;4\n';
  const choose = () =>
    page
      .getByLabel('Bestand kiezen')
      .setInputFiles({ name: 'metingen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose();
  await expect(page.getByText('1 nieuw, 0 gewijzigd, 0 gelijk, 1 niet overgenomen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '1 metingen bewaren' }).click();
  await expect(page.getByRole('status').getByText(/Bewaard: 1 nieuw/)).toBeVisible();
  await page.goto('/doelen/metingen/bestand');
  await choose();
  await expect(page.getByText('0 nieuw, 0 gewijzigd, 1 gelijk, 1 niet overgenomen.')).toBeVisible();
});

test('the network is walked by keyboard and changed from a link', async ({ signedIn: page }) => {
  await page.goto('/doelen/netwerk');
  await page.getByRole('button', { name: /^Doel: O2a/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Baat: Sneller antwoord/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: 'Sneller antwoord op gegevensvragen' });
  await expect(chosen.getByText('gewicht 3')).toBeVisible();
  await expectAccessible(page);
  await chosen.getByRole('button', { name: 'Gewicht: Datacatalogus' }).click();
  const dialog = page.getByRole('dialog', { name: /Gewicht van Datacatalogus/ });
  await dialog.getByLabel(/Gewicht/).fill('4');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(chosen.getByText('gewicht 4')).toBeVisible();
  await chosen.getByRole('button', { name: 'Alleen wat verbonden is' }).click();
  await expect(page.getByText(/1 van \d+ doelen, 2 van \d+ projecten/)).toBeVisible();
  await page.getByRole('combobox', { name: /^Weergave/ }).selectOption('dark');
  await page.getByRole('combobox', { name: /^Taal/ }).selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goal–effort network');
  await expectAccessible(page);
});
