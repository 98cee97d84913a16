import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectMessage, test } from './stip';

test.describe.configure({ timeout: 120_000 });

const row = (page: Page, title: string): Locator => page.getByRole('row', { name: new RegExp(`^${title}, `) });
const datesOf = async (of: Locator): Promise<string> => (await of.getAttribute('aria-label')) ?? '';

async function openRoadmap(page: Page, address = '/routekaart?groep=geen&open=alles&schaal=maand'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('treegrid', { name: /^Routekaart/ })).toBeVisible();
}

/** The id of a project, from its address. */
async function projectId(page: Page, name: string): Promise<string> {
  await page.goto(`/projecten?zoek=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/projecten\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

test('a milestone that moves shows what it touches before it is kept, and goes back by a key', async ({
  signedIn: page,
}) => {
  await openRoadmap(page);
  const milestone = row(page, 'Begrippenkader vastgesteld');
  const before = await datesOf(milestone);
  await milestone.focus();
  await page.keyboard.press('Alt+PageDown');
  const panel = page.getByRole('region', { name: 'Nog niet bewaard' });
  await expect(panel).toBeVisible();
  await expect(milestone).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Alt+i');
  await expect(panel.getByRole('heading', { name: 'Nog niet bewaard' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(milestone).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(panel).toBeHidden();
  expect(await datesOf(milestone)).toBe(before);

  await page.keyboard.press('Alt+PageDown');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toBeHidden();
  const moved = await datesOf(milestone);
  expect(moved).not.toBe(before);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();
  await page.reload();
  await expect.poll(() => datesOf(milestone)).toBe(moved);
});

test('a plan goes to Microsoft Project and comes back with its differences first', async ({ signedIn: page }) => {
  const id = await projectId(page, 'Sensorregister');
  await page.goto(`/projecten/${id}?tab=planning`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Downloaden voor MS Project' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xml$/);
  const xml = await (await page.request.get(`/api/plans/${id}.xml`)).text();
  await page.getByRole('link', { name: 'Inlezen uit MS Project' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planning uit Microsoft Project');

  const file = (content: string) => ({ name: 'plan.xml', mimeType: 'text/xml', buffer: Buffer.from(content) });
  await page.getByLabel('Bestand kiezen').setInputFiles(file('<html/>'));
  await expect(page.getByRole('alert')).toContainText('geen planning van Microsoft Project');
  const [, title = ''] = [...xml.matchAll(/<Task>[\s\S]*?<Name>([^<]+)<\/Name>/g)].map(([, name]) => name);
  await page
    .getByLabel('Bestand kiezen')
    .setInputFiles(file(xml.replace(`<Name>${title}</Name>`, `<Name>${title} (herzien)</Name>`)));
  await expect(page.getByText(/Dit zou gebeuren: 0 toegevoegd, 0 verplaatst, 1 anders gewijzigd/)).toBeVisible();
  await expect(page.getByRole('row', { name: /\(herzien\).*Gewijzigd/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByRole('heading', { name: 'Planning ingelezen' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de routekaart' }).click();
  await expect(page.getByRole('treegrid', { name: /^Routekaart/ })).toBeVisible();
});

test('a scenario is made, compared, shown on the roadmap and applied; another is dropped', async ({
  signedIn: page,
}) => {
  await page.goto('/scenarios');
  await expect(page.getByRole('link', { name: 'Leverancier levert acht weken later' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Scenario maken' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Sensoren later');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sensoren later');
  await page.getByRole('button', { name: 'Verplaatsing toevoegen' }).click();
  await page.getByLabel('Project').selectOption({ label: 'Open data portaal (VER-02)' });
  const items = page.getByLabel('Onderdeel');
  await expect(items).toBeEnabled();
  const last = await items.locator('option').last().getAttribute('value');
  await items.selectOption(last);
  await page.getByRole('textbox', { name: /^(Datum|Einde)$/ }).fill('31-12-2029');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Verschil met het plan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Projecten die op een andere dag eindigen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Op de routekaart' }).click();
  await expect(page.getByText('U ziet het scenario ‘Sensoren later’, niet het plan.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vergelijken met het plan' }).click();
  await page.getByRole('button', { name: 'Doorvoeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Doorvoeren' }).click();
  await expectMessage(page, /^Doorgevoerd: /);
  await expect(page.getByText('Dit scenario is gesloten.')).toBeVisible();

  await page.goto('/scenarios');
  await page.getByRole('link', { name: 'Leverancier levert acht weken later' }).click();
  await page.getByRole('button', { name: 'Laten vervallen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Laten vervallen' }).click();
  await expect(page.getByRole('row', { name: /Leverancier levert acht weken later.*Vervallen/ })).toBeVisible();
});

test('a closure of the town hall is added to the calendar and shows in its year', async ({ signedIn: page }) => {
  const year = new Date().getFullYear();
  await page.goto('/beheer/kalenders');
  await page.getByRole('button', { name: 'Wijzigen' }).click();
  await page.getByRole('button', { name: 'Afwijking toevoegen' }).click();
  const group = page.getByRole('group', { name: 'Afwijking 1' });
  await group.getByLabel('Wat is het?').fill('Gemeentehuis dicht');
  await group.getByLabel('Eerste dag').fill(`15-01-${year}`);
  await group.getByLabel('Laatste dag').fill(`16-01-${year}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expectMessage(page, /^Kalender bewaard/);
  await expect(page.getByText('Gemeentehuis dicht').first()).toBeVisible();
  await page.getByText(/^Lijst van deze dagen/).click();
  await expect(page.getByRole('listitem').filter({ hasText: /15 jan.*Gemeentehuis dicht/ })).toBeVisible();
});

test('variance and milestone trend stand in a picture and in tables', async ({ signedIn: page }) => {
  await page.goto('/planafwijkingen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grootste uitloop');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Datacatalogus', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Geplande dag van mijlpalen/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Herijking 2/ })).toBeVisible();
  await expectAccessible(page);
});
