import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateInZone,
  dayNumber,
  daysBetween,
  endOfDay,
  fromDayNumber,
  isCalendarDate,
} from './calendar-date';
import { COLOURS, trendBetween, worstColour, ASPECTS } from './colour';
import { statusThresholds } from './computed-status';
import { contradiction, projectFindings } from './findings';
import { parsePeriod, PERIOD_KINDS, periodOf, previousPeriod } from './period';
import { allows, PERMISSIONS, ROLES } from './permission';
import { riskColour } from './risk';
import { publishIssues } from './status-rules';

const day = fc.integer({ min: -25_000, max: 120_000 });

describe('calendar dates', () => {
  it('survive the round trip through day numbers', () => {
    fc.assert(fc.property(day, (n) => dayNumber(fromDayNumber(n)) === n));
  });

  it('add and subtract consistently', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -9999, max: 9999 }),
        (n, d) => daysBetween(fromDayNumber(n), addDays(fromDayNumber(n), d)) === d,
      ),
    );
  });

  it('do not accept dates that do not exist', () => {
    expect(isCalendarDate('2023-02-29')).toBe(false);
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(isCalendarDate('24-02-2024')).toBe(false);
  });

  it('stay in the month when months are added', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-12-15', -12)).toBe('2023-12-15');
  });

  it('follow the clock of the municipality, not of the server', () => {
    expect(dateInZone(new Date('2026-03-31T22:30:00Z'), 'Europe/Amsterdam')).toBe('2026-04-01');
    expect(endOfDay('2026-03-29', 'Europe/Amsterdam').toISOString()).toBe('2026-03-29T21:59:59.999Z'); // clock forward
    expect(endOfDay('2026-10-25', 'Europe/Amsterdam').toISOString()).toBe('2026-10-25T22:59:59.999Z'); // and back
    expect(endOfDay('2026-06-30', 'Pacific/Kiritimati').toISOString()).toBe('2026-06-30T09:59:59.999Z');
  });
});

describe('periods', () => {
  it('hold the date they were made for and adjoin the one before', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PERIOD_KINDS), (n, kind) => {
        const date = fromDayNumber(n);
        const period = periodOf(kind, date);
        return period.start <= date && date <= period.end && addDays(previousPeriod(period).end, 1) === period.start;
      }),
    );
  });

  it.each([
    ['2026 Q3', '2026-07-01', '2026-09-30'],
    ['q1 2024', '2024-01-01', '2024-03-31'],
    ['2026-T3', '2026-09-01', '2026-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('reads %s', (text, start, end) => expect(parsePeriod(text)).toMatchObject({ start, end }));

  it.each(['Q5 2024', '2024 T4', 'next year', '24'])('refuses %s', (text) => expect(parsePeriod(text)).toBeUndefined());
});

describe('colours', () => {
  it('the worst one wins and grey never does', () => {
    expect(worstColour(['grey', 'green', 'orange'])).toBe('orange');
    expect(worstColour([])).toBe('grey');
  });

  it('trend is antisymmetric', () => {
    const flip = { improving: 'worsening', worsening: 'improving', stable: 'stable' };
    for (const a of COLOURS) for (const b of COLOURS) expect(trendBetween(a, b)).toBe(flip[trendBetween(b, a)]);
  });

  it.each([
    [1, 1, 'green'],
    [5, 1, 'orange'],
    [1, 5, 'orange'],
    [5, 5, 'red'],
  ] as const)('risk %i x %i is %s', (likelihood, impact, colour) =>
    expect(riskColour(likelihood, impact)).toBe(colour),
  );
});

describe('publishing a status', () => {
  const aspects = ASPECTS.map((aspect) => ({
    aspect,
    colour: 'green' as const,
    cause: '',
    consequence: '',
    correction: '',
  }));

  it('accepts all green without explanation', () => {
    expect(publishIssues({ overallColour: 'green', aspects })).toEqual([]);
  });

  it('asks cause, consequence and correction of a red aspect, and no green over it', () => {
    const red = [{ ...aspects[0]!, colour: 'red' as const, cause: 'x' }, ...aspects.slice(1)];
    expect(publishIssues({ overallColour: 'green', aspects: red }).map((issue) => issue.field)).toEqual([
      'aspects.money.consequence',
      'aspects.money.correction',
      'overallColour',
    ]);
  });

  it('misses an aspect that is left out', () => {
    expect(publishIssues({ overallColour: 'green', aspects: aspects.slice(1), percentComplete: 101 })).toEqual([
      { field: 'aspects.money.colour', code: 'required' },
      { field: 'percentComplete', code: 'out_of_range' },
    ]);
  });
});

describe('findings', () => {
  it('reports a project without owner and with an old update', () => {
    const project = { hasOwner: false, active: true, lastUpdate: '2026-01-01' };
    expect(projectFindings(project, '2026-02-01', 30)).toEqual(['no_owner', 'stale']);
    expect(projectFindings({ ...project, active: false }, '2026-02-01', 30)).toEqual([]);
    expect(projectFindings({ hasOwner: true, active: true }, '2026-02-01', 30)).toEqual(['never_updated']);
  });
});

describe('a green that the data contradict', () => {
  const project = { colour: 'green', slipDays: 0, firstBudgetCents: 100_000n, expectedCents: 100_000n };

  it.each([
    [{}, undefined],
    [{ slipDays: 27 }, undefined],
    [{ slipDays: 28 }, { slipDays: 28 }],
    [{ expectedCents: 109_999n }, undefined],
    [{ expectedCents: 110_000n }, { overspendPercent: 10 }],
    [
      { slipDays: 98, expectedCents: 130_000n },
      { slipDays: 98, overspendPercent: 30 },
    ],
    [{ colour: 'orange', slipDays: 98 }, undefined],
    [{ slipDays: null, firstBudgetCents: null }, undefined],
    [{ firstBudgetCents: 0n }, undefined],
  ])('%p gives %p', (change, expected) =>
    expect(contradiction({ ...project, ...change }, statusThresholds())).toEqual(expected),
  );
});

describe('permissions', () => {
  it('a viewer only reads; an administrator may do all but sign, which is for the controller and the CDO', () => {
    expect(PERMISSIONS.filter((permission) => allows('viewer', permission))).toEqual(['read']);
    expect(PERMISSIONS.filter((permission) => !allows('administrator', permission))).toEqual([
      'report.review',
      'report.sign_controller',
      'report.sign_cdo',
    ]);
    expect(ROLES.filter((role) => allows(role, 'report.sign_controller'))).toEqual(['controller']);
    expect(ROLES.filter((role) => allows(role, 'report.sign_cdo'))).toEqual(['programme_manager']);
  });

  it('everyone reads', () => expect(ROLES.every((role) => allows(role, 'read'))).toBe(true));

  it('a controller does not publish the status that is checked', () => {
    expect(allows('controller', 'status.publish')).toBe(false);
  });
});
