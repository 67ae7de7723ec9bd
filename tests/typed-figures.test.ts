import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNIT_WORDS } from '#i18n/units.ts';
import type { Figure } from '#plan/figure.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

const sources = ['src/ui', 'src/i18n', 'src/story']
  .flatMap(filesIn)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const figures: readonly Figure[] = filesIn('geo/facts/figures').flatMap((file): readonly Figure[] =>
  JSON.parse(readFileSync(file, 'utf8')),
);

const TELLING_DIGITS = 4;

/**
 * A number as somebody would type it: bare where no style or drawing has the like, four digits or more that are no noughts at
 * its ends; otherwise with its unit, in either language.
 */
const typedForms = ({ stated, unit }: Figure): readonly string[] => {
  if (stated.type !== 'number') return [];
  const digits = stated.value.toFixed(stated.decimals);
  const telling = digits.replace('.', '').replaceAll(/^0+|0+$/g, '');
  const words = unit === null || (unit === 'per-cent' && stated.decimals === 0) ? undefined : UNIT_WORDS[unit];
  return [
    ...(telling.length < TELLING_DIGITS ? [] : [digits, stated.value.toLocaleString('en')]),
    ...(words?.zh ? [`${digits}${words.zh}`, `${digits} ${words.zh}`] : []),
    ...(words?.en ? [`${digits} ${words.en}`] : []),
  ];
};

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Lengths of the page's own style, and numbers that go on, are none of the plan's. */
const whole = (form: string): RegExp => new RegExp(`(?<![\\d.,_])${escaped(form)}(?![\\d_]|\\.\\d|em|rem|px|s\\b|fr\\b|deg)`);

test('no component and no message types a figure of the plan', () => {
  expect(figures.length).toBe(326);
  const forms = new Map(figures.flatMap((figure) => typedForms(figure).map((form) => [form, figure.id] as const)));
  const typed = [...forms].flatMap(([form, id]) =>
    sources.filter(({ text }) => whole(form).test(text)).map(({ file }) => `${file} types ${form}: take ${id} by reference`),
  );
  expect(typed).toEqual([]);
});
