import { expect, expectAccessible, expectMessage, test } from './stip';

test('one chooses how soon mail comes, and the choice stays', async ({ signedIn: page }) => {
  await page.goto('/meldingen');
  const mail = page.getByRole('region', { name: 'E-mail' });
  await expect(mail.getByText(/^E-mail staat uit\./)).toBeVisible();
  await mail.getByLabel('Iemand noemt u').selectOption('weekly');
  await expectMessage(page, 'Voorkeur bewaard');
  await expectAccessible(page);
  await page.reload();
  await expect(mail.getByLabel('Iemand noemt u')).toHaveValue('weekly');
});

test('due days come by a calendar link until it is revoked', async ({ signedIn: page }) => {
  await page.goto('/mijn-werk');
  await page.getByRole('button', { name: 'Agendalink maken' }).click();
  const address = await page.getByLabel('Adres van uw agenda').inputValue();
  const feed = await page.request.get(address);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toContain('BEGIN:VCALENDAR');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Intrekken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
  await expectMessage(page, 'Agendalink ingetrokken');
  expect((await page.request.get(address)).status()).toBe(404);
});

test('a programme manager decides when Stip reminds, and the log says that mail is off', async ({ signedIn: page }) => {
  await page.goto('/beheer/herinneringen');
  await page.getByRole('button', { name: 'Programma toevoegen' }).click();
  await page.getByLabel(/Eerste herinnering/).fill('5');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText(/Eerste herinnering 5 dagen vooraf/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/beheer/e-mail');
  await expect(page.getByText(/^E-mail staat uit: er wordt niets verstuurd/)).toBeVisible();
  await expectAccessible(page);
});
