import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount } from '#i18n/numbers.ts';
import { minutesOf, saidInWords, sureInWords, toTenMetres } from '#i18n/walk-table.ts';
import { walkWordsIn } from '#i18n/walk-words.ts';
import { walkSwatch } from '#map/legend.ts';
import type { PlanIndex } from '#plan/lookup.ts';
import type { Language } from '#plan/plan.ts';
import { bandsWithin, type Walk } from '#plan/walk.ts';
import type { Reached, Told, ToldWithin, WithinWalk } from '#plan/within-walk.ts';
import type { Theme } from '#state/state.ts';
import { citation, thingLink } from './card-parts.ts';
import { emit, previewed } from './emit.ts';
import { swatchPicture } from './legend-swatch.ts';

export interface WalkView {
  readonly host: HTMLElement;
  readonly walk: Walk;
  /** For how long somebody walks. */
  readonly minutes: number;
  readonly index: PlanIndex;
  readonly language: Language;
  readonly theme: Theme;
}

const farOf = (metres: number, language: Language): string => {
  const say = walkWordsIn(language);
  return metres < 10 ? say.close : say.far(String(minutesOf(metres)), formatCount(toTenMetres(metres)));
};

/** One thing: a button that opens its card, how far it is, what the plan says of it, and how sure its place is. */
const toldRow = ({ host, index, language, minutes }: WalkView, told: Told) => {
  const { thing, metres, said } = told;
  const { kinds, facets } = messagesIn(language);
  return html`<li><div class="line"><button type="button" class="link name" data-thing=${thing.id}
      @click=${() => emit(host, { type: 'thing-picked', id: thing.id })}
      @pointerenter=${(event: PointerEvent) => previewed(host, event, thing.id)}
      @pointerleave=${(event: PointerEvent) => previewed(host, event, null)}>${thing.name[language]}</button>
    ${metres === 0 ? nothing : html`<span class="far">${farOf(metres, language)}</span>`}</div>
    <p class="said">${saidInWords(told, index, language)} ${citation(said.locator, language)}</p>
    <small><span class="mark">${kinds[thing.kind]}</span> ${thing.status ? html`<span class="mark">${facets.statuses[thing.status]}</span> ` : nothing}${sureInWords(told, minutes, language)}</small></li>`;
};

const heading = ({ walk, minutes: asked, language, theme }: WalkView, { minutes }: ToldWithin) => {
  const say = walkWordsIn(language);
  if (minutes === 0) return say.atOnce;
  const bands = bandsWithin(walk, asked);
  const at = bands.findIndex(({ band }) => band.minutes === minutes);
  const before = bands[at - 1]?.band.minutes;
  const words = before === undefined ? say.within(String(minutes)) : say.between(String(before), String(minutes));
  return html`${swatchPicture(walkSwatch(bands[at]?.share ?? 0), theme)}${words}`;
};

/** What the plan tells of within a walk, by time, in the colours the map has for it. */
export const toldGroups = (view: WalkView, { groups }: WithinWalk): readonly TemplateResult[] =>
  groups.map(
    (group) => html`<section><h3>${heading(view, group)}</h3><ul>${group.told.map((told) => toldRow(view, told))}</ul></section>`,
  );

/** Whether of something less is drawn than its shape, so that its metres need a word. */
const isVague = ({ extent }: Reached): boolean => extent === 'circle' || extent === 'one-point';

/** What else is within a walk, folded away. */
export const untoldList = ({ host, language, minutes }: WalkView, untold: readonly Reached[]) =>
  untold.length === 0
    ? nothing
    : html`<details class="rest"><summary>${walkWordsIn(language).untold(untold.length)}</summary>
      <p class="untold">${untold.map(
        (reached) =>
          html`<span>${thingLink(host, reached.thing, language)} <span class="far">${farOf(reached.metres, language)}</span>${isVague(reached) ? html` <small class="inline">${sureInWords(reached, minutes, language)}</small>` : nothing}</span>`,
      )}</p></details>`;
