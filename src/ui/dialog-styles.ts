import { css } from 'lit';

/** How everything looks that lies over the page: a sheet that scrolls under its head. */
export const dialogStyles = css`
  dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--card); color: var(--ink); box-shadow: var(--shadow); padding: 0; width: min(var(--width, 520px), calc(100vw - 24px)); max-width: none; max-height: calc(100dvh - 24px); overflow: auto; overscroll-behavior: contain; }
  dialog::backdrop { background: rgb(0 0 0 / 0.35); }
  .head { position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 12px 20px 8px; background: var(--card); }
  .body { padding: 0 20px 16px; }
  h2 { font-size: 18px; line-height: 1.3; }
  @media (max-width: 759px) {
    .head { padding: 8px 14px 6px; }
    .body { padding: 0 14px 14px; }
  }
`;
