import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './stip';

test.describe.configure({ timeout: 120_000 });

const FROM = '2025-01-15';
const VIEW = `/routekaart?groep=geen&open=alles&schaal=maand&vanaf=${FROM}`;
const PIXELS_PER_DAY = 3.2;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const task = (page: Page, title: string): Locator => page.getByRole('row', { name: new RegExp(`^${title}, `) });

/** First and last day of a row as it is spoken, in days after the left edge of the view. */
async function daysOf(row: Locator): Promise<{ readonly start: number; readonly end: number; readonly text: string }> {
  const label = (await row.getAttribute('aria-label')) ?? '';
  const days = [...label.matchAll(/(\d{1,2}) ([a-z]{3}) (\d{4})/g)].map(([, day, month, year]) =>
    Math.round((Date.UTC(Number(year), MONTHS.indexOf(month ?? ''), Number(day)) - Date.parse(FROM)) / 86_400_000),
  );
  return { start: days[0] ?? 0, end: days[1] ?? days[0] ?? 0, text: label };
}

/** Places on the bar of a row, in window pixels. */
async function barOf(page: Page, row: Locator) {
  const { start, end } = await daysOf(row);
  const scroller = await page.locator('.scroller').boundingBox();
  const names = (await page.locator('.body-names').boundingBox()) ?? { width: 0 };
  const box = await row.boundingBox();
  const x = (day: number): number => (scroller?.x ?? 0) + names.width + day * PIXELS_PER_DAY;
  const y = (box?.y ?? 0) + 18;
  return { y, left: x(start), right: x(end + 1), middle: x((start + end + 1) / 2) };
}

async function open(page: Page, address = VIEW): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('treegrid', { name: /^Routekaart/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Datacatalogus, project/ })).toBeVisible();
}

test('by mouse: a bar moves and stretches, a dependency is drawn and removed, and all is undone', async ({
  signedIn: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const row = task(page, 'Begrippenkader opstellen');
  const before = await daysOf(row);
  let bar = await barOf(page, row);
  await page.mouse.move(bar.middle, bar.y);
  await page.mouse.down();
  await page.mouse.move(bar.middle + 16, bar.y, { steps: 3 });
  await page.mouse.move(bar.middle + 10 * PIXELS_PER_DAY, bar.y, { steps: 3 });
  await expect(page.locator('.drag-text')).toContainText('2025');
  await page.mouse.up();
  await expect.poll(async () => (await daysOf(row)).start).toBe(before.start + 10);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();

  bar = await barOf(page, row);
  await page.mouse.move(bar.right - 2, bar.y);
  await page.mouse.down();
  await page.mouse.move(bar.right - 2 + 5 * PIXELS_PER_DAY, bar.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await daysOf(row)).end).toBe(before.end + 15);

  // Escape lets go without a change.
  bar = await barOf(page, row);
  await row.focus();
  await page.mouse.move(bar.middle, bar.y);
  await page.mouse.down();
  await page.mouse.move(bar.middle + 60, bar.y, { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await daysOf(row)).start).toBe(before.start + 10);

  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await undo.click();
  await expect.poll(async () => (await daysOf(row)).end).toBe(before.end + 10);
  await undo.click();
  await expect.poll(async () => (await daysOf(row)).text).toBe(before.text);
  // What was undone is stored, too.
  await page.reload();
  expect((await daysOf(row)).text).toBe(before.text);

  await row.focus();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'Afhankelijkheden van Begrippenkader opstellen' });
  const link = dialog.getByRole('button', { name: /Begrippenkader opstellen .* naar Pakket kiezen .* verwijderen/ });
  await link.click();
  await expect(dialog).toBeHidden();
  await row.focus();
  await page.keyboard.press('k');
  await expect(dialog).toBeVisible();
  await expect(link).toHaveCount(0);
  await page.keyboard.press('Escape');

  bar = await barOf(page, row);
  const other = await barOf(page, task(page, 'Pakket kiezen'));
  await page.mouse.move(bar.right - 8, bar.y);
  await page.mouse.move(bar.right + 11, bar.y);
  await page.mouse.down();
  await page.mouse.move(bar.right + 40, bar.y + 30, { steps: 3 });
  await page.mouse.move(other.left + 20, other.y, { steps: 3 });
  await page.mouse.up();
  await row.focus();
  await page.keyboard.press('k');
  await expect(link).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expectAccessible(page);
});

test('by keyboard: move, resize, link, rename and undo, with the focus kept and everything spoken', async ({
  signedIn: page,
}) => {
  await open(page);
  const row = task(page, 'Pakket kiezen');
  const before = await daysOf(row);
  await row.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  const spoken = page.locator('.cdk-live-announcer-element');
  await expect(spoken).toContainText(/^Pakket kiezen: 26 apr 2025 – 15 jul 2025$/);
  await expect.poll(async () => (await daysOf(row)).end).toBe(before.end + 1);
  // Keys that come quickly are one change; on a busy machine they may be more.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await daysOf(row)).text, { timeout: 2_000 }).toBe(before.text);
  }).toPass();
  await expect(spoken).toContainText('Ongedaan gemaakt');

  // A dependency that would go round in a circle is refused, and taken away again.
  await page.keyboard.press('l');
  await expect(page.getByText('Afhankelijkheid vanaf Pakket kiezen: kies de opvolger.')).toBeVisible();
  await task(page, 'Begrippenkader opstellen').focus();
  await page.keyboard.press('Enter');
  const messages = page.getByRole('region', { name: 'Berichten' });
  await expect(messages).toContainText('Niet bewaard en teruggezet: Deze afhankelijkheid maakt een kring');

  await row.focus();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Onderdeel van Pakket kiezen' });
  await field.fill('');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Vul een titel in' })).toBeVisible();
  await field.fill('Pakket uitzoeken');
  await field.press('Enter');
  const renamed = task(page, 'Pakket uitzoeken');
  await expect(renamed).toBeFocused();

  // Far away and back: elements are used again, the focus stays on its row.
  await page.keyboard.press('End');
  await expect(page.locator('[data-row]:focus')).toHaveCount(1);
  const last = Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'));
  await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-rowindex', String(last));
  await page.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = 0));
  await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-rowindex', String(last));
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { name: /^Datacatalogus, project/ })).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});

