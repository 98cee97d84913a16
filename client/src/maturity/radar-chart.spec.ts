import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import { RadarChart } from './radar-chart';

describe('the radar', () => {
  it('is a named picture in which every series has a mark and a dash of its own', async () => {
    const { container } = await render(RadarChart, {
      inputs: {
        labels: ['Strategie en sturing', 'Datagovernance', 'Datakwaliteit'],
        levelCount: 5,
        summary: 'Gemiddeld niveau 2,5 van 5.',
        series: [
          { name: 'Doel', style: 'target', values: [4, 4, 4] },
          { name: 'Nulmeting', style: 'baseline', values: [1, 2, null] },
          { name: 'Nu', style: 'main', values: [2, 3, 5] },
        ],
      },
    });
    expect(screen.getByRole('img', { name: 'Gemiddeld niveau 2,5 van 5.' })).toBeTruthy();
    const marks = [...container.querySelectorAll('.legend .mark')].map((mark) => mark.getAttribute('class'));
    expect(marks).toEqual(['mark diamond', 'mark square', 'mark circle']);
    const lines = [...container.querySelectorAll(':scope > svg .series .line, stip-radar-chart > svg .series .line')];
    // What was not scored has no corner.
    expect(lines.map((line) => line.getAttribute('d')?.split('L').length)).toEqual([3, 2, 3]);
    // The highest level lies on the outer ring: 150 to the top of the centre.
    expect(container.querySelector('.series.main .line')?.getAttribute('d')).toMatch(/^M280 155L/);
  });
});
