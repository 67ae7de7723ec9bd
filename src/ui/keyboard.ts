import type { Intent } from '#state/intent.ts';
import type { Turn } from '#story/turning.ts';

/** What a key asks for anywhere on the page; `filter` asks to go to the filter box; null leaves the key to the browser. */
export type KeyWish =
  | { readonly type: 'intent'; readonly intent: Intent }
  | { readonly type: 'filter' }
  | { readonly type: 'turn'; readonly turn: Turn }
  | null;

const isTyping = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
};

/** Space and Enter on a button or a box are its own. */
const isPressing = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  return (
    (event.key === ' ' || event.key === 'Enter') && (target instanceof HTMLButtonElement || target instanceof HTMLInputElement)
  );
};

/** Keys and clickers: most clickers send the page keys, some a full stop to darken the screen. */
const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const HELP: Intent = { type: 'dialog-toggled', dialog: { type: 'help' } };

const TOUR_INTENTS: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['f', { type: 'full-screen-asked' }],
  ['b', { type: 'blank-toggled' }],
  ['.', { type: 'blank-toggled' }],
  ['?', HELP],
]);

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

const inTour = (event: KeyboardEvent, isBlank: boolean): KeyWish => {
  if (isPressing(event) || MODIFIERS.has(event.key)) return null;
  if (isBlank) return { type: 'intent', intent: { type: 'blank-toggled' } };
  const turn = TURNS.get(event.key);
  if (turn) return { type: 'turn', turn };
  const intent = TOUR_INTENTS.get(event.key.toLowerCase());
  return intent ? { type: 'intent', intent } : null;
};

/** Where the keys are pressed: on the page, in a dialog over it, in the tour, or before a screen the presenter has darkened. */
export type KeyPlace = 'page' | 'help' | 'dialog' | 'tour' | 'dark';

/** Single letters are off while somebody types; Escape works everywhere, and Ctrl+K wherever there is a filter. */
export function keyWish(event: KeyboardEvent, place: KeyPlace): KeyWish {
  if (event.isComposing) return null;
  if (event.key === 'Escape') return { type: 'intent', intent: { type: 'escape-pressed' } };
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (place === 'tour' || place === 'dark') return isChord ? null : inTour(event, place === 'dark');
  if (place === 'dialog' || (place === 'help' && event.key !== '?')) return null;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return { type: 'filter' };
  if (isChord || isTyping(event)) return null;
  if (event.key === '/') return { type: 'filter' };
  if (event.key === '?') return { type: 'intent', intent: HELP };
  return null;
}
