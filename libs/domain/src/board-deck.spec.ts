import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BOARD_RISKS, boardSlides, boardStanding, type BoardFacts, type BoardProject } from './board-deck';
import { COLOURS } from './colour';

const project = (over: Partial<BoardProject> = {}): BoardProject => ({
  id: 'a',
  name: 'Zaaksysteem',
  programme: null,
  colour: 'green',
  previousColour: null,
  contradicted: false,
  endDate: null,
  firstEnd: null,
  percentComplete: null,
  explanation: '',
  ...over,
});
const facts = (over: Partial<BoardFacts> = {}): BoardFacts => ({
  projects: [],
  programmes: [],
  money: [],
  risks: [],
  riskCount: 0,
  decisions: [],
  goals: null,
  outlook: '',
  ...over,
});
const decision = { title: 'Krediet', projectId: 'a', project: 'Z', body: null, dueDate: null, amount: null };
const keys = (given: BoardFacts) => boardSlides(given).map((slide) => slide.key);

describe('how the projects stand together', () => {
  it.each([
    ['nothing', [], 'none'],
    ['a green that the records contradict, even beside red', ['red', 'contradicted'], 'contradicted'],
    ['one red', ['green', 'red', 'orange'], 'red'],
    ['one orange', ['green', 'orange'], 'orange'],
    ['green and not started', ['green', 'grey'], 'onCourse'],
    ['nothing reported', ['none'], 'unknown'],
    ['only grey', ['grey'], 'unknown'],
  ] as const)('%s', (_, colours, verdict) => {
    const projects = colours.map((colour) =>
      colour === 'contradicted'
        ? project({ contradicted: true })
        : project({ colour: colour === 'none' ? null : colour }),
    );
    expect(boardStanding(projects).verdict).toBe(verdict);
  });

  it.each([
    ['green', 'red', 0, 1],
    ['orange', 'green', 1, 0],
    ['red', 'red', 0, 0],
    ['grey', 'red', 0, 0],
    ['green', 'grey', 0, 0],
    ['green', null, 0, 0],
  ] as const)('from %s to %s', (previousColour, colour, better, worse) => {
    expect(boardStanding([project({ previousColour, colour })]).moved).toEqual({ better, worse });
  });

  it('says nothing of movement when no earlier colour is known', () => {
    expect(boardStanding([project()]).moved).toBeNull();
  });
});

describe('slides for the board', () => {
  it('have no empty slide', () => {
    expect(keys(facts({ goals: [], outlook: '  ', programmes: ['Leeg'] }))).toEqual(['title', 'standing']);
  });

  it('follow the order of the programmes, then those not listed, then an appendix by urgency', () => {
    const projects = [
      project({ id: 'g', name: 'G', programme: 'Twee' }),
      project({ id: 'r', name: 'R', programme: null, colour: 'red' }),
      project({ id: 'c', name: 'C', programme: 'Een', contradicted: true }),
    ];
    expect(keys(facts({ projects, programmes: ['Een', 'Twee'] }))).toEqual([
      ...['title', 'standing', 'roadmap', 'programme-Een', 'programme-Twee', 'without-programme'],
      ...['project-c', 'project-r', 'project-g'],
    ]);
  });

  it('give a decision a slide of its own when there is background, also twice the same', () => {
    const decisions = ['', 'Waarom', 'Nog eens'].map((background) => ({ ...decision, background }));
    expect(keys(facts({ decisions })).slice(2)).toEqual(['decisions', 'decision-a-Krediet', 'decision-a-Krediet-2']);
  });

  it('say how many risks there are beyond those shown, highest first', () => {
    const risks = [1, 25, 9, 4, 16, 12, 6].map((score) => ({ id: null, title: String(score), project: null, score }));
    const slide = boardSlides(facts({ risks, riskCount: 7 })).find((one) => one.kind === 'risks');
    expect(slide).toMatchObject({ all: 7, risks: [25, 16, 12, 9, 6].map((score) => ({ score })) });
    expect(slide?.kind === 'risks' && slide.risks).toHaveLength(BOARD_RISKS);
  });

  it.each([
    ['100000', '25000', '10000', '110000', '65000', 25, 110],
    ['100000', '100000', '5000', '105000', '-5000', 100, 105],
    ['0', '25000', '0', '25000', '-25000', null, null],
  ])(
    'money: budget %s, spent %s, ordered %s, expected %s',
    (budget, actual, commitment, expected, remaining, spentPercent, expectedPercent) => {
      const money = [{ currency: 'EUR', budget, actual, commitment, expected, absentCount: 0 }];
      const slide = boardSlides(facts({ money })).find((one) => one.kind === 'money');
      expect(slide).toMatchObject({ money: [{ remaining, spentPercent, expectedPercent }] });
    },
  );

  it('lose no project and have no key twice', () => {
    const some = fc.record({
      programme: fc.constantFrom(null, 'A', 'B', ''),
      colour: fc.constantFrom(null, ...COLOURS),
      contradicted: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 20 }),
        fc.constantFrom([], ['B', 'A'], ['B', 'B']),
        (given, programmes) => {
          const projects = given.map((one, i) => project({ ...one, id: String(i) }));
          const slides = boardSlides(facts({ projects, programmes }));
          const told = slides.flatMap((slide) => (slide.kind === 'programme' ? slide.projects.map((p) => p.id) : []));
          expect(told.sort()).toEqual(projects.map((p) => p.id).sort());
          const { counts, unreported, total } = boardStanding(projects);
          expect(COLOURS.reduce((sum, colour) => sum + counts[colour], unreported)).toBe(total);
          // An unnamed programme and no programme are told apart by the server, which demands a name.
          const named = slides.map((slide) => slide.key).filter((key) => key !== 'programme-');
          expect(new Set(named).size).toBe(named.length);
        },
      ),
    );
  });
});
