import { readFileSync } from 'node:fs';
import { pointToLineDistance, pointToPolygonDistance } from '@turf/turf';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { lineOf } from '../../geo/check.ts';
import { type DrawnFeature, featuresOf } from '../../geo/drawing.ts';
import { localPlane } from '../../geo/local-plane.ts';
import { readPlanFolder } from '../../geo/read-plan-folder.ts';
import { pathsOf } from '../../geo/shapes.ts';

/** Places known from elsewhere, and what must pass by each of them within so many metres. */
const controlPoints = z
  .array(
    z.object({
      name: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      kinds: z.array(z.string()),
      names: z.array(z.string()),
      toleranceMetres: z.number(),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/control-points.json', 'utf8')));

const allowedTiers = z
  .array(z.object({ id: z.string(), name: z.string(), tier: z.number() }))
  .parse(JSON.parse(readFileSync('tests/fixtures/allowed-tiers.json', 'utf8')));

const { drawing, complaints } = readPlanFolder('geo');
const features = drawing ? featuresOf(drawing).map(({ feature }) => feature) : [];

const metresTo = (place: [number, number], { geometry }: DrawnFeature): number => {
  if (geometry.type === 'Point') return Math.hypot(...localPlane(place).toMetres(geometry.coordinates));
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return Math.max(0, pointToPolygonDistance(place, geometry, { units: 'meters' }));
  }
  const lines = pathsOf(geometry).map((coordinates) => ({ type: 'LineString' as const, coordinates }));
  return Math.min(...lines.map((line) => pointToLineDistance(place, line, { units: 'meters' })));
};

test('the real drawing can be read', () => {
  expect(complaints.map(lineOf)).toEqual([]);
});

const expectations = controlPoints.flatMap((point) => point.names.map((name) => ({ ...point, target: name })));

test.each(expectations)(
  '$target passes $name within $toleranceMetres m',
  ({ longitude, latitude, kinds, target, toleranceMetres }) => {
    const targets = features.filter(({ properties }) => properties.name_zh === target && kinds.includes(properties.kind));
    expect(targets.map(({ id }) => id)).not.toEqual([]);
    const nearest = Math.min(...targets.map((feature) => metresTo([longitude, latitude], feature)));
    expect(nearest).toBeLessThanOrEqual(toleranceMetres);
  },
);

test.each(allowedTiers)('$name is drawn in tier $tier, neither weaker nor stronger than the evidence allows', ({ id, tier }) => {
  expect(features.find((feature) => feature.id === id)?.properties.tier).toBe(tier);
});
