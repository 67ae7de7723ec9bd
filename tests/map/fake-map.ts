import type { DrawnThere, MapSurface, Spot } from '#map/surface.ts';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Event {
  readonly point: Spot;
  readonly points: readonly Spot[];
  readonly originalEvent?: unknown;
}

type Listener = (event: Event) => void;

const isInstant = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'duration' in options && options.duration === 0;

/**
 * A map made by hand: keeps what is asked of it, answers what it is told to. Its canvas is 1000 × 800. As MapLibre does, it
 * says that it has come to rest within the call that makes it jump, or that breaks a flight off.
 */
export class FakeMap implements MapSurface {
  readonly calls: Call[] = [];
  readonly canvas = { style: { cursor: '' }, clientWidth: 1000, clientHeight: 800 };
  projected: Spot = { x: 500, y: 300 };
  found: readonly DrawnThere[] = [];
  /** The box last asked for. */
  asked: unknown = null;
  readonly #listeners = new Map<string, Listener[]>();
  #resolve: (name: string) => void = () => undefined;
  #flies = false;

  /** Lets the map say that something happened. */
  fire(type: string, event: Partial<Event> = {}): void {
    const { point = { x: 0, y: 0 } } = event;
    for (const listener of this.#listeners.get(type) ?? []) listener({ point, points: [point], ...event });
  }

  /** Lets the flight come to its end. */
  land(): void {
    this.#flies = false;
    this.fire('moveend');
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
  jumpTo = this.#kept('jumpTo', () => this.#go(true));
  easeTo = this.#kept('easeTo', (options) => this.#go(isInstant(options)));
  fitBounds = this.#kept('fitBounds', (_bounds, options) => this.#go(isInstant(options)));
  panBy = this.#kept('panBy', (_offset, options) => this.#go(isInstant(options)));
  resize = this.#kept('resize', () => {
    if (!this.#flies) this.fire('moveend');
  });
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
  isMoving = () => this.#flies;

  #kept(name: string, then: (...args: readonly unknown[]) => void = () => undefined): (...args: readonly unknown[]) => void {
    return (...args) => {
      this.calls.push({ name, args });
      then(...args);
    };
  }

  #go(atOnce: boolean): void {
    if (this.#flies) this.land();
    this.#flies = true;
    if (atOnce) this.land();
  }
}
