import type { Language } from '#plan/plan.ts';
import { type Reader, readerOf } from '#plan/pronunciations.ts';
import { type Found, find } from '#search/find.ts';
import { indexOf, type SearchIndex } from '#search/search-index.ts';
import { pronunciationsOf } from '../../geo/pronunciations.ts';
import { thingsOf } from '../../geo/things.ts';
import { realPlan } from '../geo/real-plan.ts';

const { facts } = realPlan;
/** The plan as it is drawn in geo. */
export const plan = { things: thingsOf(realPlan), statements: facts.statements };
const pronunciations = pronunciationsOf(plan.things, plan.statements, facts.pronunciations);
export const reader: Reader = readerOf(pronunciations);
/** That plan ready to be searched, and the same without anybody who knows how it is read. */
export const spokenIndex: SearchIndex = indexOf(plan, pronunciations);
export const silentIndex: SearchIndex = indexOf(plan, null);

/** What somebody finds who narrows nothing down. */
export const found = (
  typed: string,
  { language = 'zh', index = spokenIndex }: { language?: Language; index?: SearchIndex } = {},
): Found => find(index, { typed, language, limit: 50, keeps: () => true });
