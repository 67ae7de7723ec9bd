/** How a density stands to the goal, from the least to the goal reached; shares of the goal, so that any goal can be shown. */
export const SHADES = ['least', 'low', 'middle', 'near', 'met'] as const;
export type Shade = (typeof SHADES)[number];

/** The share of the goal from which each shade but the first begins. */
export const SHADE_FROM: Readonly<Record<Shade, number>> = { least: 0, low: 0.3, middle: 0.6, near: 0.8, met: 1 };

/** The shade of a density; both in km/km². */
export const shadeOf = (kmPerKm2: number, goalKmPerKm2: number): Shade =>
  SHADES.findLast((shade) => kmPerKm2 >= SHADE_FROM[shade] * goalKmPerKm2) ?? 'least';

/** What the map colours: places of a kind, or the cells of the grid. */
export const SHADINGS = ['zones', 'highlight-areas', 'grid'] as const;
export type Shading = (typeof SHADINGS)[number];
