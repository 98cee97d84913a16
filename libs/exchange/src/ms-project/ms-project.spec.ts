import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Schedule } from '@stip/schedule';
import { UnreadableFile } from '../failure';
import { momentText, planOfMsProject } from './plan';
import { readMsProject } from './read';

const folder = path.resolve(import.meta.dirname, '../../../../../shared/data/mspdi');
const present = fs.existsSync(folder); // public plans lie beside the repository where they are at hand
const files = present ? fs.readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

const day = (type: number, times: string) =>
  `<WeekDay><DayType>${type}</DayType><DayWorking>${times ? 1 : 0}</DayWorking>${times && `<WorkingTimes>${times}</WorkingTimes>`}</WeekDay>`;
const OFFICE = `<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>
  <WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>`;
const week = (saturday = '') =>
  `<WeekDays>${[day(1, ''), ...[2, 3, 4, 5, 6].map((type) => day(type, OFFICE)), day(7, saturday)].join('')}</WeekDays>`;
const calendar = (uid: number, content: string, base = -1) =>
  `<Calendar><UID>${uid}</UID><Name>C${uid}</Name><BaseCalendarUID>${base}</BaseCalendarUID>${content}</Calendar>`;
const task = (uid: number, level: number, hours: number, more = '') =>
  `<Task><UID>${uid}</UID><Name>T${uid}</Name><OutlineLevel>${level}</OutlineLevel><Duration>PT${hours}H0M0S</Duration>${more}</Task>`;
const link = (uid: number, more = '') =>
  `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID>${more}</PredecessorLink>`;
