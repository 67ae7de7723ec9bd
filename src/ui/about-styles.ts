import { css } from 'lit';

/** How the page about the project looks: sections under rules, the three tiers beside each other where there is room. */
export const aboutStyles = css`
  :host { --width: 760px; }
  section { border-top: 1px solid var(--line); padding: 12px 0 14px; }
  section:first-child { border-top: 0; padding-top: 0; }
  section:last-child { padding-bottom: 0; }
  h3 { font-size: 16px; line-height: 1.4; margin-bottom: 4px; }
  h4 { margin: 0; font-size: 15px; line-height: 1.4; }
  p + p, section .button { margin-top: 6px; }
  small { display: block; font-size: 13px; color: var(--soft); }
  .tiers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 20px; margin-top: 10px; }
  .tiers li { display: grid; gap: 8px; align-content: start; }
  .tier { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); }
  .casing, .street { fill: none; stroke-linecap: butt; }
  .casing { stroke: var(--line); stroke-width: 11; }
  .street { stroke: var(--card); stroke-width: 8.5; }
  .name { font-size: 14px; font-weight: 700; fill: var(--ink); text-anchor: middle; }
  .readings { text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
  .readings:hover { text-decoration-color: currentcolor; }
  summary { cursor: pointer; padding: 6px 0; }
  .gaps { display: grid; gap: 6px; padding: 2px 0 8px 18px; }
  .sources { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 20px; margin-top: 6px; overflow-wrap: anywhere; }
  .licences { display: grid; gap: 2px; }
  .licences div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; }
  .licences dd { color: var(--soft); }
  @media (pointer: coarse) { summary { padding: 10px 0; } .readings { min-height: 44px; } }
  @media (max-width: 599px) {
    .tiers { grid-template-columns: minmax(0, 1fr); gap: 16px; }
    .tiers li { grid-template-columns: 116px minmax(0, 1fr); gap: 12px; }
    .sources { grid-template-columns: minmax(0, 1fr); }
  }
`;
