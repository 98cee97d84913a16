import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GoalsDocument, MoveGoalDocument } from '@stip/contract';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { goalsQuery, leave, openPage, press, settle } from './goals.fixture';
import { GoalsPage } from './goals-page';

afterEach(leave);

const open = (url = '/doelen', more: readonly (readonly [unknown, unknown])[] = [], edit = false) =>
  openPage(
    GoalsPage,
    url,
    new Map([[GoalsDocument, goalsQuery()] as const, ...more]),
    edit ? ['read', 'portfolio.edit'] : ['read'],
  );
const rows = () =>
  within(screen.getByRole('treegrid', { name: 'Voor de organisatie' }))
    .getAllByRole('row')
    .slice(1);
const names = () => rows().map((row) => within(row).getByRole('link').textContent.trim());

describe('the page of goals', () => {
  it('shows a tree per category with indicators, projects and benefits', async () => {
    const { page } = await open();
    expect(names()).toEqual(['O1 Fundament', 'Eén taal', 'Kwaliteit', 'Vakmanschap']);
    const [top, below] = rows();
    expect(top?.getAttribute('aria-expanded')).toBe('true');
    expect(below?.getAttribute('aria-level')).toBe('2');
    expect(top?.textContent).toContain('Nu 47,5\u00a0% (sep 2026): op het pad, 21 % van de weg.');
    expect(top?.textContent).toContain('1 baat');
    expect(within(screen.getByRole('treegrid', { name: /samenleving/ })).getByRole('link').textContent).toContain(
      'Zeggenschap',
    );
    expect(screen.queryByRole('button', { name: 'Doel toevoegen' })).toBeNull();
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('lists what is missing, with the way to it', async () => {
    await open();
    expect(screen.getByRole('heading', { name: /Doelen waar geen project aan werkt/ })).toBeTruthy();
    const late = screen.getByRole('link', { name: 'Beschreven verzamelingen' });
    expect(late.getAttribute('href')).toBe('/doelen/g-1#i-1');
  });

  it('is walked and folded by keyboard, and keeps that in the address', async () => {
    const { harness } = await open();
    const [top] = rows();
    top?.focus();
    press(top as Element, 'ArrowDown');
    await settle(harness);
    expect(document.activeElement).toBe(rows()[1]);
    press(rows()[1] as Element, 'ArrowLeft');
    await settle(harness);
    expect(document.activeElement).toBe(rows()[0]);
    press(rows()[0] as Element, 'ArrowLeft');
    await settle(harness);
    expect(names()).toEqual(['O1 Fundament', 'Vakmanschap']);
    expect(TestBed.inject(Location).path()).toBe('/doelen?dicht=g-1');
  });

  it('moves a goal with Alt and an arrow, to the place that the API is told', async () => {
    const data = goalsQuery();
    const { harness, sent } = await open(
      '/doelen',
      [[MoveGoalDocument, { moveGoal: { __typename: 'StrategyPayload', strategy: data.strategy } }]],
      true,
    );
    press(rows()[2] as Element, 'ArrowUp', { altKey: true });
    await settle(harness);
    expect(sent.map(({ input }) => input)).toEqual([{ id: 'g-3', version: 1, parentId: 'g-1', position: 0 }]);
    press(rows()[3] as Element, 'ArrowUp', { altKey: true });
    await settle(harness);
    expect(sent[1]?.input).toEqual({ id: 'g-5', version: 1, parentId: null, position: 0 });
    expect(document.activeElement?.getAttribute('data-goal')).toBe('g-5');
  });

  it('offers moving and adding by button to who may edit', async () => {
    const { harness } = await open('/doelen', [], true);
    await userEvent.click(screen.getByRole('button', { name: 'Verplaatsen: Eén taal' }));
    await settle(harness);
    const dialog = await screen.findByRole('dialog', { name: '‘Eén taal’ verplaatsen' });
    const places = within(dialog)
      .getAllByRole('option')
      .map(({ textContent }) => textContent.trim());
    expect(places).toContain('Onder Kwaliteit');
    expect(places).not.toContain('Onder Eén taal');
  });

  it('says what to do without a strategy', async () => {
    await openPage(
      GoalsPage,
      '/doelen',
      new Map([[GoalsDocument, { strategy: null, strategies: [], strategyFindings: [] }]]),
    );
    expect(screen.getByRole('link', { name: 'Naar de strategie' }).getAttribute('href')).toBe('/strategie');
  });
});
