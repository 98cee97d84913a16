import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '@stip/domain';
import nl from '../i18n/nl/roadmap.json' with { type: 'json' };
import { factsOf, withSchedule, type ScheduleConflict, type ScheduledFacts } from './plan-schedule';
import { planOf } from './roadmap-plan';
import { roadmapFixture } from './roadmap.fixture';
import { conflictFixture, scheduledFixture, scheduleFixture } from './schedule.fixture';
import { ScheduleWords } from './schedule-words';

const groupWords = {
  ...{ withoutGoal: '', withoutProgramme: '', withoutOwner: '' },
  colours: { green: '', orange: '', red: '', grey: '' },
};
const words = new ScheduleWords((key, params = {}) => {
  const text = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], nl);
  return String(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
}, 'nl-NL');

describe('rows with what was computed of them', () => {
  const model = planOf(roadmapFixture(2), 'none', groupWords);
  const rowOf = (id: string, facts = factsOf(scheduleFixture())) =>
    withSchedule(model, facts).items[model.indexOf.get(id) ?? -1];

  it('marks critical items, and the project that the path runs through', () => {
    expect(rowOf('p0.3')?.critical).toBe(true);
    expect(rowOf('p0')?.critical).toBe(true);
    expect(rowOf('p1')?.critical).toBeUndefined();
    // A phase is critical by its parts.
    expect([rowOf('p0.0')?.critical, rowOf('p1.0')?.critical]).toEqual([true, false]);
    expect(factsOf(scheduleFixture()).criticalCount).toBe(2);
  });

  it('draws slack up to the latest last day, in calendar days', () => {
    expect(rowOf('p1.3')?.slackDays).toBe(dayNumber('2026-03-20') - dayNumber('2026-03-06'));
    expect(rowOf('p1.2')?.slackDays).toBeUndefined();
  });

  it('leaves the rows as they are without a schedule', () => {
    expect(withSchedule(model, null)).toBe(model);
    expect(withSchedule(model, factsOf({ ...scheduleFixture(), items: [] }))).toBe(model);
  });
});

describe('what was computed, in words', () => {
  const facts = (change: Partial<ScheduledFacts>) => scheduledFixture('x', change);

  it('says working days, and too late with sign and word', () => {
    expect(words.slack(facts({ totalSlackDays: 12 }))).toBe('12 d');
    expect(words.slack(facts({ totalSlackDays: -2.5 }))).toBe('−2,5 d te laat');
    expect(words.slack(facts({ totalSlackDays: null }))).toBe('');
    expect(words.slackSentence(facts({ totalSlackDays: 1, freeSlackDays: 1 }))).toBe('1 werkdag');
    expect(words.slackSentence(facts({ totalSlackDays: 8, freeSlackDays: 3 }))).toBe(
      '8 werkdagen, waarvan 3 zonder een volgend onderdeel te raken',
    );
    expect(words.slackSentence(facts({ totalSlackDays: -2, deadline: '2026-05-01' }))).toBe(
      'Geen: 2 werkdagen te laat voor de deadline van 1 mei 2026 of wat erna komt',
    );
  });

  it('says what drives a start', () => {
    expect(words.driver(facts({}), 'Ontwerpen')).toBe('Ontwerpen');
    const held = facts({ constraintType: 'must_start_on', constraintDate: '2026-05-04' });
    expect(words.driver(held, undefined)).toBe('start op 4 mei 2026');
    expect(words.driver(facts({}), undefined)).toBe('');
  });

  it('explains a missed deadline from its first cause', () => {
    expect(words.conflict(conflictFixture())).toBe(
      'Haalt de deadline van 1 mei 2026 niet: 4 werkdagen te laat. Dat komt doordat Inkoop op 3 feb 2026 is begonnen, en daarna Bouwen.',
    );
  });

  it('explains a constraint and a link that cannot be kept', () => {
    const own: ScheduleConflict = {
      ...conflictFixture(),
      ...{ kind: 'constraint', constraintType: 'finish_no_later_than', missedByDays: 1 },
      chain: conflictFixture().chain.slice(-1),
    };
    expect(words.conflict(own)).toBe(
      'Haalt de eis ‘klaar uiterlijk 1 mei 2026’ niet: 1 werkdag te laat. Het wacht op wat ervoor komt.',
    );
    expect(words.conflict({ ...conflictFixture(), kind: 'link' })).toContain(
      'Staat 4 werkdagen te vroeg: het hoort te wachten op Bouwen, tot 1 mei 2026.',
    );
  });
});
