import { expect, expectAccessible, test } from './stip';

/** As the field for a date takes it. */
const daysAgo = (days: number) => new Intl.DateTimeFormat('nl-NL').format(Date.now() - days * 86_400_000);

test('money is added up per goal, and a row opens into its projects', async ({ signedIn: page }) => {
  await page.goto('/geld?jaar=alle');
  await expect(page.getByRole('heading', { name: 'Waar het geld heen gaat' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('group', { name: 'Optellen per' }).getByRole('button', { name: 'Doel', exact: true }).click();
  await expect(page).toHaveURL(/niveau=doel/);
  await expect(page.getByText('Een project dat aan meer doelen werkt')).toBeVisible();
  await page.getByRole('group', { name: 'Optellen per' }).getByRole('button', { name: 'Programma' }).click();
  await page
    .getByRole('row', { name: /^\W*Datafundament/ })
    .getByRole('button', { name: /Datafundament/ })
    .click();
  await expect(page).toHaveURL(/rij=/);
  await expect(page.getByRole('link', { name: 'Datacatalogus', exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('the value of the work tells how it was computed', async ({ signedIn: page }) => {
  await page.goto('/geld?jaar=alle');
  await page.getByText('Zo is dit berekend').first().click();
  await expect(page.getByText('Verdiende waarde (EV)').first()).toBeVisible();
  await expectAccessible(page);
});

test('a change of the budget is recorded with the decision behind it', async ({ signedIn: page }) => {
  await page.goto('/geld?tab=wijzigingen&jaar=alle');
  await page.getByRole('button', { name: 'Begrotingswijziging vastleggen' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(dialog.getByText('Vul dit in.').first()).toBeVisible();
  await dialog.getByLabel('Kenmerk van het besluit').fill('Collegebesluit 2026-417');
  await dialog.getByLabel('Besloten op').fill(daysAgo(10));
  await dialog.getByLabel('Waarom verandert het budget?').fill('Beheer van het register is nu gedekt.');
  await dialog.getByLabel('Project').selectOption({ label: 'Sensorregister' });
  await dialog.getByLabel('Dekking').selectOption({ index: 1 });
  await dialog.getByLabel('Jaar').fill(String(new Date().getFullYear() + 1));
  await dialog.getByLabel('Bedrag').fill('18.000');
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('heading', { name: 'Collegebesluit 2026-417' })).toBeVisible();
});

const HEAD = 'Projectcode;Boekdatum;Soort;Documentnummer;Omschrijving;Bedrag\n';
const file = (name: string, rows: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(HEAD + rows) },
});

test('a file of the finance system is asked about, reconciled, booked, and recognised the next time', async ({
  signedIn: page,
}) => {
  // A month of work in one journey: two files, and every step looked at.
  test.slow();
  const rows =
    'FUN-05;14-09-2026;Realisatie;E2E-1;Sensoren;1.250,50\nFUN-05;15-09-2026;Memo;E2E-2;Beheer;100,00\n' +
    'ONBEKEND;16-09-2026;Realisatie;E2E-3;Elders;49,50\n';
  await page.goto('/geld');
  await page.getByRole('link', { name: 'Boekingen inlezen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boekingen inlezen');
  await page.getByLabel('Bestand kiezen').setInputFiles(file('e2e-september.csv', rows));
  await expect(page.getByText('Nog 1 vraag voordat het bestand gelezen kan worden')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('‘Memo’').selectOption('realisatie');
  await page.getByLabel('Controletotaal').fill('1.400,01');
  await page.getByRole('button', { name: 'Aansluiting controleren' }).click();
  await expect(page.getByText(/een verschil van €\s0,01/)).toBeVisible();
  await expect(page.getByText('1 van 3 rijen kunnen niet worden geboekt.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lijst met redenen (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('niet-geboekt.csv');

  await page.getByLabel('Controletotaal').fill('1.400,00');
  await page.getByRole('checkbox', { name: /weglaten/ }).check();
  await page.getByRole('button', { name: 'Aansluiting controleren' }).click();
  await expect(page.getByRole('heading', { name: 'Het bestand sluit aan' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '2 rijen boeken' }).click();
  await page.waitForURL(/ingelezen=/);
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 rijen geboekt' })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk deze boekingen' }).click();
  await expect(page.getByText('2 boekingen uit e2e-september.csv')).toBeVisible();
  await expect(page.getByRole('row', { name: /Sensorregister.*E2E-1/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/beheer/import/boekingen');
  await expect(page.getByRole('row', { name: /^e2e-september\.csv/ })).toBeVisible();
  await page
    .getByLabel('Bestand kiezen')
    .setInputFiles(file('e2e-september-2.csv', rows.replaceAll('Memo', 'Factuur')));
  await page.getByLabel('Controletotaal').fill('1.400,00');
  await page.getByRole('checkbox', { name: /weglaten/ }).check();
  await page.getByRole('button', { name: 'Aansluiting controleren' }).click();
  await expect(page.getByText(/uit e2e-september\.csv$/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vastleggen dat alles al geboekt is' })).toBeVisible();
});
