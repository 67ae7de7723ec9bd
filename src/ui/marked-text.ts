import { css, html, nothing } from 'lit';
import type { Language } from '#plan/plan.ts';
import type { Piece } from '#search/marks.ts';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** Of what language a text is, where that is known and not the page's. */
export const foreignTag = (language: Language | null, page: Language) =>
  language === null || language === page ? nothing : TAGS[language];

/** A text in which what answers to what was typed is marked. */
export const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text));

/** What answers is marked by a wash and a line, not by colour alone. */
export const markStyles = css`
  mark { color: var(--ink); background: color-mix(in srgb, var(--seal) 16%, transparent); border-radius: 2px; text-decoration: underline; text-decoration-color: var(--seal); text-decoration-thickness: 2px; text-underline-offset: 3px; }
`;
