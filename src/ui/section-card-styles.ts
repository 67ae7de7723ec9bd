import { css } from 'lit';

/** How a place in the plan looks: lines under heads that stay while theirs is read, the marked one on a wash. */
export const sectionCardStyles = css`
  h2 .number { color: var(--soft); }
  .ours { grid-column: 1 / -1; font-size: 13px; color: var(--soft); padding-inline-end: 10px; }
  .body { position: relative; padding: 0 0 16px; }
  .sections, .nothing { margin: 12px 16px 0; }
  .sections li { padding: 2px 0; }
  .line { margin: 0; padding: 0 16px 14px 13px; border-inline-start: 3px solid transparent; }
  .line + .line { border-top: 1px solid var(--line); }
  .line h3 { position: sticky; inset-block-start: 0; z-index: 1; display: flex; gap: 10px; align-items: baseline; justify-content: space-between; margin: 0 -16px 0 -13px; padding: 8px 16px 6px 13px; background: var(--card); }
  .line h3 button:first-child { text-align: start; min-height: 24px; }
  .line h3 button:first-child:hover { color: var(--ink); text-decoration: underline; }
  .line.marked { border-inline-start-color: var(--seal); }
  .line.marked h3 { background: var(--wash); color: var(--ink); font-weight: 700; }
  .full { font-size: 13px; color: var(--soft); margin: 6px 0 2px; user-select: all; }
  .said { padding: 6px 0; }
  .said + .said { border-top: 1px dotted var(--line); }
  h4 { font-size: 14px; font-weight: 700; margin: 0; }
  .said p + p { margin-top: 4px; }
  .said p[aria-current] { margin-inline: -8px; padding: 5px 8px; border-inline-start: 4px solid var(--seal); border-radius: 4px; background: color-mix(in srgb, var(--seal) 9%, transparent); }
  .doubts { margin-top: 6px; padding: 6px 10px; border: 1px dashed var(--line); border-radius: 8px; }
  .cite { flex: none; font-size: 12px; font-weight: 400; line-height: 1.5; min-height: 24px; min-width: 24px; padding: 0 4px; color: var(--soft); border-radius: 4px; }
  .cite:hover { color: var(--ink); background: var(--wash); text-decoration: underline; }
  .step[aria-disabled="true"] { color: var(--soft); cursor: default; border-style: dashed; }
  @media (pointer: coarse) { .cite, .line h3 button:first-child { min-height: 32px; } .cite { min-width: 40px; } }
`;
