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
