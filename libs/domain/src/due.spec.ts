import { describe, expect, it } from '@jest/globals';
import { dueMoment } from './due';

describe('when something is due', () => {
  it.each([
    [null, 'undated'],
    ['2026-11-25', 'late'],
    ['2026-11-26', 'soon'],
    ['2026-12-09', 'soon'],
    ['2026-12-10', 'later'],
  ] as const)('%s is %s on 26 November', (day, moment) => expect(dueMoment(day, '2026-11-26')).toBe(moment));
});
