import { css } from 'lit';

/** How the card looks: a sheet of statements, the zone's hue on its edge, figures large, sources small. */
export const cardStyles = css`
  :host { display: block; min-height: 0; height: 100%; }
  article { display: flex; flex-direction: column; height: 100%; min-height: 0; border-inline-start: 4px solid var(--hue); background: var(--card); }
  .zone-0 { --hue: var(--line); }
  .zone-1 { --hue: var(--zone-1); }
  .zone-2 { --hue: var(--zone-2); }
  .zone-3 { --hue: var(--zone-3); }
  header { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 8px 8px 10px 16px; border-bottom: 1px solid var(--line); }
  .crumbs { display: flex; flex-wrap: wrap; gap: 2px 6px; align-items: center; font-size: 13px; color: var(--soft); grid-column: 1; }
  .close { grid-column: 2; grid-row: 1; min-width: 36px; min-height: 36px; text-align: center; border-radius: 8px; font-size: 18px; }
  .close:hover { background: var(--wash); }
  h2, .other, .literal, .aliases { grid-column: 1 / -1; }
  h2 { font-size: 22px; line-height: 1.3; font-weight: 700; overflow-wrap: anywhere; }
  h2 .number { color: var(--hue); font-weight: 400; }
  .other { color: var(--soft); font-size: 14px; }
  .aliases { font-size: 13px; color: var(--soft); }
  .literal { margin-top: 6px; font-size: 13px; color: var(--soft); }
  .body { flex: 1; overflow: auto; padding: 4px 16px 16px; min-height: 0; }
  section { margin-top: 14px; }
  h3 { font-size: 13px; font-weight: 400; color: var(--soft); margin-bottom: 4px; }
  .years { display: flex; flex-wrap: wrap; gap: 6px; }
  .years .button { min-height: 32px; padding: 2px 10px; font-size: 14px; }
  .years .button[aria-pressed="true"] { background: var(--ink); color: var(--card); border-color: var(--ink); }
  .by-year .soft { margin-top: 4px; }
  .unplaced { border: 1px solid var(--line); border-radius: 10px; padding: 8px 12px; }
  .unplaced h3 { font-weight: 700; color: var(--ink); }
  .purpose p { font-size: 16px; }
  .link { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
  .link:hover { text-decoration-color: currentcolor; }
  .roles { display: grid; gap: 4px; margin-top: 10px; }
  .mark { display: inline-block; font-size: 12px; border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; color: var(--soft); }
  .mark.trigger { border-color: var(--hue); color: var(--hue); font-weight: 700; }
  .note, .soft { font-size: 13px; color: var(--soft); }
  small { display: block; font-size: 13px; color: var(--soft); }
  small.inline { display: inline; }
  .figures { margin-top: 14px; border: 1px solid var(--line); border-radius: 10px; padding: 10px 12px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px 12px; }
  .figures dt { font-size: 13px; color: var(--soft); }
  .figures dd { margin-bottom: 8px; }
  .figures dd:last-child { margin-bottom: 0; }
  .figures .why { font-size: 14px; }
  .figures strong { font-size: 18px; }
  .says li { padding: 6px 0; border-top: 1px solid var(--line); }
  .says li:first-child { border-top: 0; }
  .paraphrase { margin-top: 14px; font-size: 13px; color: var(--soft); }
  .remarks { display: grid; gap: 4px; }
  .links { display: flex; flex-wrap: wrap; gap: 2px 14px; }
  .members dt { font-size: 13px; color: var(--soft); margin-top: 4px; }
  .projects > li + li { margin-top: 10px; }
  .sources { margin-top: 6px; display: grid; gap: 4px; font-size: 13px; }
  footer { display: flex; flex-wrap: wrap; gap: 6px; padding: 8px 16px; border-top: 1px solid var(--line); }
  footer .button { min-height: 32px; padding: 2px 9px; font-size: 14px; }
  @media (pointer: coarse) { .link { min-height: 32px; } .close { min-width: 44px; min-height: 44px; } footer .button { min-height: 44px; } }
  @media (max-width: 759px) {
    header { padding: 0 6px 8px 16px; }
    h2 { grid-column: 1; grid-row: 1; align-self: center; font-size: 20px; }
    .other, .literal, .aliases { padding-inline-end: 10px; }
    footer { padding: 6px 12px; flex-wrap: nowrap; overflow-x: auto; }
    footer .button { flex: none; }
  }
`;
