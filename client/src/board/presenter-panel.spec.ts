import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import board from '../i18n/nl/board.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import type { BoardNotes, NoteState } from './board-notes';
import { PresenterPanel } from './presenter-panel';
import { secondsLeft, spokenTime } from './speaking-time';

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3599, '59:59'],
  [3600, '1:00:00'],
])('%i seconds are %s', (seconds, shown) => expect(spokenTime(seconds)).toBe(shown));

it.each([
  [null, 10, null],
  [0, 10, null],
  [10, 90, 510],
  [1, 75, -15],
])('of %s minutes planned after %i seconds %s are left', (planned, spoken, left) =>
  expect(secondsLeft(planned, spoken)).toBe(left),
);

describe('for who speaks', () => {
  const written: string[][] = [];
  const kept = signal<Record<string, string>>({ standing: 'Begin bij de kleuren.' });
  const state = signal<NoteState>('clean');
  const notes = (over: Partial<BoardNotes> = {}): BoardNotes => ({
    ...{ mayWrite: true, ready: signal(true), error: signal(undefined), state, problem: signal(undefined) },
    textOf: (slide) => kept()[slide] ?? '',
    write: (slide, text) => {
      written.push([slide, text]);
      kept.update((all) => ({ ...all, [slide]: text }));
      return Promise.resolve();
    },
    reload: () => undefined,
    ...over,
  });
  const open = (inputs: Record<string, unknown> = {}) =>
    render(PresenterPanel, {
      inputs: { slide: 'standing', next: 'Geld', notes: notes(), ...inputs },
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { nl: { board, shell } },
          translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        }),
      ],
    });
  beforeEach(() => {
    jest.useFakeTimers();
    written.length = 0;
    kept.set({ standing: 'Begin bij de kleuren.' });
  });
  afterEach(() => void jest.useRealTimers());
  const user = userEvent.setup({ advanceTimers: (ms) => void jest.advanceTimersByTime(ms) });

  it('a note is kept at the slide where it was typed, also when the next is shown by then', async () => {
    const { rerender } = await open();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Spreeknotitie/ });
    expect(field.value).toBe('Begin bij de kleuren.');
    await user.type(field, ' Dan geld.');
    await rerender({ inputs: { slide: 'money', next: undefined, notes: notes() } });
    expect(field.value).toBe('');
    expect(screen.getByText('Dit is de laatste dia.')).toBeTruthy();
    jest.advanceTimersByTime(1000);
    expect(written).toEqual([['standing', 'Begin bij de kleuren. Dan geld.']]);
  });

  it('the clock runs, waits and tells what is left', async () => {
    await open();
    await user.type(screen.getByRole('spinbutton', { name: /Geplande duur/ }), '1');
    await user.click(screen.getByRole('button', { name: 'Klok starten' }));
    await jest.advanceTimersByTimeAsync(50_000);
    expect(screen.getByRole('timer').textContent).toMatch(/^0:(49|5[01])$/);
    await user.click(screen.getByRole('button', { name: 'Pauze' }));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(screen.getByRole('timer').textContent).toMatch(/^0:(49|5[01])$/);
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(screen.getByText(/over tijd$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
    expect(screen.getByText(/^nog (1:00|0:59)$/)).toBeTruthy();
  });

  it('a reader sees what was prepared and cannot change it', async () => {
    const { container } = await open({ notes: notes({ mayWrite: false }) });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Begin bij de kleuren.')).toBeTruthy();
    jest.useRealTimers();
    expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });
});
