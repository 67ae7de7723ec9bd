let hasBeenFocused = false;

window.addEventListener(
  'focusin',
  () => {
    hasBeenFocused = true;
  },
  { once: true, capture: true },
);

/** Whether the focus has been somewhere on the page and went with what had it; on a page just opened there was none to lose. */
export const isFocusLost = (): boolean => hasBeenFocused && document.activeElement === document.body;
