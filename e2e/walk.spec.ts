import { expect, expectAccessible, expectMessage, test } from './stip';

test('the sign-in page tells why a link does not work', async ({ page, product }) => {
  await page.goto(`${product.url}/sign-in?token=nonsense`);
  await expect(page.getByRole('alert')).toContainText('kennen we niet');
  await expectAccessible(page);
});

test('the overview shows the truth on one page, in both languages and themes', async ({ signedIn: page }) => {
  await page.goto('/overzicht');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar staan we?');
  await expect(page.getByRole('row', { name: /Datacatalogus/ })).toContainText('Gemeld groen, maar');
  await expectAccessible(page);
  // What is left out of a list is told, and shown when asked.
  const decisions = page.locator('section', { has: page.getByRole('heading', { name: 'Gevraagde besluiten' }) });
  await expect(decisions.getByText(/^\s*8 van \d+ getoond\./)).toBeVisible();
  await decisions.getByRole('button', { name: 'Alle besluiten tonen' }).click();
  await expect.poll(() => decisions.getByRole('listitem').count()).toBeGreaterThan(8);
  await page.getByLabel('Weergave').selectOption('dark');
  await page.getByLabel('Taal').selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where do we stand?');
  await expectAccessible(page);
});

test('a project is found, opened and read by keyboard', async ({ signedIn: page }) => {
  test.slow(); // Every tab is looked at with axe.
  await page.goto('/projecten');
  await page.getByLabel('Zoeken').fill('schulden');
  await expect(page.getByText(/^\s*1 gevonden/)).toBeVisible();
  await expect(page).toHaveURL(/zoek=schulden/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vroegsignalering schulden' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vroegsignalering schulden');
  for (const tab of ['Planning', 'Geld', 'Risico’s', 'Mensen en doelen', 'Historie']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  }
});

test('a project leader reports status: prefilled, explained, published', async ({ signedIn: page }) => {
  await page.goto('/projecten?zoek=Wijkmonitor');
  await page.getByRole('link', { name: 'Wijkmonitor', exact: true }).click();
  await page.getByRole('link', { name: 'Voortgang melden' }).click();
  const time = page.getByRole('group', { name: 'Tijd' });
  await expect(time.getByRole('radio', { name: 'Groen' })).toBeChecked();
  await time.getByRole('radio', { name: 'Oranje' }).check();
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.getByText('Vul dit in.').first()).toBeVisible();
  await page.getByLabel('Oorzaak').fill('De privacytoets duurde langer.');
  await page.getByLabel('Gevolg').fill('Twee wijken sluiten later aan.');
  await page.getByLabel('Bijsturing').fill('Extra toetser ingehuurd.');
  // Information is claimed green while an obligation is late: that asks why.
  await page.getByLabel('Waarom is uw oordeel beter?').fill('De toets ligt klaar ter ondertekening.');
  await expect(page.getByText('Concept bewaard')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('Oorzaak')).toHaveValue('De privacytoets duurde langer.');
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
  await expectMessage(page, 'De voortgangsmelding is gepubliceerd.');
  await expect(page.getByText('De privacytoets duurde langer.')).toBeVisible();
  await page.goto('/oordelen?zoek=Wijkmonitor');
  await expect(page.getByText('Toelichting: De toets ligt klaar ter ondertekening.')).toBeVisible();
});

test('the roadmap shows the portfolio and answers the keyboard', async ({ signedIn: page }) => {
  await page.goto('/routekaart?zoek=Datacatalogus');
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(page.getByRole('row', { name: /Datacatalogus/ }).first()).toBeVisible();
  await expectAccessible(page);
});
