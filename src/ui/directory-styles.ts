import { css } from 'lit';

/** How the directory looks: quiet rows, a bar in the zone's hue, marks that are words and not colour alone. */
export const directoryStyles = css`
  .filter { position: relative; padding: 10px 12px; }
  .filter input { width: 100%; min-height: 40px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 20px; background: var(--ground); }
  .filter input:has(+ .clear) { padding-inline-end: 44px; }
  .filter input::-webkit-search-cancel-button { display: none; }
  .clear { position: absolute; inset-block: 10px; inset-inline-end: 12px; width: 40px; text-align: center; font-size: 20px; color: var(--soft); border-radius: 20px; }
  .clear:hover { color: var(--ink); }
  nav { flex: 1; overflow: auto; padding: 0 0 16px; scrollbar-gutter: stable; }
  .empty { padding: 12px 16px; color: var(--soft); }
  .row { display: flex; align-items: stretch; border-inline-start: 4px solid transparent; }
  .row .turn { flex: none; width: 28px; text-align: center; color: var(--soft); }
  button.turn span { display: inline-block; transition: transform 0.12s; font-size: 15px; }
  button.turn[aria-expanded="true"] span { transform: rotate(90deg); }
  .thing { flex: 1; min-width: 0; display: flex; align-items: center; gap: 8px; min-height: 34px; padding: 3px 12px 3px 4px; border-radius: 6px; }
  .thing:has(.mark) { flex-wrap: wrap; row-gap: 0; }
  .thing:hover { background: var(--wash); }
  .thing[aria-current="true"] { background: var(--wash); font-weight: 700; }
  .name { min-width: 0; line-height: 1.35; overflow-wrap: anywhere; }
  .name small { display: block; font-size: 12px; font-weight: 400; color: var(--soft); }
  .number { font-size: 17px; line-height: 1; }
  .mark { flex: none; margin-inline-start: auto; font-size: 12px; font-weight: 400; color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 5px; }
  .mark.trigger { color: var(--hue); border-color: var(--hue); }
  .mark + .mark { margin-inline-start: 0; }
  .way > .thing { color: var(--soft); font-weight: 400; }
  .text > .thing { font-size: 14px; color: var(--soft); }
  .shelf-note { padding: 0 16px 4px 32px; font-size: 12px; color: var(--soft); }
  .heading { padding: 6px 12px 0 32px; font-size: 12px; color: var(--soft); }
  li ul { padding-inline-start: 16px; }
  section > ul > li > .row.kind-zone { border-inline-start-color: var(--hue); margin-top: 8px; }
  .kind-zone > .thing { font-weight: 700; padding-block: 6px; }
  .kind-axis > .thing, .kind-sub-axis > .thing { font-style: normal; }
  .kind-highlight-area .number, .kind-axis .name { color: var(--hue); }
  .kind-axis .name::before, .kind-sub-axis .name::before { content: "→ "; color: var(--soft); }
  .zone-0 { --hue: var(--zone-0); }
  .zone-1 { --hue: var(--zone-1); }
  .zone-2 { --hue: var(--zone-2); }
  .zone-3 { --hue: var(--zone-3); }
  h2 { font-size: 14px; font-weight: 700; margin-top: 10px; border-top: 1px solid var(--line); }
  .shelf { display: flex; justify-content: space-between; width: 100%; min-height: 40px; align-items: center; padding: 4px 16px; }
  .shelf:hover { background: var(--wash); }
  .shelf .count { color: var(--soft); font-weight: 400; font-size: 13px; }
  .shelf span:first-child::before { content: "›"; display: inline-block; width: 14px; color: var(--soft); transition: transform 0.12s; }
  .shelf[aria-expanded="true"] span:first-child::before { transform: rotate(90deg) translateY(2px); }
  @media (pointer: coarse) { .filter input { min-height: 44px; } .clear { width: 44px; } .thing { min-height: 44px; } .row .turn { width: 40px; } }
`;
