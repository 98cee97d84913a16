import { expect, expectAccessible, test } from './stip';

test('the change of another appears within a second, around what the reader is doing', async ({
  signedIn: page,
  product,
  state,
  browser,
}) => {
  const context = await browser.newContext({ storageState: state, baseURL: product.url, locale: 'nl-NL' });
  const other = await context.newPage();
  const address = '/routekaart?groep=geen&open=alles&kolommen=start,einde,gereed';
  const following = [page, other].map((one) => one.waitForResponse(/\/api\/events/));
  await Promise.all([page.goto(address), other.goto(address)]);
  await Promise.all(following);

  // The reader is filling in a title, in a place they scrolled to.
  const rows = page.getByRole('treegrid').locator('[role=row].kind-task');
  const mine = await rows.nth(2).getAttribute('data-row');
  const theirs = await rows.nth(4).getAttribute('data-row');
  await page.locator(`[data-row="${mine}"]`).focus();
  await page.keyboard.press('F2');
  const field = page.getByRole('treegrid').getByRole('textbox');
  await field.fill('Wat ik aan het typen ben');
  const before = await page.locator(`[data-row="${theirs}"] [data-cell=end]`).textContent();

  // The other moves the end of another row.
  await other.locator(`[data-row="${theirs}"]`).focus();
  await other.keyboard.press('Alt+Shift+ArrowRight');
  await other.waitForResponse((response) => (response.request().postData() ?? '').includes('ChangePlanItem'));
  await expect(page.locator(`[data-row="${theirs}"] [data-cell=end]`)).not.toHaveText(before ?? '', { timeout: 1000 });
  await expect(page.getByRole('status').filter({ hasText: 'wijzigde' })).toHaveText(/ wijzigde 1 onderdeel\.$/);
  await expect(field).toHaveValue('Wat ik aan het typen ben');
  await expect(field).toBeFocused();
  await expect(other.getByRole('status').filter({ hasText: 'wijzigde' })).toHaveCount(0);

  // The other is faster with the same title: told, and kept only when asked once more.
  await other.locator(`[data-row="${mine}"]`).focus();
  await other.keyboard.press('F2');
  await other.getByRole('treegrid').getByRole('textbox').fill('Van de ander');
  await other.keyboard.press('Enter');
  await expect(page.locator(`[data-row="${mine}"] .title`)).toHaveText('Van de ander', { timeout: 2000 });
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Hier staat intussen: Van de ander.');
  await expectAccessible(page);
  await field.press('Enter');
  await expect(other.locator(`[data-row="${mine}"] .title`)).toHaveText('Wat ik aan het typen ben', { timeout: 2000 });
  await expect(page.locator(`[data-row="${mine}"]`)).toBeFocused();
  await context.close();
});

test('a whole project moves with what is not finished, as one change that is undone as one', async ({
  signedIn: page,
}) => {
  await page.goto('/routekaart?groep=geen&open=alles&kolommen=start,einde,gereed');
  const rows = page.getByRole('treegrid').locator('[role=row]');
  const project = page.getByRole('treegrid').locator('[role=row].kind-project').first();
  await project.focus();
  const texts = async (): Promise<string[]> =>
    rows.evaluateAll((all) =>
      all.map((row) => ['start', 'end'].map((cell) => row.querySelector(`.cell-${cell}`)?.textContent).join('–')),
    );
  const before = await texts();
  const saved = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('ChangePlanItems'));
  await page.keyboard.press('Alt+PageDown');
  // So much is touched that it asks first.
  const panel = page.getByRole('region', { name: 'Nog niet bewaard' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const { data } = (await (await saved).json()) as { data: { updateWorkItems: { __typename: string } } };
  expect(data.updateWorkItems.__typename).toBe('PlansPayload');
  expect(await texts()).not.toEqual(before);
  await expect(project).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(texts).toEqual(before);
  await page.reload();
  await expect(project).toBeVisible();
  expect(await texts()).toEqual(before);
});
