import type { FilterSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Picture } from './images.ts';

/** A spot on the map's canvas in CSS pixels from its north-west corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What lay under a spot: its properties are data, to be read with care. */
export interface DrawnThere {
  readonly layer: { readonly id: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

type LngLat = [longitude: number, latitude: number];
type Corners = [west: number, south: number, east: number, north: number];

/** The part of a MapLibre map that the view uses; a test hands it one made by hand. */
export interface MapSurface {
  on(type: 'style.load' | 'moveend' | 'idle' | 'mouseout', listener: () => void): unknown;
  on(
    type: 'touchstart' | 'touchmove',
    listener: (event: { readonly point: Spot; readonly points: readonly Spot[] }) => void,
  ): unknown;
  on(type: 'touchend' | 'touchcancel', listener: () => void): unknown;
  on(type: 'click' | 'mousemove' | 'contextmenu', listener: (event: { readonly point: Spot }) => void): unknown;
  on(type: 'movestart', listener: (event: { readonly originalEvent?: unknown }) => void): unknown;
  setStyle(style: StyleSpecification, options: { readonly diff: boolean }): unknown;
  setMissingStyleImageResolver(resolver: (name: string) => void): unknown;
  hasImage(name: string): boolean;
  addImage(name: string, picture: Picture, options: { readonly pixelRatio: number }): unknown;
  setFilter(layer: string, filter: FilterSpecification): unknown;
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean>): unknown;
  removeFeatureState(feature: { source: string; id: string }, key: string): unknown;
  queryRenderedFeatures(box: [[number, number], [number, number]], options: { layers: string[] }): readonly DrawnThere[];
  queryRenderedFeatures(options: { layers: string[] }): readonly DrawnThere[];
  getCanvas(): { readonly style: { cursor: string }; readonly clientWidth: number; readonly clientHeight: number };
  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  project(position: LngLat): Spot;
  redraw(): unknown;
  unproject(spot: [x: number, y: number]): { readonly lng: number; readonly lat: number };
  jumpTo(camera: { center: LngLat; zoom?: number; bearing?: number; pitch?: number }): unknown;
  easeTo(camera: { center: LngLat; duration: number }): unknown;
  fitBounds(
    bounds: Corners,
    options: { padding: number; maxZoom: number; linear: boolean; duration?: number; essential?: boolean },
  ): unknown;
  panBy(offset: [x: number, y: number], options: { duration: number }): unknown;
  isMoving(): boolean;
  resize(): unknown;
  remove(): void;
}
