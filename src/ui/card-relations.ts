import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment } from '#i18n/numbers.ts';
import { countsFor, type Facets, NO_FACETS } from '#plan/facets.ts';
import { type PlanIndex, siblingsOf } from '#plan/lookup.ts';
import { type Language, type Membership, type ProjectCount, THING_KINDS, type Thing } from '#plan/plan.ts';
import { isNowhere } from '#plan/survey.ts';
import { citation, thingLink } from './card-parts.ts';
import { emit } from './emit.ts';
import { isSmallScreen } from './small-screen.ts';

const projectLines = (host: HTMLElement, index: PlanIndex, count: ProjectCount, language: Language) => {
  const say = messagesIn(language);
  const named = count.named.flatMap((id) => index.thing(id) ?? []);
  return html`<li>
    <p><strong>${say.card.projectsLine(formatCount(count.count), formatInvestment(count.investmentYiYuan, language))}</strong>
      <small class="inline">${count.kinds.map((kind) => say.projectKinds[kind]).join(language === 'zh' ? '、' : ', ')} · ${say.card.asPlanStates}</small> ${citation(count.locator, language)}</p>
    <ul class="links">${named.map((thing) => html`<li>${thingLink(host, thing, language)}</li>`)}</ul>
    <p class="soft">${say.card.unnamed(formatCount(count.count - named.length))}</p>
    ${count.note ? html`<p class="note">${count.note[language]}</p>` : nothing}</li>`;
};

/** How many projects and how much money the plan counts for the thing, or for the zone that lists it by name. */
export function projectsSection(host: HTMLElement, index: PlanIndex, thing: Thing, language: Language) {
  const counts = index.projectsOf(thing.id);
  if (counts.length === 0) return nothing;
  return html`<section><h3>${messagesIn(language).card.projects}</h3><ul class="projects">${counts.map((count) => projectLines(host, index, count, language))}</ul></section>`;
}

/** Members of one role that the plan names in one place; of those that one sentence lists the plan is cited once. */
const byRoleAndPlace = (memberships: readonly Membership[]): readonly (readonly Membership[])[] => {
  const groups = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const key = `${membership.role} ${membership.locator.line}`;
    groups.set(key, [...(groups.get(key) ?? []), membership]);
  }
  return [...groups.values()];
};

const memberLinks = (host: HTMLElement, index: PlanIndex, members: readonly Membership[], language: Language) => {
  const { directory: say } = messagesIn(language);
  return members.map(({ member }) => {
    const found = index.thing(member);
    return found
      ? html`<li>${thingLink(host, found, language)}${isNowhere(found) ? html` <small class="inline">${say.noPlace}</small>` : nothing}</li>`
      : nothing;
  });
};

/** Members of one role that one sentence names. */
const memberGroup = (host: HTMLElement, index: PlanIndex, members: readonly Membership[], language: Language) => {
  const [first] = members;
  if (!first) return nothing;
  return html`<dt>${messagesIn(language).card.holds[first.role]} ${citation(first.locator, language)}</dt>
    <dd><ul class="links">${memberLinks(host, index, members, language)}</ul></dd>`;
};

/** Parts are named by many sentences, each of which is cited behind what it names. */
const partGroups = (host: HTMLElement, index: PlanIndex, parts: readonly Membership[], language: Language) =>
  html`<dt>${messagesIn(language).card.holds.part}</dt>${byRoleAndPlace(parts).map(
    (members) =>
      html`<dd><ul class="links">${memberLinks(host, index, members, language)}<li>${members[0] ? citation(members[0].locator, language) : nothing}</li></ul></dd>`,
  )}`;

/** On the phone the card lies over the directory, and makes room for what is asked of it. */
const showInDirectory = (host: HTMLElement, facets: Facets): void => {
  emit(host, { type: 'facets-chosen', facets });
  if (isSmallScreen()) emit(host, { type: 'card-hidden' });
};

/** The parts of the whole district are too many to be listed: how many there are of each kind, and the way to them in the directory. */
const partsByKind = (host: HTMLElement, index: PlanIndex, language: Language) => {
  const say = messagesIn(language);
  const counts = countsFor(index, { ...NO_FACETS, role: ['part'] }, 'kind');
  return html`<dt>${say.card.holds.part}</dt><dd><ul class="links">${THING_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const facets = { ...NO_FACETS, kind: [kind], role: ['part'] };
    return html`<li><button type="button" class="link" @click=${() => showInDirectory(host, facets)}>${say.kinds[kind]} ${formatCount(count)}</button></li>`;
  })}</ul></dd>`;
};

/** What the thing holds, by role: triggers, parcels to assemble, resources, roads followed. */
export function membersSection(host: HTMLElement, index: PlanIndex, thing: Thing, language: Language) {
  const members = index.membersOf(thing.id);
  if (members.length === 0) return nothing;
  const parts = members.filter(({ role }) => role === 'part');
  const others = byRoleAndPlace(members.filter(({ role }) => role !== 'part'));
  const isDistrict = thing.id === index.plan.about.district;
  const listed = isDistrict ? partsByKind(host, index, language) : partGroups(host, index, parts, language);
  return html`<section><h3>${messagesIn(language).card.members}</h3><dl class="members">
    ${others.map((group) => memberGroup(host, index, group, language))}
    ${parts.length === 0 ? nothing : listed}
  </dl></section>`;
}

/** What stands beside the thing in each of its homes. */
export function siblingsSection(host: HTMLElement, index: PlanIndex, thing: Thing, language: Language) {
  const say = messagesIn(language).card;
  return siblingsOf(index, thing.id).map(
    ({ home, things }) =>
      html`<section><h3>${say.together(home.name[language])}</h3><ul class="links">${things.map((other) => html`<li>${thingLink(host, other, language)}</li>`)}</ul></section>`,
  );
}
