import { pinyin } from 'pinyin-pro';
import type { Statement, Thing } from '#plan/plan.ts';
import type { Pronunciations, ReadingInWord } from '#plan/pronunciations.ts';
import type { WordReading } from './drawing.ts';
import { traditionalOf } from './traditional.ts';

const HAN = /^\p{Script=Han}$/u;
const HAN_WORD = /^\p{Script=Han}+$/u;

/** A text and how each of its UTF-16 units is read; null for what is no Han character. */
interface ReadText {
  readonly text: string;
  readonly readings: readonly (string | null)[];
}

/** The characters of the first level of GB 2312, the 3755 that cover nearly all that is written: what people type for another. */
const commonCharacters = (): string => {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return decoder.decode(new Uint8Array(bytes)).replaceAll(/\P{Script=Han}/gu, '');
};

/** Readings by the library, word by word where a character has several. */
const readByLibrary = (text: string): readonly (string | null)[] => {
  const characters = [...text];
  const readings = pinyin(text, { type: 'array', toneType: 'none', v: true });
  return characters.flatMap((character, at) => {
    const reading = HAN.test(character) ? (readings[at] ?? null) : null;
    return character.length === 1 ? [reading] : [reading, null];
  });
};

const readText = (text: string, words: readonly WordReading[]): ReadText => {
  const readings = [...readByLibrary(text)];
  for (const { word, reading } of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      for (const [within, syllable] of reading.split(' ').entries()) readings[at + within] = syllable;
  return { text, readings };
};

/** Of each character the reading it has most often; among equals the first in the alphabet. */
const usualReadings = (texts: readonly ReadText[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, readings } of texts)
    for (const [at, reading] of readings.entries()) {
      if (reading === null) continue;
      const count = counts.get(text.charAt(at)) ?? new Map<string, number>();
      counts.set(text.charAt(at), count.set(reading, (count.get(reading) ?? 0) + 1));
    }
  return new Map(
    [...counts].map(([character, count]) => {
      const [most] = [...count].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
      return [character, most?.[0] ?? ''];
    }),
  );
};

const countIn = (texts: readonly ReadText[], word: string): number =>
  texts.reduce((count, { text }) => count + text.split(word).length - 1, 0);

/** Whether the character at `within` of the word is read so wherever the word stands. */
const isAlwaysRead = (texts: readonly ReadText[], [word, within, reading]: ReadingInWord): boolean =>
  texts.every(({ text, readings }) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (readings[at + within] !== reading) return false;
    return true;
  });

/** The shortest word around the character at `at` that tells how it is read, of these the most frequent; at last the whole text. */
const tellingWord = (texts: readonly ReadText[], { text }: ReadText, at: number, reading: string): ReadingInWord => {
  for (let length = 2; length < text.length; length++) {
    const [most] = Array.from(
      { length },
      (_, within): ReadingInWord => [text.slice(Math.max(0, at - within), at - within + length), within, reading],
    )
      .filter(([word]) => word.length === length && HAN_WORD.test(word))
      .filter((told) => isAlwaysRead(texts, told))
      .sort(([one], [other]) => countIn(texts, other) - countIn(texts, one));
    if (most) return most;
  }
  return [text, at, reading];
};

const exceptionsIn = (texts: readonly ReadText[], usual: ReadonlyMap<string, string>): readonly ReadingInWord[] => {
  const exceptions = new Map<string, ReadingInWord>();
  const isTold = (text: string, at: number): boolean =>
    [...exceptions.values()].some(([word, within]) => at >= within && text.startsWith(word, at - within));
  for (const read of texts)
    for (const [at, reading] of read.readings.entries()) {
      const character = read.text.charAt(at);
      if (reading === null || reading === usual.get(character) || isTold(read.text, at)) continue;
      const told = tellingWord(texts, read, at, reading);
      exceptions.set(told.join(), told);
    }
  return [...exceptions.values()];
};

const inOrder = <Value>(entries: Iterable<readonly [string, Value]>): readonly (readonly [string, Value])[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));

/** Every text in which something is searched for. */
const searchableTexts = (things: readonly Thing[], statements: readonly Statement[]): readonly string[] => {
  const names = things.flatMap(({ name, literalName, otherNames }) => [name.zh, name.en, literalName ?? '', ...otherNames]);
  return [...new Set([...names, ...statements.flatMap(({ text }) => [text.zh, text.en])])].filter((text) => text !== '');
};

/**
 * How the names and statements of a plan are read and traditionally written, and how common characters are read that people may
 * type instead. Words of
 * `words` are read as stated there, all else as the library reads it.
 */
export const pronunciationsOf = (
  things: readonly Thing[],
  statements: readonly Statement[],
  words: readonly WordReading[],
): Pronunciations => {
  const texts = searchableTexts(things, statements).map((text) => readText(text, words));
  const usual = usualReadings(texts);
  const characters = new Map<string, string>();
  const all = [...new Set([...usual.keys(), ...commonCharacters()])].sort();
  for (const character of all) {
    const reading = usual.get(character) ?? readByLibrary(character)[0];
    if (reading) characters.set(reading, (characters.get(reading) ?? '') + character);
  }
  return {
    readings: Object.fromEntries(inOrder(characters)),
    exceptions: exceptionsIn(texts, usual),
    traditional: traditionalOf(texts.map(({ text }) => text)),
  };
};
