import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen } from '@testing-library/angular';
import type { LinkedOutcomeFieldsFragment } from '@stip/contract';
import nl from '../i18n/nl';
import { answer, answered, openQuestions, type LinkedMapping, type Question } from './linked-mapping';
import { TableCounts } from './table-counts';

const mapping: LinkedMapping = {
  version: 1,
  kind: 'linked',
  source: '',
  currency: 'EUR',
  strategy: 'S',
  tables: [
    { name: 'taken', role: 'workItem', id: 'id', columns: [{ header: 'duur', occurrence: 0, field: 'duration' }] },
  ],
  relations: [{ source: 'links', relation: '', from: 'taken', to: 'taken' }],
};
const question = (change: Partial<Question>): Question => ({
  __typename: 'LinkedQuestion',
  kind: 'duration_end',
  table: 'taken',
  header: null,
  occurrence: null,
  relation: null,
  setting: 'durationEnd',
  examples: [],
  ...change,
});
const questions = [
  question({ kind: 'source', table: '', setting: 'source' }),
  question({ header: 'duur', occurrence: 0 }),
  question({ kind: 'meaning', table: 'links', relation: 0, setting: 'means' }),
];

describe('questions about tables', () => {
  it('are open until their setting is filled in, and a meaning until its direction is', () => {
    expect(openQuestions(mapping, questions)).toHaveLength(3);
    let given = answer(mapping, questions[0] as Question, ' Proef ');
    given = answer(given, questions[1] as Question, 'inclusive');
    given = answer(given, questions[2] as Question, 'parent');
    expect(given.source).toBe('Proef');
    expect(given.tables[0]?.columns[0]).toMatchObject({ durationEnd: 'inclusive' });
    expect(openQuestions(given, questions).map(({ kind }) => kind)).toEqual(['meaning']);
    expect(openQuestions(answer(given, questions[2] as Question, 'ignore'), questions)).toEqual([]);
  });

  it('are not asked of a column that is kept as it is', () => {
    const kept = {
      ...mapping,
      tables: [{ name: 'taken', role: 'workItem', columns: [{ header: 'duur', occurrence: 0, field: 'attribute' }] }],
    };
    expect(answered(kept, questions[1] as Question)).toBe('attribute');
  });
});

it('every table is shown with what was read, taken and not', async () => {
  const outcome = {
    total: 3,
    created: 2,
    changed: 0,
    unchanged: 0,
    rejected: 1,
    unlinked: 1,
    tables: [
      { name: 'taken', role: 'workItem', read: 3, created: 2, changed: 0, unchanged: 0, notTaken: 1, unlinked: 1 },
    ],
  } as unknown as LinkedOutcomeFieldsFragment;
  await render(TableCounts, {
    inputs: { outcome },
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
  });
  expect(screen.getByRole('row', { name: 'taken Activiteiten 3 2 0 0 1 1' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Samen 3 2 0 0 1 1' })).toBeTruthy();
});
