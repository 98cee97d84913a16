import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, expectAccessible, test } from './stip';

test('a portfolio file comes in by four steps, and again without effect', async ({ signedIn: page }) => {
  const file = path.join(os.tmpdir(), `wijkplan-${process.pid} 2025.csv`);
  fs.writeFileSync(
    file,
    'Nummer;Project;Status;Einddatum;Budget\n1;Speeltuin Noord;Groen;03-04-2026;1.000,50\n2;Fietspad;Rood;05-06-2026;n.v.t.\n3;;Groen;;\n',
  );
  await page.goto('/beheer/import');
  await expectAccessible(page);
  for (const [created, unchanged] of [
    ['2', '0'],
    ['0', '2'],
  ]) {
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('Einddatum: staat de dag of de maand voorop?')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Volgorde van dag en maand in Einddatum').selectOption('dmy');
    await page.getByRole('button', { name: 'Voorvertoning maken' }).click();
    await expect(page.getByText('de naam ontbreekt')).toBeVisible();
    await page.getByRole('button', { name: '2 rijen overnemen' }).click();
    await expect(
      page.getByText(`${created} nieuw, 0 gewijzigd, ${unchanged} ongewijzigd, 1 niet overgenomen.`),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Ander bestand' }).click();
  }
  fs.rmSync(file);
});

test('the quarterly report is drawn up, narrated and read as PDF', async ({ signedIn: page }) => {
  await page.goto('/verantwoording');
  await expectAccessible(page);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /Opmaken/ }) })
    .first();
  await row.getByRole('button', { name: /Opmaken/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Voortgangsrapportage');
  const told = 'Het fundament ligt er; de catalogus vraagt aandacht.';
  await page.getByRole('link', { name: 'Bewerken', exact: true }).click();
  const summary = page.getByRole('textbox', { name: 'Tekst bij Samenvatting' });
  await summary.fill(told);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await page.reload();
  await expect(summary).toHaveValue(told);
  await page.getByRole('link', { name: 'Naar de rapportage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Voortgangsrapportage');
  await expect(page.getByRole('region', { name: 'Samenvatting' }).getByText(told)).toBeVisible();
  await expectAccessible(page);
  const address = await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href');
  const pdf = await page.request.get(address ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
