import { css, html, LitElement } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import type { Notice } from '#state/state.ts';
import { emit } from './emit.ts';
import { sharedStyles } from './shared-styles.ts';

/** More of a copied text than this says nothing more. */
const SHOWN_CHARACTERS = 400;

/** Whoever copies a reference wants to see that chapter and line are in it; the link in it is only long. */
const shortened = (text: string): string => {
  const read = text.replace(/\s*https?:\/\/\S+/, '');
  return read.length > SHOWN_CHARACTERS ? `${read.slice(0, SHOWN_CHARACTERS)}…` : read;
};

const wordsOf = (notice: Notice, language: Language): string => {
  const say = messagesIn(language).notice;
  switch (notice.type) {
    case 'link-unknown-thing':
      return say.unknownThing(notice.id);
    case 'link-unknown-chapter':
      return say.unknownChapter(notice.id);
    case 'link-unreadable':
      return say.unreadable(notice.part);
    case 'link-copied':
      return say.copied;
    case 'text-copied':
      return say.textCopied(shortened(notice.text));
    case 'table-copied':
      return say.tableCopied(notice.rows);
    case 'table-copy-failed':
      return say.tableNotCopied;
    case 'copy-failed':
      return notice.text === null ? say.copyFailed : say.textNotCopied(notice.text);
  }
};

/** One line at the foot of the map that tells what went otherwise than asked, until it is dismissed. */
export class NoticeBar extends LitElement {
  static override properties = { notice: { attribute: false }, language: { attribute: false } };
  // Centred where there is room; what is taller than the bar begins at its top, or its beginning could not be reached.
  static override styles = [
    sharedStyles,
    css`
      :host { position: absolute; z-index: 4; inset: auto 12px 44px; margin-inline: auto; width: fit-content; max-width: calc(100% - 24px); display: flex; align-items: start; gap: 14px; padding: 8px 8px 8px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); max-height: calc(100% - 64px); overflow: auto; overflow-wrap: anywhere; }
      span { margin-block: auto; }
      .button { position: sticky; top: 0; margin-block: auto; }
    `,
  ];
  declare notice: Notice;
  declare language: Language;

  protected override render() {
    return html`<span role="status">${wordsOf(this.notice, this.language)}</span>
      <button type="button" class="button" @click=${() => emit(this, { type: 'notice-dismissed' })}>${messagesIn(this.language).notice.dismiss}</button>`;
  }
}
customElements.define('notice-bar', NoticeBar);
