import type { MultiPolygon, Polygon } from 'geojson';
import type { Basis, Bilingual } from '#plan/plan.ts';
import type { RoadGroup } from './counting.ts';

export type Shape = Polygon | MultiPolygon;

/** km/km²: 5th and 95th percentile over draws that move the shape within its accuracy. */
export type DensityRange = readonly [low: number, high: number];

/** What the board works out of a place beforehand; in the order of RANGED_COUNTINGS. */
export interface PlaceRanges {
  readonly id: string;
  readonly waterSquareMetres: number;
  readonly ranges: readonly DensityRange[];
}

/** data/density.json: the ranges of every place with a density, and the cells of the grid, cut to the district. */
export interface DensityFile {
  readonly places: readonly PlaceRanges[];
  readonly cells: readonly Shape[];
}

/** Metres of a group of roads inside a shape and, whole, along its edge. */
export interface GroupMetres {
  readonly insideMetres: number;
  readonly edgeMetres: number;
}

/** A shape and the roads in it; `metres` in the order of Survey.groups. */
export interface Measured {
  readonly shape: Shape;
  readonly areaSquareMetres: number;
  readonly metres: readonly GroupMetres[];
}

/** A stretch of a drawn road inside a place or along its edge, in metres from the road's first position. */
export interface Stretch {
  readonly road: string;
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly onEdge: boolean;
  /** That part of the road's course. */
  readonly course: readonly (readonly number[])[];
}

/** The district, a zone, a highlight area or a parcel of tier one or two. */
export interface MeasuredPlace extends Measured, PlaceRanges {
  readonly stretches: readonly Stretch[];
}

/** A drawn road from junction to junction. */
export interface SurveyedRoad {
  readonly id: string;
  /** The street's thing; null for one without a name. */
  readonly thing: string | null;
  readonly name: Bilingual | null;
  readonly group: RoadGroup;
  /** −1 tunnel, 0 ground, 1 viaduct or bridge. */
  readonly level: number;
  readonly basis: Basis;
  readonly accuracyMetres: number;
  readonly course: readonly (readonly number[])[];
}

/** All drawn roads counted in all places, before anybody says what counts. */
export interface Survey {
  readonly groups: readonly RoadGroup[];
  readonly places: ReadonlyMap<string, MeasuredPlace>;
  readonly cells: readonly Measured[];
  readonly roads: ReadonlyMap<string, SurveyedRoad>;
}
