import { expect, expectAccessible, test } from './stip';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('tables that belong together are looked at, asked about, previewed and taken', async ({ signedIn: page }) => {
  await page.goto('/beheer/import');
  await page.getByRole('link', { name: /Meerdere tabellen/ }).click();
  await expect(page.getByRole('heading', { name: 'Meerdere tabellen importeren' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('thema.csv', '_id;naam\nT1;Schone stad\n'),
      file('programma.csv', '_id;naam\nP1;Afval en grondstoffen\nP2;Groen\n'),
      file(
        'project.csv',
        '_id;naam;start;duur\n1;Nieuwe containers;2026-01-05;100 dagen\n2;Bomenkaart;2026-02-02;50 dagen\n',
      ),
      file(
        'kpi.csv',
        '_id;naam;resultaat\nK1;Restafval per inwoner gedaald;behaald\nK2;Alle bomen op de kaart;niet behaald\n',
      ),
      file('links.csv', 'van;relatie;naar\nP1;draagt bij aan;T1\nP1;omvat;1\nP1;kent;K1\nP2;kent;K2\nP9;omvat;2\n'),
    ]);
  await expect(page.getByRole('heading', { name: '5 tabellen met samen 12 rijen' })).toBeVisible();
  await expect(page.getByLabel('Wat worden de rijen van programma')).toHaveValue('programme');
  await expectAccessible(page);
  await page.getByLabel(/Hoe heet deze bron/).fill('Proefset');
  await page.getByLabel(/telt bij een duur/).selectOption('inclusive');
  await page.getByRole('button', { name: 'Voorvertoning maken' }).click();
  await expect(page.getByRole('row', { name: /^project Projecten 2 2 0 0 0 1/ })).toBeVisible();
  await page.getByRole('button', { name: /Toon rijen van links: ‘P9’ staat niet in/ }).click();
  await expect(page.getByRole('region', { name: 'Rij voor rij' })).toContainText('‘P9’ staat niet in');
  await expectAccessible(page);
  await page.getByRole('button', { name: '11 rijen overnemen' }).click();
  await expect(page.getByText('11 van 12 rijen')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de indicatoren' }).click();
  await page.getByLabel('Hoort bij').selectOption('programme');
  await expect(page.getByRole('row', { name: /Alle bomen op de kaart/ })).toContainText('Niet behaald');
  await page.getByRole('button', { name: 'Waarde vastleggen van ‘Alle bomen op de kaart’' }).click();
  await page.getByLabel('Oordeel').selectOption({ label: 'Behaald' });
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Alle bomen op de kaart/ })).not.toContainText('Niet behaald');
  await expectAccessible(page);
});
