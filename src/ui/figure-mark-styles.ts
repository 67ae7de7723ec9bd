import { css } from 'lit';

/** How a figure that opens looks, the mark of one that others tell against, and the word that nothing tells. */
export const figureMarkStyles = css`
  .quoted { font-variant-numeric: tabular-nums; border-bottom: 1px dotted var(--soft); border-radius: 0; min-height: 24px; }
  .quoted:hover { border-bottom-style: solid; }
  .doubt { display: inline-grid; place-items: center; min-width: 24px; min-height: 24px; margin-inline-start: 3px; font-size: 13px; font-weight: 700; color: var(--seal); border-radius: 50%; }
  .doubt:hover { background: var(--wash); }
  .doubt.depends, .doubt.unknown { color: var(--soft); }
  .not-read { padding-block: 8px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
  .outside { border: 1px dashed var(--soft); border-radius: 8px; padding: 10px 12px; margin-top: 18px; }
`;
