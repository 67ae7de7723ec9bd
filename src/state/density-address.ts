import {
  type Counting,
  EDGE_SHARES,
  type EdgeShare,
  GRADE_REACHES,
  GRADE_READINGS,
  STANDARD_COUNTING,
} from '#density/counting.ts';

const EDGE_WORDS: Readonly<Record<EdgeShare, string>> = { 0: 'edge-none', 0.5: 'edge-half', 1: 'edge-whole' };
const PLAN_WORKS = 'works';
const NO_VIADUCTS = 'one-level';
const WATER_OUT = 'dry';

/** A way of counting as the words in which it differs from the standard, joined by dots; empty for the standard itself. */
export function formatCounting({ gradesDownTo, gradeReading, planWorks, viaducts, waterOut, edgeShare }: Counting): string {
  return [
    ...(gradesDownTo === STANDARD_COUNTING.gradesDownTo ? [] : [gradesDownTo]),
    ...(gradeReading === STANDARD_COUNTING.gradeReading ? [] : [gradeReading]),
    ...(planWorks ? [PLAN_WORKS] : []),
    ...(viaducts ? [] : [NO_VIADUCTS]),
    ...(waterOut ? [WATER_OUT] : []),
    ...(edgeShare === STANDARD_COUNTING.edgeShare ? [] : [EDGE_WORDS[edgeShare]]),
  ].join('.');
}

const changeOf = (word: string): Partial<Counting> | null => {
  const gradesDownTo = GRADE_REACHES.find((reach) => reach === word);
  if (gradesDownTo) return { gradesDownTo };
  const gradeReading = GRADE_READINGS.find((reading) => reading === word);
  if (gradeReading) return { gradeReading };
  const edgeShare = EDGE_SHARES.find((share) => EDGE_WORDS[share] === word);
  if (edgeShare !== undefined) return { edgeShare };
  if (word === PLAN_WORKS) return { planWorks: true };
  if (word === NO_VIADUCTS) return { viaducts: false };
  return word === WATER_OUT ? { waterOut: true } : null;
};

/** Reads what `formatCounting` writes; null where a word is none of its own. */
export function parseCounting(text: string): Counting | null {
  let counting = STANDARD_COUNTING;
  for (const word of text.split('.')) {
    const change = changeOf(word);
    if (!change) return null;
    counting = { ...counting, ...change };
  }
  return counting;
}
