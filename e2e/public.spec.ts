import { expect, expectAccessible, expectMessage, pageOf, test } from './stip';

test.use({ ofItsOwn: 'public' });

test('a sealed report is made public without one project, read without JavaScript, and withdrawn', async ({
  product,
  browser,
}) => {
  test.setTimeout(120_000);
  const cdo = await pageOf(browser, product, 'ingrid.van.zoelen@stipdam.example');
  await cdo.goto('/verantwoording');
  await cdo
    .getByRole('row', { name: /Verzegeld/ })
    .first()
    .getByRole('link', { name: /^Openen/ })
    .click();
  await cdo.getByRole('link', { name: 'Openbaar maken', exact: true }).click();
  await cdo.getByRole('combobox', { name: /Wat is niet openbaar/ }).selectOption({ label: 'Wijkmonitor' });
  await cdo.getByRole('combobox', { name: /Op welke grond/ }).selectOption('woo_5_1_2_b');
  await cdo.getByRole('button', { name: 'Niet openbaar maken' }).click();
  const preview = cdo.frameLocator('iframe');
  await expect(preview.getByText('Project dat niet openbaar is')).toBeVisible();
  await expect(preview.getByText('Wijkmonitor')).toHaveCount(0);
  await expectAccessible(cdo);
  await cdo.getByRole('button', { name: 'Openbaar maken', exact: true }).click();
  await cdo.getByRole('dialog').getByRole('button', { name: 'Openbaar maken', exact: true }).click();
  await expectMessage(cdo, /Openbaar gemaakt/);
  const path = await cdo.getByRole('link', { name: 'Openbare pagina bekijken' }).getAttribute('href');

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: new URL(cdo.url()).origin });
  const reader = await context.newPage();
  await reader.goto(path ?? '');
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Voortgangsrapportage');
  await expect(reader.getByText('Wijkmonitor')).toHaveCount(0);
  await reader.getByRole('link', { name: 'Datacatalogus' }).first().click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Datacatalogus' })).toBeVisible();
  await reader.getByRole('link', { name: 'English' }).click();
  await expect(reader.getByRole('heading', { name: 'Money', exact: true })).toBeVisible();
  const look = await (await browser.newContext()).newPage();
  await look.goto(new URL(path ?? '', cdo.url()).href);
  await expectAccessible(look);

  await cdo.getByRole('button', { name: 'Publicatie intrekken' }).click();
  await cdo.getByRole('dialog').getByRole('textbox').fill('Een bedrag klopt niet.');
  await cdo.getByRole('dialog').getByRole('button', { name: 'Publicatie intrekken' }).click();
  await expectMessage(cdo, /Publicatie ingetrokken/);
  // Who read it within the last minute may still see it from a cache; whoever comes now does not.
  const later = await (await browser.newContext({ baseURL: new URL(cdo.url()).origin })).newPage();
  const answer = await later.goto(path ?? '');
  expect(answer?.status()).toBe(410);
  await expect(later.getByText('Een bedrag klopt niet.')).toBeVisible();
  await later.context().close();
  await context.close();
  await look.context().close();
});
