import { afterEach, describe, expect, it } from '@jest/globals';
import { GoalChoicesDocument, GoalsDocument, LinkProjectGoalDocument } from '@stip/contract';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { GoalPage } from './goal-page';
import { goalsQuery, leave, openPage, settle } from './goals.fixture';
import { typedDecimal } from './indicator-words';

afterEach(leave);

const CHOICES = { people: [], goalNetwork: { strategyId: 's-1', projects: [{ id: 'p-2', name: 'Wijkmonitor' }] } };
const open = (edit = false, more: readonly (readonly [unknown, unknown])[] = []) =>
  openPage(
    GoalPage,
    '/doelen/g-1',
    new Map<unknown, unknown>([[GoalsDocument, goalsQuery()], [GoalChoicesDocument, CHOICES], ...more]),
    edit ? ['read', 'portfolio.edit', 'project.edit'] : ['read'],
  );

describe('the page of a goal', () => {
  it('says what is expected, how sure that is and how it was computed', async () => {
    const { page } = await open();
    expect(
      screen.getByText(
        /Bij deze lijn 64\s% in dec 2029, tussen 58 en 70 \(80 % zeker\); doel 75: vrijwel zeker niet\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/kleinste kwadraten/).textContent).toMatch(/Door de 4 punten.*stijgt 10,47\s% per jaar/s);
    expect(screen.getByRole('img', { name: /Grafiek van Beschreven verzamelingen\..*Van 40\s%/ })).toBeTruthy();
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('has the figures of the chart as a table', async () => {
    await open();
    await userEvent.click(screen.getByText('Alle cijfers (3 metingen)'));
    const table = screen.getByRole('table', { name: 'Beschreven verzamelingen' });
    const told = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
    expect(told).toEqual([
      ['31 dec 2029 streefwaarde', '75', ''],
      ['30 sep 2026', '46,5', '47,5'],
      ['30 jun 2026', '44,3', '45,5'],
      ['31 mrt 2026', '42,1', '42'],
      ['1 jan 2026 nulmeting', '40', ''],
    ]);
  });

  it('shows the share of each project, benefits and what is missing', async () => {
    await open();
    expect(screen.getByText(/gewicht 2 van 3: 67 % van het project/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Sneller antwoord\s+verwacht/ })).toBeTruthy();
    expect(screen.getByText(/Meting had er moeten zijn vóór/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Gewicht/ })).toBeNull();
  });

  it('changes the weight of a link with the version that was seen', async () => {
    const { harness, sent } = await open(true, [
      [
        LinkProjectGoalDocument,
        { linkProjectGoal: { __typename: 'StrategyPayload', strategy: goalsQuery().strategy } },
      ],
    ]);
    const [, weight] = screen.getAllByRole('button', { name: 'Gewicht: Datacatalogus' });
    await userEvent.click(weight as Element);
    await settle(harness);
    const dialog = await screen.findByRole('dialog', { name: 'Gewicht van Datacatalogus bij Fundament' });
    const box = within(dialog).getByRole('textbox', { name: /Gewicht/ });
    await userEvent.clear(box);
    await userEvent.type(box, '5');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(sent.map(({ input }) => input)).toEqual([{ projectId: 'p-1', goalId: 'g-1', weight: 5, version: 4 }]);
  });

  it('tells that a goal does not exist', async () => {
    await openPage(GoalPage, '/doelen/g-99', new Map([[GoalsDocument, goalsQuery()]]));
    expect(screen.getByText('Dit doel bestaat niet (meer)')).toBeTruthy();
  });
});

describe('a typed figure', () => {
  it.each([
    ['72,5', 'nl', '72.5'],
    ['72.5', 'nl', '72.5'],
    ['1.234', 'nl', '1234'],
    ['1.234,5', 'nl', '1234.5'],
    ['1,234.5', 'en', '1234.5'],
    ['72,5', 'en', '72.5'],
    ['−3', 'nl', '-3'],
    ['veel', 'nl', 'veel'],
    ['', 'nl', ''],
  ])('%s in %s is %s', (text, language, number) => {
    expect(typedDecimal(text, language)).toBe(number);
  });
});
