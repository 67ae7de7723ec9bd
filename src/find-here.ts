import type { Shapes } from '#measure/here.ts';
import type { Here } from '#plan/here.ts';
import type { Position } from '#plan/plan.ts';
import { fetchSource } from './fetch-data.ts';

async function fetchShapes(): Promise<Shapes> {
  const [district, zones, areas, parcels, places, water, green, roads] = await Promise.all([
    fetchSource('district'),
    fetchSource('zones'),
    fetchSource('highlight-areas'),
    fetchSource('parcels'),
    fetchSource('places'),
    fetchSource('water'),
    fetchSource('green'),
    fetchSource('roads'),
  ]);
  return { district, zones, 'highlight-areas': areas, parcels, places, water, green, roads };
}

let known: Shapes | null = null;

/**
 * What lies at a position (degrees, WGS84), from the shapes that lie beside the page; they are fetched once. Throws with the
 * reason, in plain words, when they cannot be had, and may then be asked again.
 */
export async function findHere(position: Position): Promise<Here> {
  const [{ hereAt }, shapes] = await Promise.all([import('#measure/here.ts'), known ?? fetchShapes()]);
  known = shapes;
  return hereAt(position, shapes);
}
