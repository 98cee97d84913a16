import { describe, expect, it } from '@jest/globals';
import { beside, goalRows, isWithin, keyMove, lineage, type TreeGoal } from './goal-rows';

const goal = (id: string, parentId: string | null = null, category: TreeGoal['category'] = 'organisation') => ({
  id,
  parentId,
  category,
});
// a (b (c), d), e; x of society between a and e
const goals = [goal('a'), goal('b', 'a'), goal('c', 'b'), goal('d', 'a'), goal('x', null, 'society'), goal('e')];
const told = (closed: string[] = []) =>
  goalRows(goals, 'organisation', new Set(closed)).map(
    ({ goal: { id }, level, place, siblings }) => `${id} ${level} ${place}/${siblings}`,
  );

describe('the tree of goals', () => {
  it('is told in reading order, per category, with level and place', () => {
    expect(told()).toEqual(['a 1 1/2', 'b 2 1/2', 'c 3 1/1', 'd 2 2/2', 'e 1 2/2']);
    expect(told(['b'])).toEqual(['a 1 1/2', 'b 2 1/2', 'd 2 2/2', 'e 1 2/2']);
    expect(goalRows(goals, 'society', new Set())).toMatchObject([{ goal: { id: 'x' }, children: 0, open: false }]);
  });

  it('knows what is within what', () => {
    expect(isWithin(goals, 'c', 'a')).toBe(true);
    expect(isWithin(goals, 'a', 'c')).toBe(false);
    expect(lineage(goals, 'c').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('moves by key among siblings, in and out', () => {
    expect(keyMove(goals, 'd', 'up')).toEqual({ parentId: 'a', position: 0 });
    expect(keyMove(goals, 'b', 'down')).toEqual({ parentId: 'a', position: 1 });
    expect(keyMove(goals, 'd', 'in')).toEqual({ parentId: 'b', position: 1 });
    expect(keyMove(goals, 'c', 'out')).toEqual({ parentId: 'a', position: 1 });
    // Past the goal of the other category.
    expect(keyMove(goals, 'e', 'up')).toEqual({ parentId: null, position: 0 });
    expect(keyMove(goals, 'a', 'down')).toEqual({ parentId: null, position: 2 });
  });

  it('does not move where there is no place', () => {
    expect(keyMove(goals, 'a', 'up')).toBeUndefined();
    expect(keyMove(goals, 'e', 'down')).toBeUndefined();
    expect(keyMove(goals, 'a', 'in')).toBeUndefined();
    expect(keyMove(goals, 'a', 'out')).toBeUndefined();
    expect(keyMove(goals, 'nowhere', 'up')).toBeUndefined();
  });

  it('is never put into itself', () => {
    expect(beside(goals, 'a', goal('c', 'b'), 'inside')).toBeUndefined();
    expect(beside(goals, 'a', goal('a'), 'after')).toBeUndefined();
    expect(beside(goals, 'd', goal('b', 'a'), 'inside')).toEqual({ parentId: 'b', position: 1 });
    expect(beside(goals, 'e', goal('b', 'a'), 'before')).toEqual({ parentId: 'a', position: 0 });
  });
});
