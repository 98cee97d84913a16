import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestApp } from './app';
import { mutate } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const script = (name: string) =>
  fs.readFileSync(path.resolve(import.meta.dirname, '../../migrations/versions/0028-pc-calendar', name), 'utf8');

it('the calendar can be taken out and put back with periods in it', async () => {
  const product = { nameNl: 'Maandrapportage', nameEn: 'Monthly report', scheme: 'month', firstMonth: 1, offsets: [] };
  expect(await mutate(app, 'controller', 'createPcProduct', product)).toMatchObject({ __typename: 'PcProductPayload' });
  expect(
    await mutate(app, 'controller', 'applyPcCalendar', { year: 2026 }, '... on PcCalendarPayload { added }'),
  ).toMatchObject({ added: 12 });
  await app.sql(script('down.sql'));
  expect(await app.sql(`select from stip.reporting_period`)).toHaveLength(0);
  expect(await app.sql(`select to_regclass('stip.pc_product') is null as gone`)).toEqual([{ gone: true }]);
  await app.sql(script('up.sql'));
  expect(await app.sql(`select to_regclass('stip.pc_product') is null as gone`)).toEqual([{ gone: false }]);
});
