/** What the keyboard can ask of the tree grid and its timeline. */
export type ChartCommand =
  | ('next' | 'previous' | 'pageDown' | 'pageUp' | 'first' | 'last' | 'open' | 'close' | 'toggle' | 'activate')
  | ('extendDown' | 'extendUp' | 'select' | 'escape')
  | ('nextColumn' | 'previousColumn')
  | ('zoomIn' | 'zoomOut' | 'today' | 'fit')
  | ('later' | 'earlier' | 'muchLater' | 'muchEarlier' | 'longer' | 'shorter' | 'startLater' | 'startEarlier')
  | ('indent' | 'outdent' | 'edit' | 'link' | 'links' | 'undo' | 'redo');

const keys: Readonly<Record<string, ChartCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Home: 'first',
  End: 'last',
  ArrowRight: 'open',
  ArrowLeft: 'close',
  ' ': 'toggle',
  Enter: 'activate',
  Escape: 'escape',
  'Shift+ArrowDown': 'extendDown',
  'Shift+ArrowUp': 'extendUp',
  'Ctrl+ ': 'select',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  t: 'today',
  f: 'fit',
  'Alt+ArrowRight': 'later',
  'Alt+ArrowLeft': 'earlier',
  'Alt+PageDown': 'muchLater',
  'Alt+PageUp': 'muchEarlier',
  'Alt+Shift+ArrowRight': 'longer',
  'Alt+Shift+ArrowLeft': 'shorter',
  'Alt+Shift+ArrowUp': 'startEarlier',
  'Alt+Shift+ArrowDown': 'startLater',
  'Ctrl+ArrowRight': 'nextColumn',
  'Ctrl+ArrowLeft': 'previousColumn',
  '>': 'indent',
  '<': 'outdent',
  F2: 'edit',
  l: 'link',
  k: 'links',
  'Ctrl+z': 'undo',
  'Ctrl+Shift+z': 'redo',
  'Ctrl+y': 'redo',
};

/** The command of a key press, or null. The command key of a Mac counts as Ctrl. */
export function commandOf(event: KeyboardEvent): ChartCommand | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Of a printed character Shift is part of the character.
  const isPrinted = event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ';
  const parts = [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && !isPrinted ? ['Shift'] : []),
    key,
  ];
  return keys[parts.join('+')] ?? null;
}
