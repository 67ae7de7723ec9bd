import { pathToFileURL } from 'node:url';
import type { Complaint, Drawing, Rule } from './drawing.ts';
import { type Reading, readPlanFolder } from './read-plan-folder.ts';
import { axesRunOnRoads } from './rules/axes-run-on-roads.ts';
import { chaptersHoldTogether } from './rules/chapters-hold-together.ts';
import { circlesAreSaid } from './rules/circles-are-said.ts';
import { coordinatesHaveFiveDecimals } from './rules/coordinates-have-five-decimals.ts';
import { edgesBesideAreShared } from './rules/edges-beside-are-shared.ts';
import { everythingHasAHome } from './rules/everything-has-a-home.ts';
import { factsKnowTheirThings } from './rules/facts-know-their-things.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { indicatorsAreFigures } from './rules/indicators-are-figures.ts';
import { kindsCarryTheirProperties } from './rules/kinds-carry-their-properties.ts';
import { linesAreDrawnOnce } from './rules/lines-are-drawn-once.ts';
import { linesHaveOnePlace } from './rules/lines-have-one-place.ts';
import { locatorsAreInTheOutline } from './rules/locators-are-in-the-outline.ts';
import { membersLieWhereTheyBelong } from './rules/members-lie-where-they-belong.ts';
import { namedProjectsFitTheirCount } from './rules/named-projects-fit-their-count.ts';
import { nothingLiesOutside } from './rules/nothing-lies-outside.ts';
import { parcelsAreBounded } from './rules/parcels-are-bounded.ts';
import { parcelsDoNotOverlap } from './rules/parcels-do-not-overlap.ts';
import { readingsAgree } from './rules/readings-agree.ts';
import { relationsWorkOut } from './rules/relations-work-out.ts';
import { resourcesTouchTheirArea } from './rules/resources-touch-their-area.ts';
import { ringsAreRightHanded } from './rules/rings-are-right-handed.ts';
import { roadsMeetAtNodes } from './rules/roads-meet-at-nodes.ts';
import { shapesAreNoSlivers } from './rules/shapes-are-no-slivers.ts';
import { shapesDoNotCrossThemselves } from './rules/shapes-do-not-cross-themselves.ts';
import { shapesHaveNoSpikes } from './rules/shapes-have-no-spikes.ts';
import { sourcesExist } from './rules/sources-exist.ts';
import { statementsQuoteFigures } from './rules/statements-quote-figures.ts';
import { statusesAreSaid } from './rules/statuses-are-said.ts';
import { storyTypesNoNumber } from './rules/story-types-no-number.ts';
import { streetPiecesAgree } from './rules/street-pieces-agree.ts';
import { verticesAreNotRepeated } from './rules/vertices-are-not-repeated.ts';
import { zonesTileTheDistrict } from './rules/zones-tile-the-district.ts';

/** Every rule, in the order its complaints are listed: names and form first, then what lies where, then what is written. */
export const RULES: readonly Rule[] = [
  idsAreUnique,
  kindsCarryTheirProperties,
  streetPiecesAgree,
  coordinatesHaveFiveDecimals,
  ringsAreRightHanded,
  verticesAreNotRepeated,
  shapesHaveNoSpikes,
  shapesDoNotCrossThemselves,
  shapesAreNoSlivers,
  linesAreDrawnOnce,
  zonesTileTheDistrict,
  membersLieWhereTheyBelong,
  resourcesTouchTheirArea,
  parcelsDoNotOverlap,
  parcelsAreBounded,
  axesRunOnRoads,
  roadsMeetAtNodes,
  edgesBesideAreShared,
  nothingLiesOutside,
  sourcesExist,
  factsKnowTheirThings,
  everythingHasAHome,
  readingsAgree,
  statusesAreSaid,
  circlesAreSaid,
  locatorsAreInTheOutline,
  linesHaveOnePlace,
  namedProjectsFitTheirCount,
  indicatorsAreFigures,
  relationsWorkOut,
  statementsQuoteFigures,
  chaptersHoldTogether,
  storyTypesNoNumber,
];

/** A complaint as one line of text: file, id, what is wrong, what to do. */
export const lineOf = ({ file, id, what, remedy }: Complaint): string => `${file}  ${id}  ${what}  ${remedy}`;

/** How many complaints there are, in words. */
export const countOf = (complaints: readonly Complaint[]): string =>
  complaints.length === 1 ? '1 complaint' : `${complaints.length} complaints`;

/** Everything the rules find in a drawing whose files have their form. */
export const complaintsAbout = (drawing: Drawing): readonly Complaint[] => RULES.flatMap((rule) => rule(drawing));

/** The complaints of a reading: those about files and form first; the rules are asked once all files have their form. */
export const complaintsOf = ({ drawing, complaints }: Reading): readonly Complaint[] =>
  drawing ? complaintsAbout(drawing) : complaints;

/** Everything that is wrong with the plan drawn and written in a folder; nothing when it may be built. */
export const checkPlan = (planFolder: string): readonly Complaint[] => complaintsOf(readPlanFolder(planFolder));

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isCommand) {
  const planFolder = process.argv[2] ?? 'geo';
  const complaints = checkPlan(planFolder);
  for (const complaint of complaints) console.log(lineOf(complaint));
  console.log(complaints.length === 0 ? `${planFolder}: no complaint` : `${planFolder}: ${countOf(complaints)}`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
