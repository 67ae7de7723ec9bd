import { css, html, svg } from 'lit';

const matches = (query: string): boolean => matchMedia(query).matches;

/** Whether the person asked for nothing to move on its own. */
export const reducedMotion = (): boolean => matches('(prefers-reduced-motion: reduce)');

/** Whether the person points with something that can hover. */
export const finePointer = (): boolean => matches('(hover: hover) and (pointer: fine)');

/** How the map element looks, less MapLibre's own rules. */
export const mapStyles = css`
  :host { display: block; position: relative; overflow: hidden; background: var(--ground); }
  #canvas { position: absolute; inset: 0; }
  #buttons { position: absolute; inset-block-start: 12px; inset-inline-end: 12px; display: grid; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; background: var(--card); box-shadow: var(--shadow); }
  button { display: grid; place-items: center; width: 36px; height: 36px; padding: 0; border: 0; background: none; color: var(--ink); cursor: pointer; }
  button + button { border-block-start: 1px solid var(--line); }
  button:hover { background: var(--wash); }
  button:focus-visible, canvas:focus-visible { outline: 2px solid var(--focus); outline-offset: -3px; border-radius: 8px; }
  svg { fill: none; stroke: currentcolor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  .hidden-visually { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  #aim { position: absolute; inset: 50% auto auto 50%; width: 34px; height: 34px; translate: -50% -50%; pointer-events: none; color: var(--ink); display: none; }
  #canvas:has(canvas:focus-visible) ~ #aim, #buttons:has([data-sign="here"]:hover, [data-sign="here"]:focus-visible) ~ #aim { display: block; }
  @media (max-width: 759px) { :host([presenting]) #buttons { display: none; } }
  @media (pointer: coarse) { button { width: 44px; height: 44px; } }
`;

const SIGNS = {
  'zoom-in': svg`<path d="M9 3v12M3 9h12" />`,
  'zoom-out': svg`<path d="M3 9h12" />`,
  here: svg`<path d="M9 1.5v4M9 12.5v4M1.5 9h4M12.5 9h4" /><circle cx="9" cy="9" r="4.5" />`,
  home: svg`<path d="M3 6V3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M6.5 6.5h5v5h-5z" />`,
} as const;

/** A button of the map, named for screen readers and by its tooltip. */
export const mapButton = (sign: keyof typeof SIGNS, label: string, pressed: () => void) => html`
  <button type="button" data-sign=${sign} aria-label=${label} title=${label} @click=${pressed}>
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${SIGNS[sign]}</svg>
  </button>`;

/** Cross-hairs on the middle of the map, seen while the keyboard or the button aims at it. */
export const aim = html`<svg id="aim" width="34" height="34" viewBox="0 0 18 18" aria-hidden="true">${SIGNS.here}</svg>`;
