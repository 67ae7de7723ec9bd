import type { Intent } from '#state/intent.ts';

declare global {
  interface HTMLElementEventMap {
    intent: CustomEvent<Intent>;
  }
}

/** The only way an element speaks: one event name, one typed detail, through every shadow root. */
export const emit = (from: HTMLElement, intent: Intent): void => {
  from.dispatchEvent(new CustomEvent('intent', { detail: intent, bubbles: true, composed: true }));
};

/** A mouse over a row previews its thing on the map; a finger that taps it means more than that and says so itself. */
export const previewed = (from: HTMLElement, { pointerType }: PointerEvent, id: string | null): void => {
  if (pointerType === 'mouse') emit(from, { type: 'thing-hovered', id });
};
