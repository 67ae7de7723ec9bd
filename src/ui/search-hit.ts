import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatHeading, formatLocator } from '#i18n/numbers.ts';
import { searchWordsIn } from '#i18n/search-words.ts';
import { type PlanIndex, zoneOf } from '#plan/lookup.ts';
import type { Language, Statement, Thing } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';
import { isNowhere } from '#plan/survey.ts';
import type { Hit } from '#search/find.ts';
import { piecesOf, snippetOf } from '#search/marks.ts';
import { emit, previewed } from './emit.ts';
import { foreignTag, shown } from './marked-text.ts';

export interface HitView {
  readonly hit: Hit;
  readonly index: PlanIndex;
  readonly language: Language;
  /** The id of what is open: a thing, or a statement in the plan. */
  readonly selected: string | null;
  /** The best of the names tells at once what the plan says of it. */
  readonly isBest: boolean;
  readonly host: HTMLElement;
}

const foreign = ({ hit: { matched }, language }: HitView) => foreignTag(matched.language, language);

/** What a thing is and where it belongs; a part of the plan goes by its number. */
const aboutThing = ({ index, language }: HitView, thing: Thing) => {
  const say = messagesIn(language);
  const part = index.plan.outline.find(({ id }) => id === thing.id);
  const zone = thing.kind === 'zone' ? undefined : zoneOf(index, thing.id);
  const words = [say.kinds[thing.kind], part && formatHeading(part, language), zone && shortNameOf(zone, language)];
  return html`${words.filter((word) => word !== undefined).join(' · ')}${isNowhere(thing) ? html` <small class="place">${say.directory.noPlace}</small>` : nothing}`;
};

/** What the plan has in mind with a thing, or else the first it says of it. */
const gistOf = (index: PlanIndex, id: string): Statement | undefined => {
  const statements = index.statementsAbout(id);
  return statements.find(({ topic }) => topic === 'purpose') ?? statements.find(({ topic }) => topic === 'other');
};

const gist = ({ index, language }: HitView, { id }: Thing) => {
  const said = gistOf(index, id);
  return said
    ? html`<span class="gist">${said.text[language]}</span><span class="about">${formatLocator(said.locator, language)}</span>`
    : nothing;
};

const nameHit = (view: HitView, thing: Thing) => {
  const { hit, language } = view;
  const isInName = hit.matched.role === 'name' && hit.matched.language === language;
  const pieces = shown(piecesOf(hit.matched.text, hit.ranges));
  return html`<span class="name">${isInName ? pieces : thing.name[language]}</span>
    ${isInName ? nothing : html`<span class="also" lang=${foreign(view)}>${pieces}</span>`}
    <span class="about">${aboutThing(view, thing)}</span>
    ${view.isBest ? gist(view, thing) : nothing}`;
};

const saidHit = (view: HitView, thing: Thing, { locator, topic }: Statement) => {
  const { hit, language } = view;
  const words = [
    [thing, ...hit.alsoOf.map((other) => other.thing)].map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', '),
    ...(topic === 'remark' ? [searchWordsIn(language).ours] : []),
    formatLocator(locator, language),
  ];
  return html`<span class="snippet" lang=${foreign(view)}>${shown(snippetOf(hit.matched.text, hit.ranges))}</span>
    <span class="about">${words.join(' · ')}</span>`;
};

/** Opens a hit: a thing where it is; what is said of a thing besides at its place in the plan. */
const open = ({ hit: { entry }, host }: HitView): void =>
  emit(
    host,
    entry.type === 'thing' ? { type: 'thing-picked', id: entry.id } : { type: 'statement-picked', statement: entry.statement },
  );

/** One result: a button that opens it. */
export function searchHit(view: HitView): TemplateResult {
  const { entry } = view.hit;
  const { thing } = entry;
  const isThing = entry.type === 'thing';
  const zone = zoneOf(view.index, thing.id)?.order ?? 0;
  return html`<button type="button" class="hit zone-${zone}" aria-current=${[entry, ...view.hit.alsoOf].some(({ id }) => id === view.selected)}
    data-thing=${isThing ? thing.id : nothing} data-statement=${isThing ? nothing : entry.id}
    @click=${() => open(view)}
    @pointerenter=${(event: PointerEvent) => previewed(view.host, event, thing.id)}
    @pointerleave=${(event: PointerEvent) => previewed(view.host, event, null)}>
    ${isThing ? nameHit(view, thing) : saidHit(view, thing, entry.statement)}
  </button>`;
}
