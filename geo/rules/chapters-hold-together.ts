import { type Chapter, type FigureReference, PLACEHOLDER } from '#plan/chapter.ts';
import type { ThingKind } from '#plan/plan.ts';
import { wholesOf } from '../belonging.ts';
import { type Complaint, type Drawing, type DrawnFeature, featuresOf, thingIdOf } from '../drawing.ts';
import { isArea, isLine } from '../shapes.ts';

const FILE = 'facts/story.json';
const WITH_LENGTH: ReadonlySet<ThingKind> = new Set(['road', 'rail', 'axis', 'sub-axis']);

type Fault = Pick<Complaint, 'what' | 'remedy'>;

/** What a chapter may name. */
interface Known {
  readonly drawing: Drawing;
  /** The named things that are drawn, by their id, each with the first of its pieces. */
  readonly placed: ReadonlyMap<string, DrawnFeature>;
  readonly unplaced: ReadonlySet<string>;
}

const knownIn = (drawing: Drawing): Known => {
  const named = featuresOf(drawing).filter(({ feature }) => feature.properties.name_zh !== null);
  return {
    drawing,
    placed: new Map(named.toReversed().map(({ feature }) => [thingIdOf(feature.properties), feature])),
    unplaced: new Set(drawing.facts.unplaced.map(({ id }) => id)),
  };
};

const isThing = ({ placed, unplaced }: Known, id: string): boolean => placed.has(id) || unplaced.has(id);

const isRepeated = <Item>(item: Item, index: number, items: readonly Item[]): boolean => items.indexOf(item) !== index;

const stageFaults = (known: Known, { view, background, cast }: Chapter): readonly Fault[] =>
  Object.entries({ view, background, cast: cast.flat() }).flatMap(([part, ids]) =>
    ids
      .filter((id) => !known.placed.has(id) && !(part === 'cast' && known.unplaced.has(id)))
      .map((id) =>
        known.unplaced.has(id)
          ? { what: `has ${id} in its ${part}, which has no place`, remedy: 'leave it out there; the text may name it' }
          : { what: `has ${id} in its ${part}, which is no thing of the plan`, remedy: 'name what is drawn with a name' },
      ),
  );

const hasExtent = (feature: DrawnFeature): boolean => {
  const { basis, tier, radius_m } = feature.properties;
  return isArea(feature) && basis !== 'schematic' && tier !== 3 && radius_m === undefined;
};

const belongs = ({ drawing: { facts } }: Known, { of, roles }: Extract<FigureReference, { type: 'members' }>): boolean =>
  facts.structure.some(
    (membership) =>
      roles.includes(membership.role) && (membership.of === of || wholesOf(membership.of, facts.structure).includes(of)),
  );

/** Why a figure has no value; null where it has one. */
const lackOf = (known: Known, from: FigureReference): Fault | null => {
  switch (from.type) {
    case 'projects':
    case 'investment':
      return known.drawing.facts.projects.some(({ id }) => id === from.entry)
        ? null
        : { what: `${from.entry}, which is no entry of facts/projects.json`, remedy: 'name an entry that stands there' };
    case 'members':
      if (!isThing(known, from.of)) return { what: `${from.of}, which is no thing of the plan`, remedy: 'name a thing' };
      return belongs(known, from)
        ? null
        : { what: `${from.of}, to which nothing belongs as ${from.roles.join(' or ')}`, remedy: 'name a role that it has' };
    case 'area':
    case 'length':
    case 'accuracy': {
      const feature = known.placed.get(from.thing);
      if (!feature) return { what: `${from.thing}, which is not drawn with a name`, remedy: 'measure what is' };
      if (from.type === 'area' && !hasExtent(feature))
        return { what: `${from.thing}, of which no extent is known`, remedy: 'measure the area of what has known edges' };
      if (from.type === 'length' && !(isLine(feature) && WITH_LENGTH.has(feature.properties.kind)))
        return { what: `${from.thing}, which has no length`, remedy: 'measure the length of an axis, a road or a railway' };
      return null;
    }
    case 'parcels-of-tier':
    case 'unplaced':
    case 'doubtful-names':
      return null;
  }
};

/** The text that is said, in which names and figures are filled in; a label is shown as it stands. */
const spokenOf = ({ headline, lines }: Chapter): readonly string[] => [headline, ...lines].flatMap(({ zh, en }) => [zh, en]);

const placeholdersIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))),
];

const figureFaults = (known: Known, chapter: Chapter): readonly Fault[] => {
  const said = placeholdersIn(spokenOf(chapter));
  const names = chapter.figures.map(({ name }) => name);
  return chapter.figures.flatMap(({ name, label, from }, index) => {
    const lack = lackOf(known, from);
    return [
      ...(isRepeated(name, index, names) ? [{ what: `has two figures called ${name}`, remedy: 'give each its own name' }] : []),
      ...(isThing(known, name) || name === 'plan'
        ? [{ what: `calls a figure ${name}, which already stands for a name`, remedy: 'call the figure otherwise' }]
        : []),
      ...(lack ? [{ ...lack, what: `takes the figure ${name} from ${lack.what}` }] : []),
      ...(label === null && !said.includes(name)
        ? [
            {
              what: `has a figure ${name} that is neither shown nor said`,
              remedy: `give it a label, say {${name}}, or leave it out`,
            },
          ]
        : []),
      ...placeholdersIn(label ? [label.zh, label.en] : []).map((placeholder) => ({
        what: `has {${placeholder}} in the label of ${name}`,
        remedy: 'write the label out; it is shown as it stands',
      })),
    ];
  });
};

const wordFaults = (known: Known, chapter: Chapter): readonly Fault[] =>
  placeholdersIn(spokenOf(chapter))
    .filter((name) => name !== 'plan' && !isThing(known, name) && !chapter.figures.some((figure) => figure.name === name))
    .map((name) => ({
      what: `says {${name}}, which is no thing, no figure of the chapter and not the plan`,
      remedy: 'name what the plan or the chapter has',
    }));

/** What one language names and the other does not, text by text: a listener must not learn less for the language spoken. */
const languageFaults = ({ headline, lines }: Chapter): readonly Fault[] =>
  [headline, ...lines].flatMap(({ zh, en }) => {
    const [chinese, english] = [placeholdersIn([zh]), placeholdersIn([en])];
    const lone = [...chinese.filter((name) => !english.includes(name)), ...english.filter((name) => !chinese.includes(name))];
    return lone.map((name) => ({
      what: `says {${name}} in one language only`,
      remedy: 'name the same things and figures in both',
    }));
  });

/** Chapters have ids of their own; what they show is drawn, what they name is in the plan, and each figure is had and used. */
export const chaptersHoldTogether = (drawing: Drawing): readonly Complaint[] => {
  const known = knownIn(drawing);
  const { story } = drawing.facts;
  const ids = story.map(({ id }) => id);
  return story.flatMap((chapter, index) =>
    [
      ...(isRepeated(chapter.id, index, ids) ? [{ what: 'is used twice', remedy: 'give one of the two an id of its own' }] : []),
      ...stageFaults(known, chapter),
      ...figureFaults(known, chapter),
      ...wordFaults(known, chapter),
      ...languageFaults(chapter),
    ].map((fault) => ({ file: FILE, id: chapter.id, ...fault })),
  );
};
