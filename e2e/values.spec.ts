import { expect, expectAccessible, expectMessage, test } from './stip';

test('what is late stands first, and the matrix leads to the tab of a project', async ({ signedIn: page }) => {
  await page.goto('/waarden');
  await expect(page.getByRole('link', { name: /^DPIA van Dashboard sociaal domein is verlopen op/ })).toBeVisible();
  await expect(page.getByText(/^\s*(\d+) van \1 getoond/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Zoeken').fill('wijkmonitor');
  await expect(page).toHaveURL(/zoek=wijkmonitor/);
  await page.getByRole('link', { name: /^Wijkmonitor, DPIA: Te laat/ }).click();
  await expect(page.getByRole('tab', { name: 'Waarden en wet' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'Intake' })).toBeVisible();
  await expectAccessible(page);
});

test('an intake suggests obligations, which are taken over and decided', async ({ signedIn: page }) => {
  await page.goto('/projecten?zoek=Sensorregister');
  await page.getByRole('link', { name: 'Sensorregister', exact: true }).click();
  await page.getByRole('tab', { name: 'Waarden en wet' }).click();
  await page.getByRole('button', { name: 'Intake invullen' }).click();
  await page.getByLabel('Worden er persoonsgegevens verwerkt?').selectOption('Ja');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('button', { name: 'Overnemen: BIO' }).click();
  await expect(page.getByRole('heading', { name: 'BIO' })).toBeVisible();
  await page.getByRole('button', { name: 'Anders besluiten: DPIA' }).click();
  await page.getByLabel('Nodig?').selectOption('Nee');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Vul dit in.')).toBeVisible();
  await page.getByLabel('Waarom wel of niet').fill('Sensoren tellen, ze herkennen niemand.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Niet nodig')).toBeVisible();

  await page.getByRole('button', { name: 'Afweging toevoegen' }).click();
  await page.getByLabel('Vraag').fill('Mogen camera’s tellen wie er loopt?');
  await page.getByRole('checkbox', { name: 'Privacy' }).check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Kies ten minste twee waarden')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Veiligheid' }).check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Mogen camera’s tellen wie er loopt?' })).toBeVisible();
});

test('values, trade-offs, register and lists are readable in both languages', async ({ signedIn: page }) => {
  await page.goto('/waarden?beeld=waarden');
  await page.getByRole('button', { name: 'Privacy' }).click();
  await expect(page.getByRole('link', { name: 'Vroegsignalering schulden' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/waarden?beeld=register&stand=overdue');
  await expect(page.getByRole('row', { name: /Mijn gegevens/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/waarden?beeld=afwegingen&zoek=huisbezoeken');
  await expect(page.getByText('1 afweging', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/beheer/lijsten?lijst=law');
  await page.getByLabel('Taal').selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reference lists');
  await page.getByRole('button', { name: 'Change: NIS 2' }).click();
  await page.getByLabel('Name (English)').fill('NIS 2 Directive');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: /NIS 2 Directive.*Changed/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore shipped text: NIS 2 Directive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore shipped text' }).click();
  await expectMessage(page, 'The shipped text is back.');
});
