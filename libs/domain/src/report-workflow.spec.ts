import { describe, expect, it } from '@jest/globals';
import {
  REPORT_ACTIONS,
  REPORT_STATES,
  REPORT_STEPS,
  reportPoints,
  reportStepObstacle,
  type ReportAction,
  type ReportState,
} from './report-workflow';
import type { ReportSection, ReviewLapse, ReviewVerdict } from './report-section';

describe('the steps of a report', () => {
  it('lead to where each state can be left, and nowhere else', () => {
    const from = (state: ReportState) => REPORT_ACTIONS.filter((action) => REPORT_STEPS[action].from.includes(state));
    expect(Object.fromEntries(REPORT_STATES.map((state) => [state, from(state)]))).toEqual({
      draft: ['submit'],
      in_review: ['return', 'sign_controller'],
      controller_signed: ['return', 'sign_cdo'],
      cdo_signed: ['return', 'seal'],
      sealed: ['publish', 'withdraw'],
      published: ['withdraw'],
      withdrawn: [],
    });
  });

  it.each<[ReportAction, ReportState, string | null, string[], string | null, string | undefined]>([
    ['sign_controller', 'in_review', 'author', [], 'controller', undefined],
    ['sign_controller', 'in_review', 'author', [], 'author', 'report_author_signs'],
    ['sign_controller', 'draft', null, [], 'controller', 'report_step'],
    ['sign_cdo', 'controller_signed', 'author', ['controller'], 'author', undefined],
    ['sign_cdo', 'controller_signed', 'author', ['controller'], 'controller', 'report_signs_twice'],
    ['sign_cdo', 'in_review', 'author', [], 'cdo', 'report_step'],
    ['seal', 'cdo_signed', 'author', ['controller', 'cdo'], 'controller', undefined],
    ['seal', 'cdo_signed', 'author', ['controller', 'cdo'], null, 'person_required'],
    ['withdraw', 'withdrawn', 'author', ['controller', 'cdo'], 'cdo', 'report_step'],
  ])('%s in %s', (action, state, submittedBy, signedBy, person, obstacle) => {
    expect(reportStepObstacle(action, { state, submittedBy, signedBy }, person)).toBe(obstacle);
  });
});

describe('what must be done before submitting', () => {
  const project = {
    id: 'a',
    name: 'A',
    colour: 'green',
    explanation: '',
    contradicted: false,
    summary: '',
    attention: '',
    aspects: [] as { colour: string; cause: string; note: string }[],
  };
  const kinds = (more: Partial<typeof project>) =>
    reportPoints({ summary: 'x', projects: [{ ...project, ...more }], missing: [] }).map(({ kind }) => kind);

  it.each<[string, Partial<typeof project>, string[]]>([
    ['green', {}, []],
    ['red without a word', { colour: 'red' }, ['unexplained']],
    ['orange with a cause', { colour: 'orange', aspects: [{ colour: 'red', cause: 'x', note: '' }] }, []],
    [
      'orange with a word about what is green',
      { colour: 'orange', aspects: [{ colour: 'green', cause: 'x', note: '' }] },
      ['unexplained'],
    ],
    ['red that the report explains', { colour: 'red', explanation: 'x' }, []],
    ['contradicted', { contradicted: true, summary: 'x' }, ['contradicted']],
    ['contradicted, which the report explains', { contradicted: true, explanation: 'x' }, []],
  ])('%s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  it('is a summary, and a word about who did not report', () => {
    const missing = [
      { id: 'm', name: 'M', explanation: '' },
      { id: 'n', name: 'N', explanation: 'Begint later' },
    ];
    expect(reportPoints({ summary: ' ', projects: [], missing })).toEqual([
      { kind: 'no_summary', projectId: null, project: null },
      { kind: 'not_reported', projectId: 'm', project: 'M' },
    ]);
  });

  it('is an answer to who asked something of a section, and a new look at what changed since', () => {
    const mark = (section: ReportSection, verdict: ReviewVerdict, lapse: ReviewLapse) => ({ section, verdict, lapse });
    const marks = [
      mark('risks', 'question', null),
      mark('money', 'question', null),
      mark('money', 'question', null),
      mark('goals', 'agreed', null),
      mark('goals', 'question', 'text'),
      mark('values', 'agreed', 'figures'),
    ];
    expect(
      reportPoints({ summary: 'x', projects: [], missing: [], marks }).map(({ kind, section }) => [kind, section]),
    ).toEqual([
      ['review_question', 'money'],
      ['review_question', 'risks'],
      ['review_lapsed', 'goals'],
      ['review_lapsed', 'values'],
    ]);
  });
});
