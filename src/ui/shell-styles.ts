import { css } from 'lit';

/**
 * The page's floor plan. Nothing covers the map: directory and card stand beside it, on the phone below it as one sheet.
 * `main` has one row, for the map: a dialog stands in there too, and must not take a part of it.
 */
export const shellStyles = css`
  :host { display: grid; height: 100%; grid-template-columns: 320px minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); grid-template-areas: "bar bar" "side map"; }
  :host([with-card]) { grid-template-columns: 320px minmax(0, 1fr) 372px; grid-template-areas: "bar bar bar" "side map card"; }
  :host([without-directory]) { grid-template-columns: 0 minmax(0, 1fr); }
  :host([without-directory][with-card]) { grid-template-columns: 0 minmax(0, 1fr) 372px; }
  :host([without-directory]) .side { display: none; }
  @media (min-width: 1700px) {
    :host { grid-template-columns: 360px minmax(0, 1fr); }
    :host([with-card]) { grid-template-columns: 360px minmax(0, 1fr) 420px; }
    :host([without-directory][with-card]) { grid-template-columns: 0 minmax(0, 1fr) 420px; }
  }
  :host([wide]:not([without-directory])) { grid-template-columns: clamp(400px, 42vw, 760px) minmax(0, 1fr); }
  header { grid-area: bar; position: relative; min-width: 0; }
  .side { grid-area: side; min-height: 0; min-width: 0; background: var(--card); border-inline-end: 1px solid var(--line); }
  main { grid-area: map; position: relative; min-width: 0; min-height: 0; display: grid; grid-template-rows: 100%; }
  .card { grid-area: card; display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--card); border-inline-start: 1px solid var(--line); }
  .edge { position: absolute; inset: 12px auto auto 12px; z-index: 2; display: flex; flex-direction: column; gap: 8px; align-items: start; }
  .edge walk-bar { max-width: min(420px, calc(100vw - 90px)); border: 1px solid var(--line); border-bottom: 0; border-radius: 8px; overflow: hidden; box-shadow: var(--shadow); }
  .edge .button { box-shadow: var(--shadow); }
  .skip { position: absolute; z-index: 9; inset: 6px auto auto 6px; padding: 8px 14px; background: var(--card); border-radius: 8px; transform: translateY(-200%); }
  .skip:focus { transform: none; }
  @media (max-width: 759px) {
    :host, :host([with-card]), :host([without-directory]), :host([without-directory][with-card]), :host([wide]:not([without-directory])) {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr) auto var(--sheet);
      grid-template-areas: "bar" "map" "handle" "sheet";
    }
    :host { --sheet: 104px; }
    :host([sheet="half"]) { --sheet: 44dvh; }
    :host([sheet="full"]) { --sheet: calc(66dvh - 106px); }
    :host([without-directory]) .side { display: block; }
    sheet-handle { grid-area: handle; }
    .side, .card { grid-area: sheet; border: 0; }
    :host([with-card]) .side { display: none; }
    .unfold { display: none; }
  }
  :host([touring]) { grid-template-columns: clamp(320px, 36vw, 760px) minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; grid-template-areas: "tour map" "steer steer"; }
  .tour { grid-area: tour; min-height: 0; min-width: 0; background: var(--card); border-inline-end: 1px solid var(--line); }
  .steer { grid-area: steer; min-width: 0; }
  .dark { position: fixed; inset: 0; z-index: 20; background: black; }
  @media (max-width: 759px) {
    :host([touring]) { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 44fr) minmax(0, 56fr) auto; grid-template-areas: "map" "tour" "steer"; }
    .tour { border: 0; border-top: 1px solid var(--line); }
  }
`;
