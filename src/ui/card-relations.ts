import { html, nothing } from 'lit';
import { messagesIn } from '#i18n/messages.ts';
import { formatCount, formatInvestment } from '#i18n/numbers.ts';
import { type PlanIndex, siblingsOf } from '#plan/lookup.ts';
import type { Language, Membership, ProjectCount, Thing } from '#plan/plan.ts';
import { isNowhere } from '#plan/survey.ts';
import { citation, thingLink } from './card-parts.ts';

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

/** What the thing holds, by role: triggers, parcels to assemble, resources, roads followed. */
export function membersSection(host: HTMLElement, index: PlanIndex, thing: Thing, language: Language) {
  const groups = byRoleAndPlace(index.membersOf(thing.id));
  if (groups.length === 0) return nothing;
  const say = messagesIn(language);
  return html`<section><h3>${say.card.members}</h3><dl class="members">${groups.map(
    (members) =>
      html`<dt>${members[0] ? html`${say.roles[members[0].role]} ${citation(members[0].locator, language)}` : nothing}</dt><dd><ul class="links">${members.map(
        ({ member }) => {
          const found = index.thing(member);
          return found
            ? html`<li>${thingLink(host, found, language)}${isNowhere(found) ? html` <small class="inline">${say.directory.noPlace}</small>` : nothing}</li>`
            : nothing;
        },
      )}</ul></dd>`,
  )}</dl></section>`;
}

/** What stands beside the thing in each of its homes. */
export function siblingsSection(host: HTMLElement, index: PlanIndex, thing: Thing, language: Language) {
  const say = messagesIn(language).card;
  return siblingsOf(index, thing.id).map(
    ({ home, things }) =>
      html`<section><h3>${say.together(home.name[language])}</h3><ul class="links">${things.map((other) => html`<li>${thingLink(host, other, language)}</li>`)}</ul></section>`,
  );
}
