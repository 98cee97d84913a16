import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { DateText, Money } from './amounts';
import { AspectStrip } from './aspect-strip';
import { ColourMark, TrendMark } from './colour-mark';
import { DateField } from './date-field';
import { Field, FieldControl } from './field';
import { MoneyField } from './money-field';
import { Progress } from './progress';
import { Callout, EmptyState, ErrorState } from './states';

/** jsdom lays nothing out, so contrast and sizes are left to the browser tests. */
async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
}

describe('status marks', () => {
  it('say their colour in a word, also when only the shape shows', async () => {
    const { container } = await render(
      `<stip-colour-mark colour="red" /><stip-colour-mark colour="green" [compact]="true" /><stip-trend trend="worsening" />`,
      { imports: [ColourMark, TrendMark] },
    );
    expect(screen.getByText('Rood')).toBeTruthy();
    expect(screen.getByText('Groen').className).toContain('visually-hidden');
    expect(screen.getByText('verslechtert')).toBeTruthy();
    await expectAccessible(container);
  });

  it('keep the words of an imported source', async () => {
    await render(`<stip-colour-mark colour="orange" label="Amber/Red" />`, { imports: [ColourMark] });
    expect(screen.getByText('Amber/Red')).toBeTruthy();
  });

  it('name all six aspects; what was not reported is grey', async () => {
    const { container } = await render(AspectStrip, { inputs: { colours: { money: 'red' } } });
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getAllByText('Grijs')).toHaveLength(5);
    await expectAccessible(container);
  });
});

describe('amounts and dates', () => {
  it('are short on the eye with the full amount at hand', async () => {
    await render(Money, { inputs: { cents: '431000000', short: true } });
    expect(screen.getByTitle(/4\.310\.000,00/).textContent).toMatch(/4,31.mln/);
  });

  it('give the stated reason instead of an invented zero', async () => {
    await render(`<stip-money [cents]="null" reason="TBD" /><stip-date [date]="null" reason="Vertrouwelijk" />`, {
      imports: [DateText, Money],
    });
    expect(screen.getByText('TBD')).toBeTruthy();
    expect(screen.getByText('Vertrouwelijk')).toBeTruthy();
  });

  it('write a date in the language of the user with the machine form beside it', async () => {
    await render(`<stip-date date="2026-12-02" format="long" />`, { imports: [DateText] });
    expect(screen.getByText('2 december 2026').getAttribute('datetime')).toBe('2026-12-02');
  });
});

@Component({
  imports: [DateField, Field, FieldControl, MoneyField, ReactiveFormsModule],
  template: `<stip-field label="Naam" description="Zoals de raad het kent" error="Vul dit in." [required]="true">
      <input stipControl />
    </stip-field>
    <stip-date-field label="Einde" [formControl]="date" />
    <stip-money-field label="Bedrag" [formControl]="money" />`,
})
class Form {
  readonly date = new FormControl<string | null>('2026-12-31');
  readonly money = new FormControl<string | null>('123450');
}

describe('fields', () => {
  it('tie label, description and error to the control', async () => {
    const { container } = await render(Form);
    const input = screen.getByRole('textbox', { name: /Naam.*verplicht/ });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Zoals de raad het kent',
      'Vul dit in.',
    ]);
    await expectAccessible(container);
  });

  it('take a date as Dutch people type it and refuse what is none', async () => {
    const { fixture } = await render(Form);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Einde' });
    const { date } = fixture.componentInstance;
    expect(input.value).toBe('31-12-2026');
    await userEvent.clear(input);
    await userEvent.type(input, '1 mrt 27');
    await userEvent.tab();
    expect(date.value).toBe('2027-03-01');
    expect(input.value).toBe('01-03-2027');
    await userEvent.clear(input);
    await userEvent.type(input, '31-02-2027');
    expect(date.errors).toEqual({ not_a_date: true });
  });

  it('take an amount in euros and keep whole cents', async () => {
    const { fixture } = await render(Form);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Bedrag' });
    const { money } = fixture.componentInstance;
    expect(input.value).toBe('1.234,50');
    await userEvent.clear(input);
    await userEvent.type(input, '1,5 mln');
    await userEvent.tab();
    expect(money.value).toBe('150000000');
    expect(input.value).toBe('1.500.000,00');
    await userEvent.clear(input);
    await userEvent.type(input, 'veel');
    expect(money.errors).toEqual({ not_an_amount: true });
  });
});

describe('states', () => {
  it('offer a retry with an error', async () => {
    let retried = 0;
    const { container } = await render(`<stip-error message="Geen antwoord" (retry)="again()" />`, {
      imports: [ErrorState],
      componentProperties: { again: () => (retried += 1) },
    });
    expect(screen.getByText('Geen antwoord')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(retried).toBe(1);
    await expectAccessible(container);
  });

  it('say progress in a number and stay accessible', async () => {
    const { container } = await render(
      `<stip-progress [percent]="40" label="Datacatalogus" /><stip-empty title="Niets">Nog niets</stip-empty>
       <stip-callout kind="warning">Let op</stip-callout>`,
      { imports: [Callout, EmptyState, Progress] },
    );
    expect(container.textContent).toContain('40');
    await expectAccessible(container);
  });
});
