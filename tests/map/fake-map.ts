import type { DrawnThere, MapSurface, Spot } from '#map/surface.ts';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

type Listener = (event: { readonly point: Spot; readonly originalEvent?: unknown }) => void;

/** A map made by hand: keeps what is asked of it, answers what it is told to. Its canvas is 1000 × 800. */
export class FakeMap implements MapSurface {
  readonly calls: Call[] = [];
  readonly canvas = { style: { cursor: '' }, clientWidth: 1000, clientHeight: 800 };
  projected: Spot = { x: 500, y: 300 };
  found: readonly DrawnThere[] = [];
  /** The box last asked for. */
  asked: unknown = null;
  readonly #listeners = new Map<string, Listener[]>();
  #resolve: (name: string) => void = () => undefined;

  /** Lets the map say that something happened. */
  fire(type: string, event: { readonly point?: Spot; readonly originalEvent?: unknown } = {}): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ point: { x: 0, y: 0 }, ...event });
  }

  /** Lets the map miss an image. */
  miss(name: string): void {
    this.#resolve(name);
  }

  on(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  setMissingStyleImageResolver(resolve: (name: string) => void): void {
    this.#resolve = resolve;
  }

  queryRenderedFeatures(boxOrOptions: unknown): readonly DrawnThere[] {
    this.asked = boxOrOptions;
    return this.found;
  }

  setStyle = this.#kept('setStyle');
  setFilter = this.#kept('setFilter');
  addImage = this.#kept('addImage');
  setFeatureState = this.#kept('setFeatureState');
  removeFeatureState = this.#kept('removeFeatureState');
  jumpTo = this.#kept('jumpTo');
  easeTo = this.#kept('easeTo');
  fitBounds = this.#kept('fitBounds');
  panBy = this.#kept('panBy');
  resize = this.#kept('resize');
  remove = this.#kept('remove');
  hasImage = () => false;
  getCanvas = () => this.canvas;
  getCenter = () => ({ lng: 1, lat: 2 });
  getZoom = () => 3;
  getBearing = () => 4;
  getPitch = () => 5;
  project = () => this.projected;
  redraw = () => undefined;
  unproject = ([x, y]: [number, number]) => ({ lng: x / 10, lat: y / 10 });

  #kept(name: string): (...args: readonly unknown[]) => void {
    return (...args) => {
      this.calls.push({ name, args });
    };
  }
}
