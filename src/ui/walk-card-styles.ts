import { css } from 'lit';

/** How a walk looks: the times as one row of buttons, then a list by time that reads from near to far. */
export const walkCardStyles = css`
  header h2 { font-size: 20px; }
  .times { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
  .times .button[aria-pressed="true"] { font-weight: 700; border-color: var(--ink); }
  .circles { margin-top: 8px; font-size: 14px; }
  .circles .link { font-weight: 700; }
  .how { margin-top: 4px; font-size: 13px; color: var(--soft); }
  .how p { margin-bottom: 4px; }
  .count { margin-top: 12px; font-weight: 700; }
  [role="alert"] { display: grid; gap: 8px; justify-items: start; }
  h3 { display: flex; align-items: center; gap: 8px; color: var(--ink); font-weight: 700; font-size: 14px; }
  h3 svg { flex: none; border-radius: 3px; }
  section li { padding: 7px 0; border-top: 1px solid var(--line); }
  li .line { display: flex; gap: 4px 10px; align-items: baseline; justify-content: space-between; flex-wrap: wrap; }
  li .name { font-weight: 700; overflow-wrap: anywhere; text-align: start; }
  .far { font-size: 13px; color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
  .said { font-size: 14px; overflow-wrap: anywhere; }
  .rest { margin-top: 14px; font-size: 14px; }
  summary { cursor: pointer; min-height: 32px; color: var(--soft); }
  .untold { display: flex; flex-wrap: wrap; gap: 2px 14px; }
  @media (pointer: coarse) { li .name, summary { min-height: 44px; } }
`;
