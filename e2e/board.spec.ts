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
  await page.keyboard.press('Escape');
  await page.waitForURL('**/bestuur');
});
