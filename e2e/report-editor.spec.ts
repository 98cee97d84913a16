import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectMessage, pageOf, test } from './stip';

test('two persons write a report at once, one reviews it, and it is submitted with what stands open', async ({
  product,
  browser,
  signedIn: editor,
}) => {
  test.setTimeout(90_000);
  const controller = await pageOf(browser, product, 'rachid.el.amrani@stipdam.example');
  const text = (page: Page, section: string) => page.getByRole('textbox', { name: `Tekst bij ${section}` });

  // A period without a report yet.
  await editor.goto('/verantwoording');
  await editor
    .getByRole('button', { name: /^Opmaken/ })
    .first()
    .click();
  await editor.getByRole('link', { name: 'Bewerken', exact: true }).click();
  await editor.getByRole('link', { name: /^Geld/ }).and(editor.locator('nav ol a')).click();
  await expect(editor.getByRole('heading', { name: 'Geld', level: 2 })).toBeVisible();
  await expectAccessible(editor);

  // The proposal is taken over and arrives with the other, who changes another sentence.
  await editor.getByRole('button', { name: 'Voorstel overnemen' }).click();
  await expect(text(editor, 'Geld')).toHaveValue(/begroot/);
  await expect(editor.getByText('Bewaard', { exact: true })).toBeVisible();
  await controller.goto(editor.url());
  await expect(text(controller, 'Geld')).toHaveValue(/begroot/);
  await text(editor, 'Geld').press('Control+Home');
  await editor.keyboard.type('Het jaar verloopt volgens plan. ');
  await text(controller, 'Geld').press('Control+End');
  await controller.keyboard.type('\n\nDe controller heeft dit nagerekend.');
  for (const page of [editor, controller]) {
    await expect(text(page, 'Geld')).toHaveValue(
      /^Het jaar verloopt volgens plan\. [\s\S]*\n\nDe controller heeft dit nagerekend\.$/,
    );
  }
  // The caret stayed where it was.
  await editor.keyboard.type('Echt. ');
  await expect(text(editor, 'Geld')).toHaveValue(/^Het jaar verloopt volgens plan\. Echt\. /);
  await expect(text(controller, 'Geld')).toHaveValue(/Echt\. /);

  // The same sentence at both: a choice.
  await controller.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const last = 'De controller heeft dit nagerekend.';
  const replace = async (page: Page, to: string) => {
    const value = await text(page, 'Geld').inputValue();
    await text(page, 'Geld').fill(value.replace(last, to));
  };
  await replace(editor, 'De redactie heeft dit nagerekend.');
  await replace(controller, 'De controller rekende dit twee keer na.');
  await expect(controller.getByText(/wijzigde dezelfde zinnen/)).toBeVisible();
  await controller.unrouteAll({ behavior: 'ignoreErrors' });
  await expectAccessible(controller);
  await controller.getByRole('radio', { name: /Allebei/ }).check();
  await controller.getByRole('button', { name: 'Zo verder' }).click();
  await expect(text(editor, 'Geld')).toHaveValue(/twee keer na/);

  // A mark stands until the text changes.
  await controller.getByRole('button', { name: 'Akkoord geven' }).click();
  await expectMessage(controller, 'Akkoord vastgelegd');
  await expect(editor.locator('nav ol a', { hasText: 'Geld' })).toContainText('akkoord');
  await text(editor, 'Geld').press('Control+End');
  await editor.keyboard.type(' Nog iets.');
  await expect(controller.getByText('Vervallen: de tekst is daarna gewijzigd.')).toBeVisible();
  await controller.getByRole('button', { name: 'Vraag', exact: true }).click();
  await controller.getByRole('textbox', { name: /Uw vraag/ }).fill('Waar komt dit bedrag vandaan?');
  await controller.getByRole('button', { name: 'Vraag plaatsen' }).click();
  await expect(editor.getByText('Waar komt dit bedrag vandaan?')).toBeVisible();

  // Open marks are points that are accepted with a reason.
  await editor.getByRole('link', { name: 'Naar de rapportage' }).click();
  await expect(editor.getByText('Een beoordelaar heeft een vraag.')).toBeVisible();
  await editor.getByRole('button', { name: 'Indienen' }).click();
  await editor.getByRole('dialog').getByRole('textbox').fill('Het antwoord volgt in het overleg.');
  await editor.getByRole('dialog').getByRole('button', { name: 'Indienen' }).click();
  await expectMessage(editor, 'Ingediend');
  await expect(editor.getByText('Echt.', { exact: false })).toBeVisible();
  await controller.reload();
  await expect(controller.getByText(/Teksten en cijfers liggen vast/)).toBeVisible();

  // Back to draft, as other journeys look for what lies with the controller.
  await editor.getByRole('button', { name: 'Terugzetten' }).click();
  await editor.getByRole('dialog').getByRole('textbox').fill('De vraag wordt eerst beantwoord.');
  await editor.getByRole('dialog').getByRole('button', { name: 'Terugzetten' }).click();
  await expectMessage(editor, 'Teruggezet naar concept');
});
