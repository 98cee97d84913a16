import { expect, it } from '@jest/globals';
import { disagreements } from './report-judgement';

const because = [{ measure: 'slip_first' as const, value: 40, colour: 'orange' as const, orange: 28, red: 91 }];
const project = (name: string, aspects: Parameters<typeof disagreements>[0][number]['aspects'], explanation = '') => ({
  ...{ id: name, name, statusUpdateId: `u-${name}`, aspects, explanation },
});

it('lists where claim and computation differ, claims that are better first and the gravest on top', () => {
  const found = disagreements([
    project('A', [
      { aspect: 'money', colour: 'red', computed: 'green', because: [], deviation: '' },
      { aspect: 'time', colour: 'green', computed: 'orange', because, deviation: ' Afgesproken met het college. ' },
      { aspect: 'risk', colour: 'green', computed: 'green', because: [], deviation: '' },
      { aspect: 'quality', colour: 'grey', computed: 'green', because: [], deviation: '' },
      { aspect: 'organisation', colour: 'green', computed: 'grey', because: [], deviation: '' },
      { aspect: 'information', colour: 'green' },
    ]),
    project('B', [{ aspect: 'time', colour: 'orange', computed: 'red', because, deviation: '' }], 'Zie herijking.'),
    project('C', [{ aspect: 'time', colour: 'grey', computed: 'red', because, deviation: '' }]),
  ]);
  expect(found.map(({ project: name, aspect, better, explanation }) => [name, aspect, better, explanation])).toEqual([
    ['B', 'time', true, 'Zie herijking.'],
    ['C', 'time', true, null],
    ['A', 'time', true, 'Afgesproken met het college.'],
    ['A', 'money', false, null],
  ]);
  expect(found[0]).toMatchObject({ statusUpdateId: 'u-B', claimed: 'orange', computed: 'red', because });
});
