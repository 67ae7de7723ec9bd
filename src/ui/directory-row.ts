import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment } from '#i18n/numbers.ts';
import { type DirectoryEntry, type Shelf, shelfOf } from '#plan/directory.ts';
import { type PlanIndex, zoneOf } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { isNowhere, placeOf } from '#plan/survey.ts';
import { emit, previewed } from './emit.ts';
import { headingLabel } from './facet-labels.ts';

/** ① for 1 and so on to ⑳; the bare number beyond. */
export const circled = (order: number): string =>
  order >= 1 && order <= 20 ? String.fromCodePoint(0x2460 + order - 1) : String(order);

export interface RowView {
  readonly entry: DirectoryEntry;
  readonly shelf: Shelf;
  readonly open: boolean;
  readonly selected: boolean;
  /** Whether it is let through by the filters, or only leads down to what is. */
  readonly isKept: boolean;
  readonly index: PlanIndex;
  readonly language: Language;
  readonly host: HTMLElement;
  readonly turn: () => void;
}

/** A zone tells its projects below its name. */
const zoneLine = ({ entry, index, language }: RowView) => {
  const [projects] = index.projectsOf(entry.thing.id);
  if (entry.thing.kind !== 'zone' || !projects) return nothing;
  const say = messagesIn(language).card;
  return html`<small>${say.projectsLine(formatCount(projects.count), formatInvestment(projects.investmentYiYuan, language))}</small>`;
};

/** A shelf whose things never are places says so once for all; among places it is said of each. */
const isMarkedPlaceless = ({ entry: { thing }, shelf }: RowView): boolean =>
  placeOf(thing) === 'placeless' && (shelf === 'works' || shelf === 'context' || shelf !== shelfOf(thing.kind));

const marks = (view: RowView) => {
  const { entry, language } = view;
  const say = messagesIn(language);
  return html`${entry.roles.includes('trigger') ? html`<span class="mark trigger">${say.roles.trigger}</span>` : nothing}${isNowhere(entry.thing) ? html`<span class="mark">${say.directory.noPlace}</span>` : nothing}${!entry.isHeading && isMarkedPlaceless(view) ? html`<span class="mark">${say.directory.placeless}</span>` : nothing}`;
};

/** A part of the plan's text goes by its number as well. */
const nameOf = ({ entry: { thing }, index, language }: RowView): string => {
  const part = index.plan.outline.find(({ id }) => id === thing.id);
  return part ? headingLabel(index, part, language) : thing.name[language];
};

/** One row: a button that unfolds what hangs below, and a button that opens the thing. */
export function directoryRow(view: RowView): TemplateResult {
  const { entry, open, selected, isKept, index, language, host, turn } = view;
  const { thing } = entry;
  const say = messagesIn(language);
  const name = nameOf(view);
  const zone = zoneOf(index, thing.id)?.order ?? 0;
  const numbered = thing.kind === 'highlight-area';
  return html`<div class="row kind-${thing.kind} zone-${zone} ${entry.isHeading ? 'text' : isKept ? '' : 'way'}">
    ${
      entry.children.length > 0
        ? html`<button type="button" class="turn" aria-expanded=${open} aria-label=${open ? say.directory.fold(name) : say.directory.open(name)} @click=${turn}><span aria-hidden="true">›</span></button>`
        : html`<span class="turn"></span>`
    }
    <button type="button" class="thing" aria-current=${selected} data-thing=${thing.id}
      @click=${() => emit(host, { type: 'thing-picked', id: thing.id })}
      @pointerenter=${(event: PointerEvent) => previewed(host, event, thing.id)}
      @pointerleave=${(event: PointerEvent) => previewed(host, event, null)}>
      ${numbered ? html`<span class="number">${circled(thing.order)}</span>` : nothing}<span class="name">${name}${zoneLine(view)}</span>${marks(view)}
    </button>
  </div>`;
}
