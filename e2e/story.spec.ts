import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectMessage, pageOf, quarter, test } from './stip';

test.use({ ofItsOwn: 'story' });

const PROJECT = 'Stuurinformatie directie en college';
const NOW = quarter();
const WHY = 'De toets is gedaan; het verslag volgt.';
const ATTENTION = 'De directie wil de kerncijfers voortaan per maand.';

/** A step of a report on its way, confirmed in the dialog. */
async function step(page: Page, name: string, done: RegExp, reason?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button').last().click();
  await expectMessage(page, done);
}

test('four people bring a quarter from an update that is due to a published report', async ({ product, browser }) => {
  test.setTimeout(120_000);
  const as = (name: string) => pageOf(browser, product, `${name}@stipdam.example`);
  const people = [
    await as('ingrid.van.zoelen'),
    await as('femke.hoekstra'),
    await as('rachid.el.amrani'),
    await as('annelies.post'),
  ] as const;
  const [cdo, leader, controller, alderman] = people;
  for (const page of people) page.setDefaultTimeout(15_000);

  // The chief data officer sees who has not reported, takes the report back and reminds one of them.
  await cdo.goto('/verantwoording');
  const submitted = cdo.getByRole('row', { name: /Ingediend/ });
  await submitted.getByRole('link', { name: /^Openen/ }).click();
  await expect(cdo.getByText('Wacht op de handtekening van de controller.')).toBeVisible();
  const report = cdo.url();
  await step(cdo, 'Terugzetten', /Teruggezet naar concept/, 'Eén project meldt alsnog.');
  await cdo.goto('/verantwoording');
  await cdo
    .getByRole('row', { name: NOW })
    .getByRole('link', { name: / projecten/ })
    .click();
  await cdo.waitForURL('**/periode/**');
  const round = cdo.url();
  const line = cdo.getByRole('row', { name: new RegExp(PROJECT) });
  await expect(line.getByText('Niet gemeld in deze periode.')).toBeVisible();
  await line.getByRole('button', { name: /^Herinneren/ }).click();
  await cdo.getByRole('dialog').getByRole('button', { name: 'Herinnering sturen' }).click();
  await expectMessage(cdo, 'Herinnerd: 1 van 1');

  // The project leader is told at once, and is in the form, filled in, with one press.
  const bell = leader.getByRole('link', { name: /^Meldingen/ });
  await expect(bell).toHaveText(/[1-9]\d* ongelezen/);
  await bell.click();
  await leader
    .getByRole('listitem')
    .filter({ hasText: 'Herinnering' })
    .getByRole('link', { name: PROJECT })
    .first()
    .click();
  await leader.waitForURL('**/voortgang');
  await leader
    .getByRole('button', { name: /overnemen/i })
    .first()
    .click();
  await leader.getByLabel('Aandacht').fill(ATTENTION);
  // Where a colour is better than the figures, the form asks why.
  for (const why of await leader.getByLabel('Waarom is uw oordeel beter?').all()) await why.fill(WHY);
  await expectAccessible(leader);
  await leader.getByRole('button', { name: 'Publiceren' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
  await expectMessage(leader, 'De voortgangsmelding is gepubliceerd.');
  await leader.goto('/mijn-werk');
  await expect(leader.getByRole('heading', { name: 'Mijn werk' })).toBeVisible();
  await expect(leader.getByRole('link', { name: NOW })).toHaveCount(0);

  // It is reviewed, and the report is submitted with what stands open and why that is accepted.
  await cdo.goto(round);
  await line.getByRole('button', { name: /^Beoordelen/ }).click();
  await cdo.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(line.getByText('✓ Ingrid van Zoelen')).toBeVisible();
  await cdo.goto(report);
  await expect(cdo.getByText(WHY).first()).toBeVisible();
  await step(cdo, 'Indienen', /Ingediend/, 'De andere projecten melden volgende maand.');

  // Two sign, one after the other; then nothing changes any more.
  await controller.goto('/mijn-werk');
  await controller
    .getByRole('link', { name: new RegExp(`Rapportage|${NOW}`) })
    .first()
    .click();
  await controller.waitForURL(report);
  await step(controller, 'Tekenen als controller', /Getekend/);
  await cdo.reload();
  await step(cdo, 'Tekenen als CDO', /Getekend/);
  await step(cdo, 'Verzegelen', /Verzegeld/);
  await cdo.getByRole('link', { name: 'Openbaar maken', exact: true }).click();
  await step(cdo, 'Openbaar maken', /Openbaar gemaakt/);
  const published = await cdo.getByRole('link', { name: 'Openbare pagina bekijken' }).getAttribute('href');
  await cdo.goto(report);
  await leader.goto(`${report}`);
  await expect(leader.getByRole('button', { name: /Indienen|Tekenen|Verzegelen/ })).toHaveCount(0);

  // The alderman finds it on the page of the board and clicks down to the entry behind it.
  await alderman.goto('/verantwoording');
  await alderman
    .getByRole('row', { name: NOW })
    .getByRole('link', { name: /^Openen/ })
    .click();
  await expect(alderman.getByRole('heading', { name: 'Handtekeningen en zegel' })).toBeVisible();
  await alderman.getByRole('link', { name: PROJECT }).first().click();
  await expect(alderman.getByRole('heading', { name: PROJECT })).toBeVisible();
  await expect(alderman.getByText(ATTENTION)).toBeVisible();
  await expectAccessible(alderman);

  // And everybody reads it, who is not signed in and has no script running.
  const anybody = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
  const page = await anybody.newPage();
  await page.goto(published ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NOW);
  await expect(page.getByRole('link', { name: PROJECT }).first()).toBeVisible();
  await anybody.close();
});
