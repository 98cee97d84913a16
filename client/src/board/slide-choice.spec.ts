import { describe, expect, it } from '@jest/globals';
import { afterChoice, isLeftOut } from './slide-choice';

describe('the choice of slides in the address', () => {
  it('takes no, one and several keys', () => {
    expect(isLeftOut(undefined, 'money')).toBe(false);
    expect(isLeftOut('money', 'money')).toBe(true);
    expect(isLeftOut('money', 'risks')).toBe(false);
    expect(isLeftOut(['money', 'risks'], 'risks')).toBe(true);
  });

  it('leaves out once, and is empty again when all are taken', () => {
    expect(afterChoice(undefined, 'money', false)).toEqual(['money']);
    expect(afterChoice('money', 'money', false)).toEqual(['money']);
    expect(afterChoice('money', 'risks', false)).toEqual(['money', 'risks']);
    expect(afterChoice(['money', 'risks'], 'money', true)).toEqual(['risks']);
    expect(afterChoice('money', 'money', true)).toBeNull();
  });
});
