import { html, type LitElement, type ReactiveController } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import type { Language } from '#plan/plan.ts';
import type { Dialog } from '#state/state.ts';
import { emit } from './emit.ts';

const focused = (): Element | null => {
  let element = document.activeElement;
  for (let inner = element?.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement) element = inner;
  return element;
};

/** Lays the host's dialog over the page as soon as it is drawn, and gives the focus back once the host is gone. */
export class Modal implements ReactiveController {
  readonly #host: LitElement;
  #before: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#before = focused();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }
}

/** The page closes it by its own state, whichever key or click asked. */
const stay = (event: Event): void => event.preventDefault();

/** A dialog with its title and the button that closes it; `dialog` is what the page knows it by. */
export const modalFrame = (host: HTMLElement, language: Language, dialog: Dialog, title: string, body: unknown) =>
  html`<dialog aria-labelledby="title" @cancel=${stay}>
    <div class="head"><h2 id="title">${title}</h2>
      <button type="button" class="button" @click=${() => emit(host, { type: 'dialog-toggled', dialog })}>${messagesIn(language).page.close}</button></div>
    <div class="body">${body}</div>
  </dialog>`;
