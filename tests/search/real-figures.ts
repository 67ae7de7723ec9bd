import { formatFigure } from '#i18n/figure-text.ts';
import type { Figure } from '#plan/figure.ts';
import type { Language } from '#plan/plan.ts';
import { type FigureIndex, figureEntriesOf, figureIndexOf } from '#search/figure-index.ts';
import { type FoundFigures, findFigures } from '#search/find-figures.ts';
import { pronunciationsOf } from '../../geo/pronunciations.ts';
import { realPlan } from '../geo/real-plan.ts';
import { plan } from './real-index.ts';

const { facts } = realPlan;
const things = new Map(plan.things.map((thing) => [thing.id, thing]));
/** The figures of the plan as it is drawn in geo, ready to be searched. */
export const figureIndex: FigureIndex = figureIndexOf(
  figureEntriesOf(facts, (id) => things.get(id), formatFigure),
  pronunciationsOf(plan.things, plan.statements, facts.pronunciations),
);

/** What somebody finds among the figures who narrows nothing down. */
export const foundFigures = (
  typed: string,
  { language = 'zh', keeps = () => true }: { language?: Language; keeps?: (figure: Figure) => boolean } = {},
): FoundFigures => findFigures(figureIndex, { typed, language, limit: 50, keeps });
