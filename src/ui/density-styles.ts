import { css } from 'lit';

/** How the density view looks: one question after the other, figures large, what they rest on small. */
export const densityStyles = css`
  :host { display: block; height: 100%; overflow: auto; overflow-anchor: none; padding: 0 18px 28px; container-type: inline-size; }
  .coming, .say { padding: 20px 0; display: grid; gap: 12px; justify-items: start; }
  section { padding-top: 18px; }
  h2 { font-size: 13px; font-weight: 400; color: var(--soft); margin-bottom: 6px; }
  .goal-text { margin-bottom: 10px; }
  .verdict { font-size: 21px; line-height: 1.4; font-weight: 700; }
  .soft, small { font-size: 13px; color: var(--soft); }
  small { display: block; }
  .formula { font-size: 17px; }
  .formula .soft { white-space: nowrap; }
  .standing { position: sticky; top: 0; z-index: 2; margin: 0 -18px; padding: 7px 18px; display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px; background: var(--card); border-bottom: 1px solid var(--line); }
  .standing .link { text-decoration: underline; text-underline-offset: 3px; color: var(--seal); min-height: 28px; }
  .formula strong { font-size: 26px; color: var(--ink); }
  .missing { font-weight: 700; }
  .list { display: flex; flex-wrap: wrap; gap: 2px 16px; }
  .years { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 6px; }
  .years .button { min-height: 32px; padding: 2px 10px; font-size: 14px; }
  .years .button[aria-pressed="true"] { background: var(--ink); color: var(--card); border-color: var(--ink); }
  .stated li { padding: 5px 0; border-top: 1px solid var(--line); }
  .stated li:first-child { border-top: 0; }
  .other-length, .same-number { margin: 4px 0; }
  .goal-told { display: inline-flex; align-items: center; }
  .other-length .link, .against-goal { font-size: 14px; text-align: start; text-decoration: underline; text-underline-offset: 3px; color: var(--seal); min-height: 24px; }
  .telling li { padding: 8px 0; border-top: 1px solid var(--line); display: grid; gap: 4px; justify-items: start; }
  .telling h3 { font-size: 15px; }
  .outcome { font-size: 13px; font-weight: 400; color: var(--soft); }
  .outcome.fails { font-weight: 700; color: var(--seal); }
  .stated + .soft { margin: 14px 0 6px; }
  .stated strong { display: inline-block; min-width: 62px; font-size: 17px; }

  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: grid; grid-template-columns: 132px minmax(0, 1fr); align-items: center; gap: 2px 10px; }
  fieldset + fieldset { margin-top: 5px; }
  legend { float: left; padding: 0; font-size: 14px; color: var(--soft); }
  .settings { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; width: fit-content; }
  .settings label { position: relative; display: flex; align-items: center; min-height: 32px; padding: 2px 12px; cursor: pointer; }
  .settings label + label { border-inline-start: 1px solid var(--line); }
  .settings label:hover { background: var(--wash); }
  .settings input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
  .settings label:has(:checked) { background: var(--ink); color: var(--card); }
  .settings label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: -3px; }
  .under { margin-top: 8px; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; }

  .bars { display: grid; }
  .bar-row { display: grid; grid-template-columns: minmax(0, 11em) 3.2em minmax(0, 1fr) 4em; gap: 2px 10px; align-items: center; width: 100%; min-height: 36px; padding: 4px 6px; border-radius: 6px; }
  .bar-row:hover, .bar-row[aria-current="true"] { background: var(--wash); }
  .bar-row .name { line-height: 1.25; overflow-wrap: anywhere; }
  .bar-row .gap { text-align: end; font-size: 13px; color: var(--soft); }
  svg { display: block; width: 100%; }
  .ticks { display: grid; grid-template-columns: minmax(0, 11em) 3.2em minmax(0, 1fr) 4em; gap: 2px 10px; padding: 0 6px; align-items: end; font-size: 12px; color: var(--soft); }
  .ticks .gap { text-align: end; line-height: 1.2; }
  .bars h3 { font-size: 13px; font-weight: 400; color: var(--soft); padding: 8px 6px 0; }
  .bar-row.whole .name, .bar-row.zone .name { font-weight: 700; }
  .value { text-align: end; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .chart-row { display: grid; width: 100%; grid-template-columns: minmax(0, 13em) 7.2em minmax(0, 1fr); gap: 0 10px; align-items: center; min-height: 34px; padding: 3px 6px; }
  button.chart-row { border-radius: 6px; }
  button.chart-row:hover { background: var(--wash); }
  .chart .name { line-height: 1.3; }
  .list button { text-decoration: underline; text-decoration-color: var(--soft); text-underline-offset: 3px; min-height: 28px; }
  .chart small { display: inline; }
  .bar { fill: var(--soft); }
  .bar.met { fill: var(--zone-3); }
  .bar.open { fill: color-mix(in srgb, var(--zone-3) 45%, var(--card)); }
  .bar.goal { fill: var(--seal); }
  .bar.pale { fill: var(--line); }
  .range { stroke: var(--ink); stroke-width: 1.6; }
  .goal { stroke: var(--seal); stroke-width: 2; }
  .mark { stroke: var(--soft); stroke-width: 1.4; }
  .mark-0 { stroke-dasharray: 7 3; }
  .mark-1 { stroke-dasharray: 2 2.5; }
  .tick { font-size: 12px; fill: var(--soft); }
  .goal-tick { font-size: 13px; font-weight: 700; fill: var(--seal); }
  .marks { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 13px; color: var(--soft); margin-top: 6px; }
  .marks svg { display: inline-block; width: 22px; vertical-align: middle; margin-inline-end: 6px; }
  .shades { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; color: var(--soft); margin-top: 8px; }
  .shades li { display: inline-flex; align-items: center; gap: 6px; }
  .shades svg { width: auto; flex: none; }
  .sign { fill: none; stroke: var(--ink); stroke-width: 3; }
  .sign.rail { stroke-width: 1; }
  .sign.thread { stroke: var(--soft); stroke-width: 1; }

  .scroller { overflow-x: auto; }
  .scroller table { min-width: 500px; }
  .scroller th[scope="row"] { position: sticky; inset-inline-start: 0; background: var(--card); white-space: nowrap; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th { font-size: 13px; font-weight: 400; color: var(--soft); text-align: end; padding: 4px 6px; vertical-align: bottom; }
  th[scope="row"] { text-align: start; color: var(--ink); }
  td { text-align: end; padding: 2px 0; border-top: 1px solid var(--line); }
  td.text { text-align: start; }
  .cell { display: block; width: 100%; min-width: 68px; padding: 4px 6px; text-align: end; border-radius: 6px; }
  .cell:hover { background: var(--wash); }
  .cell[aria-current="true"] { outline: 2px solid var(--ink); outline-offset: -2px; }
  .cell strong { font-weight: 400; font-size: 16px; }
  .cell.met strong { font-weight: 700; color: var(--zone-3); }
  .cell small { font-size: 12px; white-space: nowrap; }

  .back { min-height: 32px; color: var(--soft); }
  .back:hover { color: var(--ink); text-decoration: underline; }
  .place h1 { font-size: 22px; line-height: 1.3; }
  .place .other { font-size: 14px; color: var(--soft); }
  .how { margin-top: 14px; }
  .how summary { cursor: pointer; font-size: 14px; min-height: 28px; }
  .how section { padding-top: 8px; }
  .how h2 { display: none; }
  .place .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
  .grades { width: auto; min-width: 60%; }
  .grades td, .grades th { padding: 3px 14px 3px 0; }
  .method li { padding: 3px 0; font-size: 14px; }
  @container (max-width: 460px) {
    .verdict { font-size: 18px; }
    fieldset { grid-template-columns: minmax(0, 1fr); }
    .settings label { padding: 2px 8px; }
    .ticks { grid-template-columns: minmax(0, 1fr); }
    .ticks .gap { grid-row: 1; }
    .ticks .only-wide { display: none; }
    .bar-row { grid-template-columns: minmax(0, 1fr) 3.2em 3.4em; }
    .bar-row .chart-cell { grid-column: 1 / -1; grid-row: 2; }
    .chart-row { grid-template-columns: minmax(0, 1fr) auto; padding-bottom: 6px; }
    .chart svg { grid-column: 1 / -1; }
  }
  @media (pointer: coarse) { .settings label { min-height: 42px; } button.chart-row, .list button, .standing .link, .other-length .link, .against-goal, .how summary { min-height: 44px; } .bar-row { min-height: 48px; } .back { min-height: 44px; } .cell { min-height: 44px; } .other-length .link { display: block; } }
`;
