import { describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { StakeholderFieldsFragment } from '@stip/contract';
import { advisedInvolvement, quadrantOf } from '@stip/domain';
import nl from '../i18n/nl';
import { StakeholderGrid } from './stakeholder-grid';

type Stakeholder = StakeholderFieldsFragment;

function stakeholder(
  name: string,
  importance: number,
  influence: number,
  involvement: Stakeholder['involvement'] = null,
): Stakeholder {
  const quadrant = quadrantOf(importance, influence);
  return {
    __typename: 'Stakeholder',
    kind: { __typename: 'StakeholderKindName', id: 'k', nameNl: 'Bestuur', nameEn: 'Board' },
    ...{ id: name, name, importance, influence, involvement, quadrant, advised: advisedInvolvement(quadrant) },
    ...{ expectation: '', approach: '', owner: null, nextContact: null, lastContact: null, version: 1 },
    ...{ steps: [], projects: [], findings: [] },
  };
}

async function open() {
  const choose = jest.fn<(id: string) => void>();
  const result = await render(StakeholderGrid, {
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    inputs: {
      stakeholders: [
        stakeholder('Raad', 5, 5, 'decide'),
        stakeholder('Directie', 5, 5, 'inform'),
        stakeholder('Waterschap', 2, 4),
        stakeholder('Pers', 1, 1),
      ],
    },
    on: { choose },
  });
  return { ...result, choose };
}

describe('the grid of stakeholders', () => {
  it('puts each in the cell of its importance and influence', async () => {
    const { container } = await open();
    const row = screen.getByRole('row', { name: /^Belang 5/ });
    expect(
      within(row)
        .getAllByRole('button')
        .map((button) => button.textContent?.replace(/^\s*(\d+)\s*/, '$1 ').trim()),
    ).toEqual(['1 Raad', '2 Directie']);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says per quadrant what was chosen, and where that is less than advised', async () => {
    await open();
    const engage = screen.getByRole('heading', { name: 'Betrek intensief' }).parentElement as HTMLElement;
    const [raad, directie] = within(engage).getAllByRole('listitem');
    expect(raad?.textContent).toContain('besluitvorming');
    expect(raad?.textContent).not.toContain('minder dan geadviseerd');
    expect(directie?.textContent).toContain('minder dan geadviseerd');
  });

  it('is walked with the arrows and chosen from with Enter', async () => {
    const { choose } = await open();
    const button = (name: RegExp) => within(screen.getByRole('table')).getByRole('button', { name });
    button(/Raad/).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(/Directie/));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(/Waterschap/));
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(button(/Pers/));
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledWith('Pers');
  });
});
