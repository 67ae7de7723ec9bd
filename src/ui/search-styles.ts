import { css } from 'lit';

/** How the results of the search look. */
export const searchStyles = css`
  :host { flex: 1; min-height: 0; overflow: auto; scrollbar-gutter: stable; }
  :host(:not([open])) { display: none; }
  nav { padding-block-end: 16px; }
  h2 { display: flex; justify-content: space-between; padding: 10px 16px 4px; font-size: 13px; font-weight: 700; color: var(--soft); }
  h2 span { font-weight: 400; }
  li + li { border-top: 1px solid var(--line); }
  .hit { display: block; width: 100%; padding: 7px 16px; border-inline-start: 4px solid var(--hue); }
  .hit:hover, .hit[aria-current="true"] { background: var(--wash); }
  .hit[aria-current="true"] .name { font-weight: 700; }
  .hit > span { display: block; overflow-wrap: anywhere; }
  .name { line-height: 1.4; }
  .value { font-variant-numeric: tabular-nums; font-weight: 700; line-height: 1.4; }
  .doubt { font-size: 13px; line-height: 1.45; color: var(--seal); }
  .also, .about { font-size: 13px; line-height: 1.45; color: var(--soft); }
  .hit > .gist { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin-block-start: 4px; }
  .gist, .snippet { font-size: 14px; line-height: 1.5; }
  .place { border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; font-size: 12px; white-space: nowrap; }
  .note { padding: 8px 16px; font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
  .note p + p { margin-top: 4px; }
  .link { text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
  .link:hover { color: var(--ink); }
  .more { width: 100%; padding: 8px 16px; color: var(--soft); font-size: 14px; text-align: center; }
  .zone-0 { --hue: transparent; }
  .zone-1 { --hue: var(--zone-1); }
  .zone-2 { --hue: var(--zone-2); }
  .zone-3 { --hue: var(--zone-3); }
  @media (pointer: coarse) { .hit { padding-block: 10px; min-height: 44px; } .more { min-height: 44px; } .link { min-height: 44px; } }
`;
