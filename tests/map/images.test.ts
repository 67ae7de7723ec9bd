import { expect, test } from 'vitest';
import { imageName, imageNamed } from '#map/images.ts';
import { THEMES } from '#state/state.ts';

const picture = (name: string) => {
  const drawn = imageNamed(name);
  if (!drawn) throw new Error(`${name} is not drawn`);
  return drawn;
};

test.each(THEMES.flatMap((theme) => (['hatch', 'flag', 'chevron', 'pin'] as const).map((kind) => ({ theme, kind }))))(
  'the $kind of $theme fills its square and is not empty',
  ({ theme, kind }) => {
    const { width, height, data } = picture(imageName(kind, theme, 2));
    expect(data).toHaveLength(width * height * 4);
    const opaque = data.filter((value, index) => index % 4 === 3 && value === 255);
    expect(opaque.length).toBeGreaterThan(10);
  },
);

test('a hatch tiles: the row under its last one is its first one moved by its lean', () => {
  const { width, height, data } = picture(imageName('hatch', 'paper', 1));
  const opacity = (x: number, y: number): number => data[(y * width + ((x + width) % width)) * 4 + 3] ?? -1;
  for (let x = 0; x < width; x++) expect(opacity(x, height - 1)).toBe(opacity(x - 1, 0));
});

test('the hatches of the three zones differ by more than colour', () => {
  const shapes = [1, 2, 3].map((zone) =>
    picture(imageName('hatch', 'paper', zone))
      .data.filter((_, index) => index % 4 === 3)
      .join(),
  );
  expect(new Set(shapes).size).toBe(3);
});

test.each(['', 'hatch', 'hatch-paper', 'hatch-noon-1', 'star-paper-1', 'hatch-paper-9'])(
  'there is no image named "%s"',
  (name) => {
    expect(imageNamed(name)).toBeNull();
  },
);
