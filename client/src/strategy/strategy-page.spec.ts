import { afterEach, describe, expect, it } from '@jest/globals';
import {
  CreateStrategyDocument,
  SetStrategyStepDocument,
  StrategyPageDocument,
  type StrategyPageQuery,
} from '@stip/contract';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { leave, openPage, settle } from '../goals/goals.fixture';
import { StrategyPage } from './strategy-page';

afterEach(leave);

const data = (): StrategyPageQuery => ({
  __typename: 'Query',
  people: [{ __typename: 'Person', id: 'u-1', name: 'Tijn' }],
  strategies: [
    {
      __typename: 'StrategySummary',
      id: 's-1',
      title: 'Weten wat werkt',
      termStart: '2025-01-01',
      termEnd: '2029-12-31',
      adoptedOn: null,
      goalCount: 3,
      isCurrent: true,
    },
    {
      __typename: 'StrategySummary',
      id: 's-0',
      title: 'De vorige',
      termStart: '2021-01-01',
      termEnd: '2024-12-31',
      adoptedOn: null,
      goalCount: 3,
      isCurrent: false,
    },
  ],
  strategy: {
    __typename: 'Strategy',
    id: 's-1',
    title: 'Weten wat werkt',
    vision: 'Gegevens helpen.',
    termStart: '2025-01-01',
    termEnd: '2029-12-31',
    horizon: 'Alles na te rekenen.',
    horizonOn: '2039-12-31',
    shortTermOn: '2026-12-31',
    adoptedBy: null,
    adoptedOn: null,
    adoptionReference: null,
    version: 2,
    steps: Array.from({ length: 8 }, (_, n) => ({
      __typename: 'StrategyStep' as const,
      step: n + 1,
      id: n < 3 ? `t-${n}` : null,
      state: n < 2 ? ('done' as const) : n === 2 ? ('in_progress' as const) : ('not_started' as const),
      responsible: null,
      dueDate: n === 2 ? '2020-01-01' : null,
      evidence: n === 0 ? 'Verslag van de visiedag' : '',
      evidenceLink: n === 0 ? 'https://stipdam.example/visie' : '',
      version: n < 3 ? 5 : null,
    })),
  },
});
const open = (answer: unknown, edit = false, more: readonly (readonly [unknown, unknown])[] = []) =>
  openPage(
    StrategyPage,
    '/strategie',
    new Map<unknown, unknown>([[StrategyPageDocument, answer], ...more]),
    edit ? ['read', 'portfolio.edit'] : ['read'],
  );

describe('the page of the strategy', () => {
  it('shows vision, horizon, adoption and the eight steps with their state and evidence', async () => {
    const { page } = await open(data());
    const steps = screen.getAllByRole('listitem').filter((item) => item.querySelector('.number'));
    expect(steps).toHaveLength(8);
    expect(screen.getByText('2 van 8 stappen gereed')).toBeTruthy();
    expect(steps[0]?.textContent).toContain('Verslag van de visiedag');
    expect(
      within(steps[0] as HTMLElement)
        .getByRole('link', { name: 'Bewijs openen' })
        .getAttribute('href'),
    ).toBe('https://stipdam.example/visie');
    expect(steps[2]?.textContent).toMatch(/Vertrekpunt.*bezig.*Datum verstreken/s);
    expect(screen.getByText('Deze strategie is nog niet vastgesteld.')).toBeTruthy();
    expect(screen.getByLabelText('Strategie').textContent).toContain('De vorige (2021–2024)');
    expect(screen.queryByRole('button', { name: /wijzigen|Bijwerken|Nieuwe/ })).toBeNull();
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('records a step with the version that was seen', async () => {
    const { harness, sent } = await open(data(), true, [
      [SetStrategyStepDocument, { setStrategyStep: { __typename: 'StrategyPayload', strategy: data().strategy } }],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Bijwerken: Vertrekpunt' }));
    await settle(harness);
    const dialog = await screen.findByRole('dialog', { name: '3. Vertrekpunt' });
    await userEvent.selectOptions(within(dialog).getByLabelText('Stand'), 'gereed');
    await userEvent.type(within(dialog).getByLabelText('Waaruit dat blijkt'), 'Scan gehouden');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(sent.map(({ input }) => input)).toEqual([
      {
        strategyId: 's-1',
        step: 3,
        version: 5,
        state: 'done',
        dueDate: '2020-01-01',
        responsibleId: null,
        evidence: 'Scan gehouden',
        evidenceLink: '',
      },
    ]);
  });

  it('starts a strategy where there is none', async () => {
    const none = { strategy: null, strategies: [], people: [] };
    const { harness, sent } = await open(none, true, [
      [CreateStrategyDocument, { createStrategy: { __typename: 'StrategyPayload', strategy: data().strategy } }],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Strategie beginnen' }));
    await settle(harness);
    const dialog = await screen.findByRole('dialog', { name: 'Strategie beginnen' });
    await userEvent.type(within(dialog).getByLabelText(/Titel/), 'Datastrategie');
    await userEvent.type(within(dialog).getByLabelText(/Eerste dag/), '1-1-2027');
    await userEvent.type(within(dialog).getByLabelText(/Laatste dag/), '31-12-2030');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(sent[0]?.input).toMatchObject({ title: 'Datastrategie', termStart: '2027-01-01', termEnd: '2030-12-31' });
  });

  it('tells a reader whom to ask', async () => {
    await open({ strategy: null, strategies: [], people: [] });
    expect(screen.getByText(/Vraag de CDO of programmamanager/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
