import { expect, expectAccessible, test } from './stip';

test('who has too much work is seen, explained and followed to the project', async ({ signedIn: page }) => {
  test.slow(); // axe looks at every cell of the plan
  await page.goto('/mensen?maanden=6');
  await expect(page.getByRole('heading', { name: /Bevindingen over mensen/ })).toBeVisible();
  await page
    .getByRole('button', { name: /Wilma Oud, .*, te veel/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Wilma Oud · / })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('link', { name: 'Privacy door ontwerp' }).click();
  await expect(page.getByRole('heading', { name: 'Rollen' })).toBeVisible();
  await expectAccessible(page);
});

test('work is added to a project and shows in its plan', async ({ signedIn: page }) => {
  await page.goto('/projecten?zoek=Datacatalogus');
  await page.getByRole('link', { name: 'Datacatalogus' }).click();
  await page.getByRole('tab', { name: 'Mensen en doelen' }).click();
  await page.getByRole('button', { name: 'Inzet toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Persoon').selectOption({ label: 'Ingrid van Zoelen' });
  await dialog.getByRole('textbox', { name: /^Van/ }).fill('01-01-2027');
  await dialog.getByRole('textbox', { name: /^Tot en met/ }).fill('31-03-2027');
  await dialog.getByLabel('Fte').fill('0,25');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Ingrid van Zoelen.*0,25 fte/ })).toBeVisible();
});

test('people, teams and vacancies have their registers', async ({ signedIn: page }) => {
  for (const [tab, shown] of [
    ['vacatures', 'Dataplatform Landing'],
    ['personen', 'Yara Lindeman'],
    ['teams', 'Informatie en data'],
  ]) {
    await page.goto(`/mensen?tab=${tab}`);
    await expect(page.getByRole('rowheader', { name: shown })).toBeVisible();
    await expectAccessible(page);
  }
});
