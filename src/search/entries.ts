import type { Language, Plan, Statement, Thing, ThingKind } from '#plan/plan.ts';
import { shortNameOf } from '#plan/short-name.ts';

/** What can be found: a thing by its names, or a statement of the plan by its words. */
export type Entry =
  | { readonly type: 'thing'; readonly id: string; readonly thing: Thing }
  | { readonly type: 'statement'; readonly id: string; readonly thing: Thing; readonly statement: Statement };

/** What a text is to its entry. */
export type Role = 'name' | 'other-name' | 'literal' | 'said';

/** A text by which an entry is found. */
export interface EntryText {
  readonly role: Role;
  readonly text: string;
  /** null for other names, which stand in either. */
  readonly language: Language | null;
  /** The part of a name that is enough to call the thing by, from its beginning on. */
  readonly short: string;
}

/** Where a note in brackets begins that tells a thing from another of its name. */
const NOTE = /\s*[（(].*$/u;

const named = (thing: Thing, language: Language): EntryText => ({
  role: 'name',
  text: thing.name[language],
  language,
  short: shortNameOf(thing, language).replace(NOTE, ''),
});

const also = (role: Role, text: string, language: Language | null): EntryText => ({ role, text, language, short: text });

/** The texts of an entry. */
export function textsOf(entry: Entry): readonly EntryText[] {
  if (entry.type === 'statement')
    return [also('said', entry.statement.text.zh, 'zh'), also('said', entry.statement.text.en, 'en')];
  const { thing } = entry;
  return [
    named(thing, 'zh'),
    named(thing, 'en'),
    ...thing.otherNames.map((name) => also('other-name', name, null)),
    ...(thing.literalName === null ? [] : [also('literal', thing.literalName, 'zh')]),
  ];
}

/** Every entry of a plan, the things before the statements, both in the plan's order. */
export function entriesOf({ things, statements }: Pick<Plan, 'things' | 'statements'>): readonly Entry[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return [
    ...things.map((thing): Entry => ({ type: 'thing', id: thing.id, thing })),
    ...statements.flatMap((statement): readonly Entry[] => {
      const thing = byId.get(statement.about);
      return thing ? [{ type: 'statement', id: statement.id, thing, statement }] : [];
    }),
  ];
}

/** What people look for first, among things that answer equally well: the plan's framework, then places, its parts last. */
const KIND_RANKS: Readonly<Partial<Record<ThingKind, number>>> = {
  district: 0,
  zone: 0,
  'highlight-area': 1,
  parcel: 2,
  section: 4,
  context: 5,
};
const OTHER_KINDS = 3;
/** A name for several things names each of them only by the way, and a backdrop is seldom meant. */
const BY_THE_WAY: ReadonlySet<ThingKind> = new Set(['collective', 'context']);
const COST_OF_BY_THE_WAY = 1.5;
const TOPIC_RANKS: Readonly<Record<Statement['topic'], number>> = { purpose: 0, other: 1, remark: 2 };

/** The order among entries that answer equally well; the smaller comes first. */
export const rankOf = (entry: Entry): number =>
  entry.type === 'thing' ? (KIND_RANKS[entry.thing.kind] ?? OTHER_KINDS) : TOPIC_RANKS[entry.statement.topic];

/** By how much an entry comes later than it is near; who types a whole name means it. */
export const handicapOf = ({ type, thing }: Entry, cost: number): number =>
  type === 'thing' && cost >= 1 && BY_THE_WAY.has(thing.kind) ? COST_OF_BY_THE_WAY : 0;
