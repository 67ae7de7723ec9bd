import { html, LitElement, type PropertyValues, unsafeCSS } from 'lit';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import mapLibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '#i18n/messages.ts';
import { MAX_ZOOM } from '#map/camera.ts';
import { MapView } from '#map/map-view.ts';
import type { Scene } from '#map/scene.ts';
import { styleFor } from '#map/style.ts';
import { SOURCES } from '#plan/map-sources.ts';
import type { Camera, Goal, MapStatus } from '#state/state.ts';
import { emit } from './emit.ts';
import './thing-chooser.ts';
import { aim, finePointer, mapButton, mapStyles, reducedMotion } from './plan-map-parts.ts';

setWorkerUrl(workerUrl);

const MIN_ZOOM = 9;
const FADE_MILLISECONDS = 150;

/** Where a map stood when it was taken down, and the goal that had led it there. */
interface Whereabouts {
  readonly camera: Camera;
  readonly goal: Goal | null;
}

/** How many of the map's sources have come. */
const partsLoaded = (map: MapLibreMap) => ({
  loaded: SOURCES.filter((source) => map.getSource(source) && map.isSourceLoaded(source)).length,
  total: SOURCES.length,
});

/**
 * The map of the plan: draws the scene it is given and tells what people do to it.
 * `scene`: what to show. `messages`: its words. Emits `intent`: spot-clicked, spot-asked, thing-hovered, camera-settled, frame-drawn,
 * home-asked, map-changed. `aria-busy` is "true" until all of the scene is drawn.
 */
export class PlanMap extends LitElement {
  static override properties = { scene: { attribute: false }, messages: { attribute: false } };
  static override styles = [unsafeCSS(mapLibreCss), mapStyles];
  declare scene: Scene;
  declare messages: Pick<Messages, 'map'>;

  #map: MapLibreMap | null = null;
  #view: MapView | null = null;
  #left: Whereabouts | null = null;
  #size = { width: 0, height: 0 };
  readonly #resizes = new ResizeObserver(() => this.#fitContainer());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  /** Builds the map anew, where it stood; for another try after a failure. */
  reopen(): void {
    this.#close();
    this.#open();
  }

  /** The names now drawn on the map. */
  namesShown(): readonly string[] {
    return this.#view?.namesShown() ?? [];
  }

  protected override firstUpdated(): void {
    if (this.isConnected) this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('messages')) this.#nameCanvas();
    if (this.#view?.show(this.scene)) this.#setBusy(true);
  }

  protected override render() {
    const say = this.messages.map;
    return html`
      <div id="canvas" @keydown=${this.#askByKey}></div>
      <p id="names" class="hidden-visually"></p>
      <div id="buttons">
        ${mapButton('zoom-in', say.zoomIn, () => this.#zoom(1))}
        ${mapButton('zoom-out', say.zoomOut, () => this.#zoom(-1))}
        ${mapButton('home', say.home, () => emit(this, { type: 'home-asked' }))}
        ${mapButton('here', say.hereAtCentre, () => this.#view?.askAtCentre())}
      </div>
      ${aim}`;
  }

  #open(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#canvas');
    if (!container || this.#map) return;
    this.#setBusy(true);
    const map = this.#build(container);
    if (!map) {
      container.replaceChildren();
      this.#tellStatus({ type: 'failed', cause: 'no-webgl' });
      return;
    }
    this.#map = map;
    this.#size = { width: container.clientWidth, height: container.clientHeight };
    this.#resizes.observe(container);
    this.#listen(map);
    this.#view = new MapView(map, (intent) => emit(this, intent), { finePointer, reducedMotion }, this.#left?.goal ?? null);
    this.#nameCanvas();
    this.#view.show(this.scene);
  }

  #build(container: HTMLElement): MapLibreMap | null {
    const camera = this.#left?.camera;
    try {
      const map = new MapLibreMap({
        container,
        style: styleFor(this.scene.look),
        ...(camera ? { center: [...camera.center], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch } : {}),
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        renderWorldCopies: false,
        trackResize: false,
        localIdeographFontFamily: false,
        fadeDuration: reducedMotion() ? 0 : FADE_MILLISECONDS,
      });
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      return map;
    } catch {
      return null;
    }
  }

  #listen(map: MapLibreMap): void {
    let told = false;
    const tellOnce = (status: MapStatus): void => {
      if (!told) this.#tellStatus(status);
      told = true;
    };
    map.on('movestart', () => this.#setBusy(true));
    map.on('dataloading', () => this.#setBusy(true));
    map.on('sourcedata', () => {
      if (!told) this.#tellStatus({ type: 'waiting', ...partsLoaded(map) });
    });
    map.on('idle', () => {
      const stillNowhere = !this.#left && !this.scene.goal;
      if (stillNowhere) return;
      tellOnce({ type: 'ready' });
      this.#describe();
      this.#view?.drawn();
      this.#setBusy(false);
    });
    map.on('error', (event) => {
      if ('sourceId' in event) tellOnce({ type: 'failed', cause: 'no-data' });
      else console.error(event.error);
    });
    map.on('webglcontextlost', () =>
      queueMicrotask(() => {
        if (this.#map === map) this.reopen();
      }),
    );
  }

  #close(): void {
    this.#resizes.disconnect();
    if (this.#map && this.#view) this.#left = { camera: this.#view.camera(), goal: this.scene.goal };
    this.#view?.close();
    this.#view = null;
    this.#map = null;
  }

  #fitContainer(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#canvas');
    if (!container || !this.#view) return;
    const { clientWidth: width, clientHeight: height } = container;
    const grown = { right: width - this.#size.width, down: height - this.#size.height };
    if (width === 0 || height === 0 || (grown.right === 0 && grown.down === 0)) return;
    this.#size = { width, height };
    this.#setBusy(true);
    this.#view.resize(grown.right, grown.down);
  }

  #zoom(steps: 1 | -1): void {
    const map = this.#map;
    this.#view?.letGo();
    map?.zoomTo(map.getZoom() + steps, reducedMotion() ? { duration: 0 } : {});
  }

  /** Enter on the map itself asks what lies at its middle; the arrows move that about. */
  #askByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#view?.askAtCentre();
  }

  #nameCanvas(): void {
    const canvas = this.#map?.getCanvas();
    canvas?.setAttribute('aria-label', this.messages.map.label);
    canvas?.setAttribute('aria-describedby', 'names');
  }

  #describe(): void {
    const names = this.renderRoot.querySelector('#names');
    if (names)
      names.textContent = this.messages.map.shown(this.namesShown().join(this.scene.look.language === 'zh' ? '、' : ', '));
  }

  #setBusy(busy: boolean): void {
    this.setAttribute('aria-busy', String(busy));
  }

  #tellStatus(status: MapStatus): void {
    if (status.type === 'failed') this.#setBusy(false);
    emit(this, { type: 'map-changed', status });
  }
}
customElements.define('plan-map', PlanMap);
