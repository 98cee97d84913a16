import { describe, expect, it } from '@jest/globals';
import { afterKey, START, type Showing } from './slide-steps';

const keys = (pressed: string[], from: Partial<Showing> = {}, count = 12): Showing =>
  pressed.reduce<Showing>((now, key) => afterKey(now, key, count) ?? now, { ...START, ...from });

describe('keys of a presentation', () => {
  it.each([
    [['ArrowRight', 'PageDown', 'ArrowDown'], 3],
    [['ArrowRight', 'ArrowLeft', 'PageUp'], 0],
    [['End'], 11],
    [['End', 'PageDown'], 11],
    [['End', 'Home'], 0],
    [['1', '2', 'Enter'], 11],
    [['9', '9', 'Enter'], 11],
    [['0', 'Enter'], 0],
    [['4', 'Escape', 'Enter'], 0],
  ])('%j', (pressed, at) => {
    expect(keys(pressed)).toEqual({ ...START, at });
  });

  it('turn black on and off, and a next slide is seen', () => {
    expect(keys(['b'])).toMatchObject({ black: true });
    expect(keys(['.', 'B'])).toEqual(START);
    expect(keys(['b', 'PageDown'])).toEqual({ ...START, at: 1 });
  });

  it('leave what they do not know, Escape and Enter to the page', () => {
    for (const key of ['Tab', 'x', 'Escape', 'Enter']) expect(afterKey(START, key, 3)).toBeNull();
  });

  it('close the list of slides on Escape, where they are', () => {
    expect(keys(['o', 'Escape'], { at: 4 })).toEqual({ ...START, at: 4 });
  });

  it('stay at the beginning without slides', () => {
    expect(keys(['End', 'PageDown'], {}, 0)).toEqual(START);
  });
});
