import { css } from 'lit';

/** How the filters look: chips in a row, lists of small boxes that wrap. */
export const facetStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; flex: 0 1 auto; border-bottom: 1px solid var(--line); }
  /* As high as two lines of what is left, so that these move nothing when they come. */
  .head { display: flex; align-items: center; gap: 10px; height: 38px; flex: none; padding: 0 12px; margin-block-end: 6px; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; flex: none; padding: 0 12px 8px; }
  .open { flex: none; min-height: 32px; padding: 2px 12px; border-radius: 16px; font-size: 14px; }
  .open::after { content: "›" / ""; color: var(--soft); rotate: 90deg; }
  .open[aria-expanded="true"]::after { rotate: -90deg; }
  .chip { display: inline-flex; gap: 6px; align-items: center; max-width: 100%; min-height: 28px; padding: 1px 10px; border-radius: 14px; background: var(--seal); color: var(--on-seal); font-size: 13px; }
  .clear, .copy { min-height: 28px; padding: 0 4px; font-size: 13px; color: var(--soft); text-decoration: underline; text-underline-offset: 3px; white-space: nowrap; }
  .copy { flex: none; }
  .left { flex: 1; min-width: 0; font-size: 13px; line-height: 1.3; color: var(--soft); }
  #groups { flex: 1; min-height: 0; max-height: 46vh; overflow: auto; padding: 0 12px 8px; }
  #groups[hidden] { display: none; }
  #groups:not([hidden]) + .row { padding-block-start: 8px; border-top: 1px solid var(--line); }
  details { border-top: 1px solid var(--line); }
  summary { min-height: 34px; padding: 5px 4px; font-weight: 700; font-size: 14px; cursor: pointer; }
  .chosen { display: inline-block; min-width: 20px; border-radius: 10px; background: var(--seal); color: var(--on-seal); font-size: 12px; text-align: center; }
  ul { display: flex; flex-wrap: wrap; gap: 0 10px; padding: 0 4px 6px; }
  ul.chapter, ul ul { display: block; }
  ul ul { padding-inline-start: 22px; }
  .line { display: flex; align-items: center; }
  label { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; font-size: 14px; cursor: pointer; }
  label.none { color: var(--soft); cursor: default; }
  input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--seal); }
  /* Room for three figures: a count that loses one must not let the next box slip under the pointer. */
  .count { display: inline-block; min-width: 3ch; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
  .turn { min-width: 32px; min-height: 28px; text-align: center; color: var(--soft); }
  .turn span { display: inline-block; }
  .turn[aria-expanded="true"] span { rotate: 90deg; }
  @media (pointer: coarse) { label, .turn, summary { min-height: 44px; } .turn { min-width: 44px; } summary { padding-block: 11px; } .head { height: 44px; } .open, .chip, .clear, .copy { min-height: 40px; } }
`;