const file = (tasks: string, { calendars = calendar(1, week()), more = '' } = {}) =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-03-02T08:00:00</StartDate>
  <CalendarUID>1</CalendarUID><HonorConstraints>1</HonorConstraints><Calendars>${calendars}</Calendars><Tasks>${tasks}</Tasks>${more}</Project>`;

async function scheduled(text: string) {
  const { plan, notes } = planOfMsProject(await readMsProject([text]));
  const schedule = new Schedule(plan);
  const dates = (uid: string) => {
    const { earlyStart, earlyFinish } = schedule.dates(uid);
    return [momentText(earlyStart), momentText(earlyFinish)].map((moment) => moment.slice(5, 16)).join(' ');
  };
  return { dates, notes, schedule };
}

describe('a plan of Microsoft Project', () => {
  it('has its tree, links and lags', async () => {
    const { dates } = await scheduled(
      file(
        [
          task(1, 1, 0),
          task(2, 2, 8),
          task(3, 2, 8, link(2, '<Type>1</Type><LinkLag>4800</LinkLag><LagFormat>7</LagFormat>')),
          task(4, 2, 8, link(2, '<Type>3</Type><LinkLag>50</LinkLag><LagFormat>19</LagFormat>')),
          task(5, 2, 0, link(3)),
        ].join(''),
      ),
    );
    expect(dates('3')).toBe('03-04T08:00 03-04T17:00');
    expect(dates('4')).toBe('03-02T13:00 03-03T12:00');
    expect(dates('5')).toBe('03-04T17:00 03-04T17:00');
    expect(dates('1')).toBe('03-02T08:00 03-04T17:00');
  });

  it('has calendars that build on each other, with days off that come back', async () => {
    const weekly = `<Exceptions><Exception><TimePeriod><FromDate>2026-03-01T00:00:00</FromDate><ToDate>2026-12-31T23:59:00</ToDate></TimePeriod>
      <Occurrences>40</Occurrences><Type>6</Type><Period>1</Period><DaysOfWeek>4</DaysOfWeek><DayWorking>0</DayWorking></Exception></Exceptions>`;
    const calendars =
      calendar(1, week()) + calendar(2, weekly, 1) + calendar(3, `<WeekDays>${day(7, OFFICE)}</WeekDays>`, 1);
    const { dates, notes } = await scheduled(
      file(
        task(1, 1, 16, '<CalendarUID>2</CalendarUID>') +
          task(2, 1, 48, '<CalendarUID>3</CalendarUID>') +
          task(3, 1, 8, '<CalendarUID>9</CalendarUID>'),
        { calendars },
      ),
    );
    expect(dates('1')).toBe('03-02T08:00 03-04T17:00'); // every Tuesday off
    expect(dates('2')).toBe('03-02T08:00 03-07T17:00'); // Saturdays too
    expect(notes).toEqual([{ code: 'unknown_calendar', uid: '3' }]);
  });

  it('lasts as long as the resource that works on it', async () => {
    const calendars = calendar(1, week()) + calendar(2, `<WeekDays>${day(3, '')}</WeekDays>`, 1);
    const more = `<Resources><Resource><UID>7</UID><Type>1</Type><CalendarUID>2</CalendarUID></Resource></Resources>
      <Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>7</ResourceUID><Units>0.5</Units><Work>PT8H0M0S</Work></Assignment></Assignments>`;
    const { dates } = await scheduled(file(task(1, 1, 16), { calendars, more }));
    expect(dates('1')).toBe('03-02T08:00 03-04T17:00');
  });

  it('tells what is left out', async () => {
    const { notes } = await scheduled(
      file(
        task(1, 1, 8, link(99)) +
          task(2, 1, 8, '<Active>0</Active>') +
          task(3, 1, 8, link(1, '<CrossProject>1</CrossProject>')) +
          '<Task><UID>4</UID><IsNull>1</IsNull></Task>',
      ),
    );
    expect(notes).toEqual([
      { code: 'inactive_task', uid: '2' },
      { code: 'unknown_predecessor', uid: '1' },
      { code: 'external_link', uid: '3' },
    ]);
  });
});

describe('a file that is no plan', () => {
  const refused = async (...pieces: string[]) => {
    try {
      await readMsProject(pieces);
      return 'read';
    } catch (error) {
      if (error instanceof UnreadableFile) return error.code;
      throw error;
    }
  };
  it.each([
    ['', 'not_ms_project'],
    ['hello', 'not_ms_project'],
    ['<html></html>', 'not_ms_project'],
    ['<Project><Tasks>', 'not_ms_project'],
    ['<Project><Tasks></Project>', 'not_ms_project'],
    ['<!DOCTYPE x [<!ENTITY a "aa">]><Project/>', 'unsafe_xml'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><Project/>', 'unsafe_xml'],
    [`<Project>${'<a>'.repeat(200)}`, 'unsafe_xml'],
    [`<Project><Views>${'<a>'.repeat(200)}`, 'unsafe_xml'],
  ])('%.40s is refused as %s', async (text, code) => {
    expect(await refused(text)).toBe(code);
  });

  it.each(['<Project><Name>', '<Project><!--', '<Project><a b="', '<Project><Views><![CDATA['])(
    'is refused as soon as it has no end: %s',
    async (begin) => {
      let asked = 0;
      function* endless() {
        yield begin;
        for (;;) {
          asked += 1;
          yield 'x'.repeat(100_000);
        }
      }
      await expect(readMsProject(endless())).rejects.toMatchObject({ code: 'unsafe_xml' });
      expect(asked).toBeLessThan(20);
    },
  );

  it('is refused by its size', async () => {
    function* many() {
      yield '<Project><Tasks>';
      for (;;) yield '<Task><UID>1</UID><TimephasedData><Value>1</Value></TimephasedData></Task>'.repeat(2000);
    }
    await expect(readMsProject(many())).rejects.toMatchObject({ code: expect.stringMatching(/too_large|unsafe_xml/) });
  }, 30_000);
});

(present ? describe : describe.skip)('the answers of Microsoft Project itself', () => {
  it('are at hand', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s: early and late dates, slack and what is critical', async (name) => {
    const content = await readMsProject([fs.readFileSync(path.join(folder, name))]);
    const schedule = new Schedule(planOfMsProject(content).plan);
    for (const { texts } of content.tasks) {
      if (!texts['EarlyStart'] || texts['IsNull'] === '1') continue;
      const { earlyStart, earlyFinish, lateStart, lateFinish, totalSlack, critical } = schedule.dates(
        texts['UID'] ?? '',
      );
      expect({
        task: texts['UID'],
        early: [momentText(earlyStart), momentText(earlyFinish)],
        late: [momentText(lateStart), momentText(lateFinish)],
        totalSlack,
        critical,
      }).toEqual({
        task: texts['UID'],
        early: [texts['EarlyStart'], texts['EarlyFinish']],
        late: [texts['LateStart'], texts['LateFinish']],
        totalSlack: Number(texts['TotalSlack'] ?? 0) / 10, // in tenths of minutes, and absent for none
        critical: texts['Critical'] === '1',
      });
    }
  });
});
