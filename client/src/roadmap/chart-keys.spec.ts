import { describe, expect, it } from '@jest/globals';
import { commandOf } from './chart-keys';

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  commandOf(new KeyboardEvent('keydown', { key, ...modifiers }));

describe('keys of the roadmap', () => {
  it('move, resize and link with modifiers, and walk without', () => {
    expect(press('ArrowRight')).toBe('open');
    expect(press('ArrowRight', { altKey: true })).toBe('later');
    expect(press('ArrowRight', { altKey: true, shiftKey: true })).toBe('longer');
    expect(press('PageUp', { altKey: true })).toBe('muchEarlier');
    expect(press('ArrowDown', { shiftKey: true })).toBe('extendDown');
    expect(press('L')).toBe('link');
  });

  it('undo and redo, also with the command key', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press('z', { metaKey: true })).toBe('undo');
  });

  it('know printed characters wherever they are on the keyboard', () => {
    expect(press('+', { shiftKey: true })).toBe('zoomIn');
    expect(press('>', { shiftKey: true })).toBe('indent');
  });

  it('leave the rest to the browser', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('t', { altKey: true })).toBeNull();
    expect(press('q')).toBeNull();
  });
});
