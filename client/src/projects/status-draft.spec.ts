import { describe, expect, it } from '@jest/globals';
import { ASPECTS, publishIssues } from '@stip/domain';
import { changeAspect, openDraft, toInput } from './status-draft';

const empty = openDraft(null, null, '2026-11-24');

describe('a status draft', () => {
  it('starts green with six aspects where nothing was reported', () => {
    expect(Object.keys(empty.aspects)).toEqual([...ASPECTS]);
    expect(empty).toMatchObject({ overallColour: 'green', reportingDate: '2026-11-24', percentComplete: null });
  });

  it('follows the worst aspect until the overall colour is chosen', () => {
    const red = changeAspect(empty, 'time', { colour: 'red' }, 'green');
    expect(red.overallColour).toBe('red');
    expect(red.aspects.time.trend).toBe('worsening');
    expect(
      changeAspect({ ...red, overallChosen: true, overallColour: 'orange' }, 'time', { colour: 'green' }, 'red')
        .overallColour,
    ).toBe('orange');
  });

  it('goes to the API complete, so that the same rules judge it there', () => {
    const input = toInput(changeAspect(empty, 'money', { colour: 'orange' }, 'green'), 'p', 3, 'green');
    expect(input).toMatchObject({ projectId: 'p', version: 3, overallColour: 'orange', overallTrend: 'worsening' });
    expect(input).not.toHaveProperty('overallChosen');
    const { overallColour, aspects } = input;
    expect(
      publishIssues({
        overallColour,
        aspects: aspects.map((a) => ({ ...a, cause: '', consequence: '', correction: '', deviation: '' })),
      }),
    ).toHaveLength(3);
  });
});
