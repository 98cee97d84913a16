import { expect, expectAccessible, test } from './stip';

test('the board sees one page, follows a figure and back, and is presented to by keyboard', async ({
  signedIn: page,
}) => {
  await page.goto('/bestuur');
  await expect(page.getByRole('heading', { name: 'Hoe staan we ervoor?' })).toBeVisible();
  await expectAccessible(page);
  await page.locator('section.money').getByRole('link').first().click();
  await page.waitForURL('**/geld**');
  await page.goBack();
  await page.getByRole('link', { name: 'Presenteren' }).click();
  await expect(page.getByText(/^Dia 1 van/)).toBeVisible();

  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Meekijkscherm' }).click();
  const second = await opening;
  await expect(second.getByText(/^Dia 1 van/)).toBeVisible();
  await page.keyboard.press('PageDown');
  for (const shown of [page, second]) {
    await expect(shown.getByRole('heading', { name: 'Hoe staan we ervoor?' })).toBeVisible();
  }
  await second.close();
  await expect(page).toHaveURL(/dia=standing/);
  await expectAccessible(page);
  // The back of the room: letters of the text against the height of the slide.
  const share = await page
    .locator('stip-slide-body p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize) / innerHeight);
  expect(share).toBeGreaterThanOrEqual(0.025);

  // For who speaks: what comes next, a clock and a note, which is there again next time and on the handout.
  await page.keyboard.press('s');
  await expect(page.getByText('Hierna')).toBeVisible();
  const note = page.getByRole('textbox', { name: /Spreeknotitie/ });
  await note.fill('Begin bij de kleuren.');
  await expect(page.getByText('Notitie bewaard')).toBeVisible();
  await expectAccessible(page);
  await note.press('ArrowRight');
  await expect(page).toHaveURL(/dia=standing/);
  await page.reload();
  await expect(note).toHaveValue('Begin bij de kleuren.');
  await page.getByRole('button', { name: 'Klok starten' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:01');

  await page.keyboard.press('Escape');
  await page.waitForURL('**/bestuur');
  await page.getByRole('link', { name: 'Hand-out' }).click();
  await page.getByRole('checkbox', { name: 'Met spreeknotities' }).check();
  await expect(page.getByRole('region', { name: 'Hoe staan we ervoor?' })).toContainText('Begin bij de kleuren.');
  await expectAccessible(page);

  // What is not told stays at home, in the presentation too; a figure followed to its records leads back to its slide.
  await page.getByRole('checkbox', { name: 'Meenemen: Geld' }).uncheck();
  await expect(page.getByRole('status').filter({ hasText: 'dia’s gaan mee' })).toHaveText(/\d+ van \d+/);
  await expect(page.locator('section.money dl')).toHaveCount(0);
  await page.getByRole('link', { name: 'Presenteren' }).click();
  await expect(page.getByText(/^Dia 1 van/)).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: 'Grootste risico’s' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Geld', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Grootste risico’s' }).click();
  await page.locator('stip-slide-body').getByRole('link').first().click();
  await page.waitForURL('**/risicos/**');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Terug naar de presentatie' }).click();
  await expect(page.getByRole('heading', { name: 'Grootste risico’s' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForURL('**/bestuur**');
  await expect(page.getByRole('link', { name: 'Terug naar de presentatie' })).toHaveCount(0);
});
