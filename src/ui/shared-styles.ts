import { css } from 'lit';

/** What every element of the page has in common: box model, controls in the page's font, one focus ring. */
export const sharedStyles = css`
  :host { box-sizing: border-box; }
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select { font: inherit; color: inherit; }
  button { cursor: pointer; background: none; border: 0; padding: 0; text-align: start; }
  a { color: inherit; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 4px; }
  h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  .hidden-visually { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .button { display: inline-flex; align-items: center; gap: 6px; min-height: 36px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); white-space: nowrap; }
  .button:hover { background: var(--wash); }
  .button[aria-pressed="true"], .button[aria-expanded="true"] { border-color: var(--soft); background: var(--wash); }
  @media (pointer: coarse) { .button { min-height: 44px; } }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; } }
`;
