import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GoalNetworkDocument, LinkBenefitProjectDocument, type GoalNetworkQuery } from '@stip/contract';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { leave, openPage, press, settle, strategyOf } from './goals.fixture';
import { NetworkPage } from './network-page';

afterEach(leave);

const data: GoalNetworkQuery = {
  __typename: 'Query',
  strategies: [],
  strategyFindings: [],
  goalNetwork: {
    __typename: 'GoalNetwork',
    strategyId: 's-1',
    goals: [
      {
        __typename: 'NetworkGoal',
        id: 'g',
        parentId: null,
        code: 'O1',
        title: 'Fundament',
        category: 'organisation',
        ownerName: null,
      },
      {
        __typename: 'NetworkGoal',
        id: 'h',
        parentId: 'g',
        code: null,
        title: 'Eén taal',
        category: 'organisation',
        ownerName: null,
      },
    ],
    benefits: [
      {
        __typename: 'NetworkBenefit',
        id: 'b',
        goalId: 'h',
        title: 'Sneller antwoord',
        state: 'expected',
        ownerName: null,
      },
    ],
    projects: [
      {
        __typename: 'NetworkProject',
        id: 'p',
        code: null,
        name: 'Datacatalogus',
        state: 'active',
        colour: 'green',
        programme: null,
        money: [{ __typename: 'NetworkMoney', currency: 'EUR', budget: '31000000', absenceReason: null }],
        people: 6,
      },
      {
        __typename: 'NetworkProject',
        id: 'q',
        code: null,
        name: 'Los project',
        state: 'active',
        colour: null,
        programme: null,
        money: [],
        people: 0,
      },
    ],
    sources: [{ __typename: 'NetworkSource', id: 'k', name: 'Raadskrediet' }],
    goalLinks: [
      { __typename: 'NetworkGoalLink', projectId: 'p', goalId: 'g', weight: 1, version: 1 },
      { __typename: 'NetworkGoalLink', projectId: 'p', goalId: 'h', weight: 1, version: 1 },
    ],
    benefitLinks: [
      { __typename: 'NetworkBenefitLink', projectId: 'p', benefitId: 'b', goalId: 'h', weight: 2, version: 7 },
    ],
    funding: [{ __typename: 'NetworkFunding', sourceId: 'k', projectId: 'p', currency: 'EUR', amount: '31000000' }],
  },
};
const open = (url = '/doelen/netwerk', edit = false) =>
  openPage(
    NetworkPage,
    url,
    new Map<unknown, unknown>([
      [GoalNetworkDocument, data],
      [LinkBenefitProjectDocument, { linkBenefitProject: { __typename: 'StrategyPayload', strategy: strategyOf([]) } }],
    ]),
    edit ? ['read', 'portfolio.edit'] : ['read'],
  );
const node = (name: RegExp) => screen.getByRole('button', { name });

describe('the goal–effort network on the screen', () => {
  it('tells every node with what it is linked to', async () => {
    const { page } = await open();
    expect(
      node(
        /^Inspanning: Datacatalogus\. 6 mensen · €\s310\.000 Draagt bij aan O1 Fundament, Sneller antwoord\. Komt van Raadskrediet\.$/,
      ),
    ).toBeTruthy();
    expect(node(/^Inspanning: Los project\..*Hiermee is niets verbonden\.$/)).toBeTruthy();
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('is walked by arrows with one stop for Tab', async () => {
    const { page, harness } = await open();
    expect(page.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
    node(/^Doel: O1/).focus();
    await settle(harness);
    press(document.activeElement as Element, 'ArrowDown');
    await settle(harness);
    expect(document.activeElement?.getAttribute('data-node')).toBe('goal:h');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      press(document.activeElement as Element, key);
      await settle(harness);
    }
    expect(document.activeElement?.getAttribute('data-node')).toBe('source:k');
  });

  it('folds a goal by key, with its flows', async () => {
    const { harness } = await open();
    press(node(/^Doel: O1/), '-');
    await settle(harness);
    expect(TestBed.inject(Location).path()).toBe('/doelen/netwerk?dicht=g');
    expect(screen.queryByRole('button', { name: /Eén taal/ })).toBeNull();
    expect(screen.getByText(/1 van 2 doelen, 2 van 2 projecten/)).toBeTruthy();
  });

  it('shows what is connected to the chosen node, and only that on request', async () => {
    const { harness } = await open();
    await userEvent.click(node(/^Baat: Sneller antwoord/));
    await settle(harness);
    const chosen = screen.getByRole('region', { name: 'Sneller antwoord' });
    expect(within(chosen).getByText(/gewicht 2 · 50 % van het project · €\s155\.000/)).toBeTruthy();
    expect(within(chosen).getByRole('link', { name: 'Openen' }).getAttribute('href')).toBe('/doelen/h#b');
    expect(within(chosen).queryByRole('button', { name: /Gewicht/ })).toBeNull();
    await userEvent.click(within(chosen).getByRole('button', { name: 'Alleen wat verbonden is' }));
    await settle(harness);
    expect(screen.queryByRole('button', { name: /^Inspanning: Los project/ })).toBeNull();
    expect(TestBed.inject(Location).path()).toContain('alleen=ja');
  });

  it('has the same as a table', async () => {
    await open();
    const told = within(screen.getByRole('table', { name: 'Doelen-inspanningennetwerk' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
    expect(told).toEqual([
      ['O1 Fundament', 'rechtstreeks', 'Datacatalogus', '1', '50 %', '€ 155.000', 'Raadskrediet'],
      ['Eén taal', 'Sneller antwoord', 'Datacatalogus', '2', '50 %', '€ 155.000', 'Raadskrediet'],
    ]);
  });

  it('changes a weight from the link, with the version that was seen', async () => {
    const { harness, sent } = await open('/doelen/netwerk?knoop=benefit:b', true);
    await userEvent.click(screen.getByRole('button', { name: 'Gewicht: Datacatalogus' }));
    await settle(harness);
    const dialog = await screen.findByRole('dialog', { name: 'Gewicht van Datacatalogus bij Sneller antwoord' });
    const box = within(dialog).getByRole('textbox', { name: /Gewicht/ });
    await userEvent.clear(box);
    await userEvent.type(box, '4');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(sent.map(({ input }) => input)).toEqual([{ projectId: 'p', benefitId: 'b', weight: 4, version: 7 }]);
  });
});
