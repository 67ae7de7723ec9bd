import type { Intent } from '#state/intent.ts';

/** What a key asks for anywhere on the page; `filter` asks to go to the filter box; null leaves the key to the browser. */
export type KeyWish = { readonly type: 'intent'; readonly intent: Intent } | { readonly type: 'filter' } | null;

const isTyping = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
};

/** Single letters are off while somebody types; Escape and Ctrl+K work everywhere. */
export function keyWish(event: KeyboardEvent): KeyWish {
  if (event.isComposing) return null;
  if (event.key === 'Escape') return { type: 'intent', intent: { type: 'escape-pressed' } };
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return { type: 'filter' };
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  if (event.key === '/') return { type: 'filter' };
  if (event.key === '?') return { type: 'intent', intent: { type: 'dialog-toggled', dialog: { type: 'help' } } };
  return null;
}
