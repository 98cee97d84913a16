import { expect, expectAccessible, pageOf, test } from './stip';

test('somebody who is named sees it live, is told, answers and resolves it', async ({
  signedIn: page,
  product,
  browser,
}) => {
  await page.goto('/projecten?zoek=Energiearmoede');
  await page.getByRole('link', { name: 'Energiearmoede in beeld' }).first().click();
  await page.getByRole('tab', { name: /^Gesprek/ }).click();
  const [address, other] = [page.url(), await pageOf(browser, product, 'noor.dijkgraaf@stipdam.example')];
  const following = other.waitForResponse(/\/api\/events/);
  await other.goto(address);
  await following;
  const bell = other.getByRole('link', { name: /^Meldingen/ });
  const told = Number(/(\d+) ongelezen/.exec((await bell.textContent()) ?? '')?.[1] ?? 0);

  // The other is writing too, and is seen to be there.
  await other.getByRole('textbox', { name: 'Nieuwe reactie' }).fill('Mijn eigen tekst');
  await expect(page.getByRole('list', { name: 'Nu ook hier' }).getByText('Noor Dijkgraaf')).toBeVisible();

  // A name is picked by keyboard; the comment arrives within a second, beside what the other is typing.
  const field = page.getByRole('textbox', { name: 'Nieuwe reactie' });
  await field.pressSequentially('Klopt dit, @noor d');
  await expect(page.getByRole('option', { name: /Noor Dijkgraaf/ })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('? Zie https://www.cbs.nl.');
  await page.keyboard.press('Control+Enter');
  await expect(other.getByText('Klopt dit, @Noor Dijkgraaf?')).toBeVisible({ timeout: 1000 });
  await expect(other.getByRole('link', { name: 'https://www.cbs.nl', exact: true })).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Nieuwe reactie' })).toHaveValue('Mijn eigen tekst');
  await expect(bell).toHaveText(new RegExp(`${told + 1} ongelezen`));

  // From the bell to the comment itself; what was typed is still there.
  await bell.click();
  await other.getByRole('link', { name: 'Energiearmoede in beeld' }).first().click();
  const thread = other.getByRole('article', { name: 'Reactie van Pieter Algra' });
  await expect(thread).toBeFocused();
  await expect(other.getByRole('textbox', { name: 'Nieuwe reactie' })).toHaveValue('Mijn eigen tekst');
  await other.getByRole('button', { name: /^Antwoorden ?: Pieter Algra/ }).click();
  await other.getByRole('textbox', { name: 'Antwoord aan Pieter Algra' }).fill('Ja, dit klopt.');
  await other.keyboard.press('Control+Enter');
  await expect(page.getByText('Ja, dit klopt.')).toBeVisible({ timeout: 1000 });
  await other.getByRole('button', { name: /^Afronden ?: Pieter Algra/ }).click();
  await expect(page.getByRole('button', { name: /Afgerond door Noor Dijkgraaf/ })).toBeVisible({ timeout: 1000 });
  await expectAccessible(other);
  await other.context().close();
});