test('by keyboard: rows are indented, pasted from a spreadsheet and exported', async ({ signedIn: page }) => {
  await open(page);
  const row = task(page, 'Contract getekend');
  await expect(row).toHaveAttribute('aria-level', '3');
  await row.focus();
  await page.keyboard.press('<');
  await expect(row).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('Control+z');
  await expect(row).toHaveAttribute('aria-level', '3');

  await task(page, 'Ontwerpen').first().focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Taak\tStart\tEinde\nProef plakken\t1-3-2025\t31-3-2025\nLive\t1-4-2025\nzonder datum');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole('dialog', { name: '2 rijen toevoegen onder Ontwerpen?' });
  await expect(dialog).toContainText('1 regels zonder leesbare titel of datum worden overgeslagen (regel 4)');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '2 rijen toevoegen' }).click();
  await expect(task(page, 'Proef plakken')).toHaveAttribute('aria-level', '3');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(task(page, 'Proef plakken')).toHaveCount(0);

  await page.getByText('Kolommen').click();
  await page.getByRole('checkbox', { name: 'Afwijking' }).check();
  await expect(page).toHaveURL(/kolommen=eigenaar,status,afwijking/);
  await expect(page.getByRole('columnheader', { name: 'Afwijking' })).toBeVisible();
  await page.getByText('Exporteren').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rijen (Excel)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^routekaart-\d{4}-\d{2}-\d{2}\.xlsx$/);
});

test('the critical path and slack are shown when asked, follow an edit, and can be shared', async ({
  signedIn: page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.getByRole('button', { name: 'Kritiek pad' }).click();
  await expect(page).toHaveURL(/kritiekpad=aan/);
  const note = page.locator('stip-schedule-note');
  await expect(note).toContainText(/\d+ onderdelen? op het kritieke pad \(omlijnd\)/);
  await page.goto(`${VIEW}&kolommen=speling`);
  await expect(page.getByRole('columnheader', { name: 'Speling' })).toBeVisible();
  await expect(note).toContainText('Speling: werkdagen');
  const row = task(page, 'Pakket kiezen');
  await row.focus();
  await page.keyboard.press('Alt+ArrowRight');
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeEnabled();
  await expect(note).toContainText('Speling: werkdagen');
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await page.goto(`${VIEW}&kritiekpad=aan`);
  await expect(note).toContainText('op het kritieke pad');
  await expectAccessible(page);
});

test('by touch: a long press picks a bar up, a short one scrolls', async ({ product, state, browser }) => {
  const context = await browser.newContext({
    ...{ storageState: state, baseURL: product.url, locale: 'nl-NL', hasTouch: true },
    viewport: { width: 1366, height: 900 },
  });
  const page = await context.newPage();
  await open(page);
  const row = task(page, 'Begrippenkader opstellen');
  const before = await daysOf(row);
  const bar = await barOf(page, row);
  const touch = await page.context().newCDPSession(page);
  await swipe(touch, { x: bar.left + 40, y: bar.y }, 32, 600);
  await expect.poll(async () => (await daysOf(row)).start).toBe(before.start + 10);
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap();
  await expect.poll(async () => (await daysOf(row)).start).toBe(before.start);
  // A swipe without waiting leaves the bar where it is.
  await swipe(touch, { x: bar.left + 40, y: bar.y }, -60, 0);
  expect((await daysOf(row)).text).toBe(before.text);
  await context.close();
});

test('the tree that assistive technology gets has every row with level, state and dates', async ({
  signedIn: page,
}) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const grids = nodes.filter((node) => node.role?.value === 'treegrid');
  expect(grids).toHaveLength(1);
  const property = (node: (typeof nodes)[number], name: string): unknown =>
    node.properties?.find((one) => one.name === name)?.value.value;
  const rows = nodes.filter((node) => node.role?.value === 'row' && property(node, 'level') !== undefined);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows)
    expect(String(row.name?.value)).toMatch(/, (project|fase|taak|mijlpaal), .*\d{4}|geen datums/);
  const project = rows.find((row) => String(row.name?.value).startsWith('Datacatalogus, project'));
  expect(project && property(project, 'expanded')).toBe(true);
  // The drawing itself is silent: it says nothing that the rows do not.
  expect(nodes.some((node) => node.role?.value === 'Canvas' && !node.ignored)).toBe(false);
});

test('it holds at 200 % zoom, in high contrast and with reduced motion', async ({ product, state, browser }) => {
  const context = await browser.newContext({
    ...{ storageState: state, baseURL: product.url, locale: 'nl-NL', reducedMotion: 'reduce' as const },
    ...{ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, forcedColors: 'active' as const },
  });
  const page = await context.newPage();
  await open(page, '/routekaart?groep=geen');
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await page.getByRole('row', { name: /^Datacatalogus, project/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(task(page, 'Projectopdracht vastgesteld').first()).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

/** A finger that waits, moves sideways and lets go. */
async function swipe(session: CDPSession, at: { x: number; y: number }, dx: number, wait: number): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: at.y }] });
  await send('touchStart', at.x);
  await new Promise((resolve) => setTimeout(resolve, wait));
  for (let step = 1; step <= 4; step++) await send('touchMove', at.x + (dx * step) / 4);
  await send('touchEnd', at.x + dx);
}
