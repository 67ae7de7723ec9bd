import { css } from 'lit';

/** How the view of the figures looks: tables quiet, numbers in column, marks small and never colour alone. */
export const figuresStyles = css`
  :host { display: block; }
  :host(figures-panel) { height: 100%; overflow: auto; overflow-anchor: none; padding: 0 18px 28px; container-type: inline-size; }
  .coming, .say { padding: 20px 0; display: grid; gap: 12px; justify-items: start; }
  section { padding-top: 18px; }
  h2 { font-size: 15px; margin-bottom: 6px; }
  h2 small { font-weight: 400; margin-inline-start: 8px; }
  h3 { font-size: 13px; font-weight: 400; color: var(--soft); margin: 10px 0 2px; }
  .soft, small { font-size: 13px; color: var(--soft); }
  .parts { position: sticky; top: 0; z-index: 2; margin: 0 -18px; padding: 8px 18px; display: flex; flex-wrap: wrap; gap: 6px; background: var(--card); border-bottom: 1px solid var(--line); }
  .chips, .years { display: flex; flex-wrap: wrap; gap: 6px; }
  .years { padding-top: 10px; }
  .button[aria-pressed="true"] { background: var(--ink); color: var(--card); border-color: var(--ink); }
  .years .button { min-width: 52px; justify-content: center; }
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; padding-top: 12px; }
  .controls .chips .button { min-height: 32px; padding: 2px 10px; font-size: 14px; }
  .controls select, .controls input { min-height: 36px; padding: 4px 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--ink); }
  .controls input { flex: 1 1 180px; }
  .link { text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 24px; }
  .link:hover { text-decoration-color: var(--ink); }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }

  .row { display: grid; grid-template-columns: minmax(0, 1fr) 88px 3.9em 4.5em 4.6em 4.7em; gap: 0 8px; align-items: center; padding: 4px 0; border-top: 1px solid var(--line); min-height: 36px; }
  .row.head { font-size: 13px; color: var(--soft); min-height: 0; border-top: 0; }
  .row.group { display: block; min-height: 0; padding: 8px 0 2px; font-size: 13px; color: var(--soft); }
  /* What is too long for a line goes on under the name, not under its number. */
  .row .name { line-height: 1.3; }
  .row .numbered { padding-inline-start: 30px; text-indent: -30px; }
  .row .order { display: inline-block; min-width: 30px; text-indent: 0; }
  .number { text-align: end; overflow-wrap: anywhere; line-height: 1.25; }
  .row .number .quoted { text-align: end; }
  .outcome { font-size: 13px; line-height: 1.25; }
  .outcome.missed { color: var(--seal); font-weight: 700; }
  .outcome.reached { color: var(--zone-3); font-weight: 700; }
  .redefined { grid-column: 1 / -1; font-size: 13px; color: var(--soft); padding-inline-start: 30px; }
  .picture { display: block; width: 88px; height: 22px; }
  .way { stroke: var(--line); stroke-width: 1; }
  .moved { stroke: var(--soft); stroke-width: 2; }
  .aim { stroke: var(--ink); stroke-width: 2; }
  .base { fill: var(--card); stroke: var(--soft); stroke-width: 2; }
  .reached { fill: var(--zone-3); }
  .missed { fill: var(--seal); }
  .unjudged { fill: var(--soft); }
  .summary { padding-top: 14px; }
  .more { padding-top: 8px; }
  .more summary { cursor: pointer; color: var(--soft); font-size: 14px; min-height: 28px; }
  .number .label { display: none; }
  .key { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 13px; color: var(--soft); padding-top: 12px; }
  .key span { display: inline-flex; align-items: center; gap: 6px; }
  .sign { width: 10px; height: 10px; display: inline-block; }
  .sign.base { border: 2px solid var(--soft); border-radius: 50%; }
  .sign.target { width: 2px; height: 14px; background: var(--ink); }
  .sign.actual { border-radius: 50%; background: var(--zone-3); }
  .sign.open { width: 8px; height: 8px; background: var(--soft); }
  .doubt-sign { color: var(--seal); font-weight: 700; }
  .sign.missed { background: var(--seal); transform: rotate(45deg); }

  .verdict-line, .large { font-size: 21px; font-weight: 700; line-height: 1.4; padding-top: 14px; }
  .large { font-size: 28px; padding-top: 4px; overflow-wrap: anywhere; }
  .invest { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; padding: 8px 0; border-top: 1px solid var(--line); }
  .invest .name { font-weight: 700; }
  .invest .measure { display: grid; grid-template-columns: 6.5em minmax(0, 1fr) 9.5em; gap: 8px; align-items: center; }
  .invest .label { font-size: 13px; color: var(--soft); }
  .invest .value { font-variant-numeric: tabular-nums; }
  .share-bar .rest { fill: var(--line); }
  .share-bar .full { fill: var(--soft); }
  .share-bar .full.goal { fill: var(--seal); }
  .share-bar .full.zone-1 { fill: var(--zone-1); }
  .share-bar .full.zone-2 { fill: var(--zone-2); }
  .share-bar .full.zone-3 { fill: var(--zone-3); }

  .relation { border-top: 1px solid var(--line); scroll-margin-top: 64px; }
  .relation summary { cursor: pointer; padding: 8px 0; min-height: 40px; }
  .relation[open] { padding-bottom: 14px; }
  .relation[open] .title { font-weight: 700; }
  .badge { display: inline-block; padding: 0 8px; border: 1px solid var(--soft); border-radius: 10px; font-size: 12px; line-height: 20px; white-space: nowrap; }
  .badge.fails { border-color: var(--seal); color: var(--seal); font-weight: 700; }
  .badge.holds { border-color: var(--zone-3); color: var(--zone-3); }
  .badge.depends, .badge.unknown { border-style: dashed; }
  .saying { padding: 8px 12px; background: var(--wash); border-radius: 8px; }
  .saying small, .saying .link + span { display: block; }
  .figure-card .saying { margin-top: 8px; }
  .case { padding-top: 8px; }
  .side { display: grid; grid-template-columns: minmax(0, 12em) minmax(0, 1fr); gap: 2px 10px; padding: 4px 0; }
  .side .sum { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .bounds { display: inline-block; }
  .gap { font-weight: 700; }
  .count, .none-of-year { padding-top: 10px; }
  .said { padding: 6px 0; border-top: 1px solid var(--line); }
  .inputs li { padding: 3px 0; }

  .figures li { display: grid; grid-template-columns: minmax(0, 1fr) auto 9em; gap: 2px 12px; align-items: baseline; padding: 4px 0; border-top: 1px solid var(--line); }
  .figures .value { text-align: end; font-weight: 700; }
  .back { min-height: 40px; color: var(--soft); }
  .back:hover { color: var(--ink); text-decoration: underline; }
  .figure-card h1 { font-size: 18px; line-height: 1.4; }
  dl { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 4px 10px; align-items: baseline; padding-top: 8px; }
  dt { font-size: 13px; color: var(--soft); }
  .note { padding-top: 8px; font-size: 14px; }
  .relations li { padding: 6px 0; border-top: 1px solid var(--line); }

  @container (max-width: 560px) {
    /* Rows of buttons would hide what they are for: they are drawn along sideways. */
    .parts, .chips, .years { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; }
    .chips { max-width: 100%; }
    .parts .button, .chips .button, .years .button { flex: none; }
    .row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr); gap: 2px 8px; }
    .row.head { display: none; }
    .row .name { grid-column: 1 / 3; }
    .row .chart { grid-column: 3; }
    .row .number { text-align: start; }
    .row .number .label { display: block; }
    .summary { padding-top: 6px; line-height: 1.4; font-size: 15px; }
    .controls { padding-top: 6px; }
    .more { padding-top: 0; }
    section { padding-top: 8px; }
    h2 { margin-bottom: 2px; }
    .row .number .quoted { text-align: start; }
    .row .outcome { grid-column: 1 / -1; }
    .redefined { padding-inline-start: 0; }
    .invest .measure { grid-template-columns: 4.5em minmax(0, 1fr); }
    .invest .value { grid-column: 2; }
    .side { grid-template-columns: minmax(0, 1fr); }
    .figures li { grid-template-columns: minmax(0, 1fr) auto; }
    .figures citation-chip { grid-column: 1 / -1; }
  }
  @media (pointer: coarse) { .button, .controls .chips .button { min-height: 44px; } .quoted, .doubt, .link { min-height: 44px; } .doubt { min-width: 44px; } .relation summary { min-height: 48px; } .more summary { min-height: 44px; padding-top: 10px; } }
`;
