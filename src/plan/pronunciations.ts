/** A word in which the character at `at`, counted from 0, is read otherwise than usual. */
export type ReadingInWord = readonly [word: string, at: number, reading: string];

/**
 * How the Han characters of the plan's names and statements are read aloud, in letters without tones (ü is written v), and in what
 * other script they may be typed.
 */
export interface Pronunciations {
  /** The characters that are usually read so, by the reading. */
  readonly readings: Readonly<Record<string, string>>;
  /** Where two of them meet in a text they agree. */
  readonly exceptions: readonly ReadingInWord[];
  /** By simplified character its traditional forms, none of which stands in the texts itself. */
  readonly traditional: Readonly<Record<string, string>>;
}

/** How texts are read aloud. */
export interface Reader {
  /** The reading of each of the text's UTF-16 units; null for what is no known Han character. */
  readingsOf(text: string): readonly (string | null)[];
  /** Every reading a character has somewhere, the usual one first. */
  readingsOfCharacter(character: string): readonly string[];
  /** The text with traditional characters simplified, each of one UTF-16 unit for one. */
  simplified(text: string): string;
}

/** What comes before is letters, digits and their punctuation. */
const FIRST_HAN = 0x2e80;

/** Somebody who knows these pronunciations; every character afterwards costs one look-up. */
export function readerOf({ readings, exceptions, traditional }: Pronunciations): Reader {
  const usual = new Map(
    Object.entries(readings).flatMap(([reading, characters]) => [...characters].map((character) => [character, reading])),
  );
  const simple = new Map(
    Object.entries(traditional).flatMap(([character, forms]) => [...forms].map((form) => [form, character])),
  );
  const otherwise = new Map<string, ReadingInWord[]>();
  for (const exception of exceptions) {
    const character = exception[0].charAt(exception[1]);
    otherwise.set(character, [...(otherwise.get(character) ?? []), exception]);
  }
  const readingAt = (text: string, at: number): string | null => {
    if (text.charCodeAt(at) < FIRST_HAN) return null;
    const character = text.charAt(at);
    const told = otherwise.get(character)?.find(([word, within]) => at >= within && text.startsWith(word, at - within));
    return told?.[2] ?? usual.get(character) ?? null;
  };
  return {
    readingsOf: (text) => {
      const told: (string | null)[] = [];
      for (let at = 0; at < text.length; at++) told.push(readingAt(text, at));
      return told;
    },
    simplified: (text) => Array.from(text, (character) => simple.get(character) ?? character).join(''),
    readingsOfCharacter: (character) => {
      const first = usual.get(character);
      if (first === undefined) return [];
      return [...new Set([first, ...(otherwise.get(character) ?? []).map(([, , reading]) => reading)])];
    },
  };
}
