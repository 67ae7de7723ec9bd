import { css } from 'lit';

/** Type for the last row: all sizes follow the smaller side of the screen, so that 4:3, 16:9 and a phone all hold the page. */
export const tourPanelStyles = css`
  :host { display: block; height: 100%; min-height: 0; min-width: 0; --u: min(1vw, 1.7vh); }
  :host([density="snug"]) { --u: min(0.9vw, 1.53vh); }
  :host([density="dense"]) { --u: min(0.88vw, 1.5vh); }
  :host([density="denser"]) { --u: min(0.78vw, 1.32vh); }
  .page { height: 100%; overflow: auto; display: flex; flex-direction: column; gap: calc(var(--u) * 1.7); padding: calc(var(--u) * 2.6) calc(var(--u) * 2.4); border-inline-start: max(5px, calc(var(--u) * 0.6)) solid var(--hue); cursor: pointer; touch-action: pan-y; user-select: text; }
  .page:focus-visible { outline-offset: -4px; }
  .page.quiet:focus-visible { outline: none; }
  [data-zone="0"] { --hue: var(--line); }
  [data-zone="1"] { --hue: var(--zone-1); }
  [data-zone="2"] { --hue: var(--zone-2); }
  [data-zone="3"] { --hue: var(--zone-3); }
  .kicker { color: var(--hue); font-size: max(14px, calc(var(--u) * 1.5)); font-weight: 700; }
  [data-zone="0"] .kicker { color: var(--soft); }
  h1 { font-size: max(26px, calc(var(--u) * 3.5)); line-height: 1.25; font-weight: 700; text-wrap: balance; margin-block: calc(var(--u) * 0.4) calc(var(--u) * 1.2); }
  h1 .long { display: block; font-size: 0.72em; }
  .line { font-size: max(18px, calc(var(--u) * 2.2)); line-height: 1.5; text-wrap: pretty; }
  .line + .line { margin-top: calc(var(--u) * 0.8); }
  .number { white-space: nowrap; }
  .figures { display: flex; flex-wrap: wrap; gap: calc(var(--u) * 1.1) calc(var(--u) * 3); border-block-start: 2px solid var(--line); padding-block-start: calc(var(--u) * 1.2); }
  .figures dt { font-size: max(14px, calc(var(--u) * 1.5)); color: var(--soft); }
  .figures dd { font-size: max(16px, calc(var(--u) * 1.8)); line-height: 1.2; white-space: nowrap; }
  .figures strong { font-size: max(26px, calc(var(--u) * 3.1)); }
  .figures small { display: block; margin-top: 2px; }
  .figures small, .from, .hint { font-size: max(12px, calc(var(--u) * 1.2)); color: var(--soft); }
  .hint { margin-block-start: auto; }
  .cast { display: flex; flex-wrap: wrap; gap: calc(var(--u) * 0.5) calc(var(--u) * 1.4); font-size: max(14px, calc(var(--u) * 1.6)); line-height: 1.4; }
  .cast li { border-block-end: 3px solid var(--hue); transition: opacity 300ms; }
  .cast .waiting { opacity: 0; }
  .cast-title { margin-block-end: calc(var(--u) * -1.2); }
  :host(:not([density="whole"], [density="snug"])) :is(.cast, .cast-title) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  /* A shadow at the lower edge as long as text goes on below it; at the end the page's own colour covers it. */
  .page { background: linear-gradient(var(--card), var(--card)) bottom / 100% 20px no-repeat local, linear-gradient(transparent, var(--line)) bottom / 100% 16px no-repeat scroll; }
  @media (max-width: 759px) {
    .page { gap: 12px; padding: 14px 16px 16px; }
    .figures { gap: 10px 22px; }
  }
`;
