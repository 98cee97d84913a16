import { describe, expect, it } from '@jest/globals';
import { readPastedRows, writeRows } from './pasted-rows';

describe('rows pasted from a spreadsheet', () => {
  it('are tasks, or milestones without a last day', () => {
    const { items, skipped } = readPastedRows('Pakket kiezen\t1-2-2027\t31-3-2027\t25%\r\nGunning\t1 apr 2027\r\n');
    expect(items).toEqual([
      { kind: 'task', title: 'Pakket kiezen', startDate: '2027-02-01', endDate: '2027-03-31', percentComplete: 25 },
      { kind: 'milestone', title: 'Gunning', startDate: '2027-04-01', endDate: '2027-04-01', percentComplete: 0 },
    ]);
    expect(skipped).toEqual([]);
  });

  it('pass over the headings, and tell which lines cannot be read', () => {
    const { items, skipped } = readPastedRows(
      'Taak\tStart\tEinde\nInrichten\t2027-01-04\t2027-02-01\nZonder datum\t\t\nAchterstevoren\t2-2-2027\t1-1-2027\nTe veel\t1-1-2027\t2-1-2027\t140',
    );
    expect(items.map(({ title }) => title)).toEqual(['Inrichten']);
    expect(skipped).toEqual([3, 4, 5]);
  });

  it('come back as they were written', () => {
    const rows = [
      { kind: 'task', title: 'Inrichten', startDate: '2027-01-04', endDate: '2027-02-01', percentComplete: 40 },
      { kind: 'milestone', title: 'Live', startDate: '2027-02-02', endDate: '2027-02-02', percentComplete: 0 },
    ] as const;
    expect(readPastedRows(writeRows(rows)).items).toEqual(rows);
  });
});
