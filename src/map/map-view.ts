import type { Intent } from '#state/intent.ts';
import type { Camera, Goal } from '#state/state.ts';
import { isSameLook } from './brush.ts';
import { cameraOf, follow } from './camera.ts';
import { frameOf } from './frame.ts';
import { IMAGE_PIXEL_RATIO, imageNamed } from './images.ts';
import { onlyThing, SELECTED_NAME } from './layers/marks.ts';
import { namesDrawn } from './names-drawn.ts';
import { listenForPresses } from './presses.ts';
import type { Mark, Scene } from './scene.ts';
import { thingsAt } from './spots.ts';
import { styleFor } from './style.ts';
import type { MapSurface, Spot } from './surface.ts';

export type MapIntent = Extract<
  Intent,
  { type: 'spot-clicked' | 'spot-asked' | 'thing-hovered' | 'camera-settled' | 'frame-drawn' }
>;

/** How the person works: asked anew each time, since a mouse can be plugged in and motion switched off. */
export interface Habits {
  readonly finePointer: () => boolean;
  readonly reducedMotion: () => boolean;
}

type Flag = 'selected' | 'strayed' | 'hovered';

/** The thing whose name is written whatever else is. */
const namedIn = ({ selected, strayed }: Scene): string | null => (selected ?? strayed)?.thing ?? null;

/** Half the side of the box, in pixels, in which a click hits. */
const FINE_REACH_PIXELS = 3;
const COARSE_REACH_PIXELS = 9;

/** Makes a map look like the scene it is shown, and tells what people do to it. Decides nothing. */
export class MapView {
  readonly #map: MapSurface;
  readonly #tell: (intent: MapIntent) => void;
  readonly #habits: Habits;
  #ready = false;
  #wanted: Scene | null = null;
  #shown: Scene | null = null;
  readonly #followed: Goal | null;
  /** The last goal, as long as nobody has moved the map since: what is to stay in view when the map changes its size. */
  #pursued: Goal | null = null;
  #hovered: string | null = null;
  /** While a flight takes off the end of the one it breaks off is none of ours. */
  #takingOff = false;
  /** Whether the map has moved, or was drawn otherwise, since it last told what is in view. */
  #isFrameOld = true;

  /** `map` must have been given the style of the first scene's look, and stand where `followed` (if any) had led it. */
  constructor(map: MapSurface, tell: (intent: MapIntent) => void, habits: Habits, followed: Goal | null = null) {
    this.#followed = followed;
    this.#map = map;
    this.#tell = tell;
    this.#habits = habits;
    map.setMissingStyleImageResolver((name) => this.#draw(name));
    map.on('style.load', () => this.#styleLoaded());
    map.on('moveend', () => {
      this.#isFrameOld = true;
      this.#settled();
    });
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.letGo();
    });
    listenForPresses(map, { clicked: (spot) => this.#clicked(spot), asked: (spot) => this.#asked(spot) });
    map.on('mousemove', ({ point }) => this.#pointedAt(point));
    map.on('mouseout', () => this.#hover(null));
  }

  /** Shows a scene, at once or as soon as the style is there. Returns whether the map will draw anew for it. */
  show(scene: Scene): boolean {
    this.#wanted = scene;
    this.#shown ??= { look: scene.look, selected: null, strayed: null, hovered: null, section: null, goal: this.#followed };
    return this.#ready && this.#apply(scene);
  }

  /**
   * Fits the map to a container that has become `right` pixels wider and `down` higher. What the map was last sent to is
   * brought back into view; otherwise the west and the north edge stay, since panels are docked to the east and the south.
   */
  resize(right: number, down: number): void {
    this.#map.resize();
    if (this.#pursued?.type !== 'fit') this.#map.panBy([right / 2, down / 2], { duration: 0 });
    if (this.#pursued && this.#pursued.type !== 'camera') this.#pursue(this.#pursued);
    // A resized canvas is empty until it is drawn again; at once, so that nobody sees it flash.
    this.#map.redraw();
  }

  /** The person has taken the map elsewhere: what it was last sent to need not stay in view. */
  letGo(): void {
    this.#pursued = null;
  }

  /** The names now drawn, each once, in the language shown. */
  namesShown(): readonly string[] {
    if (!this.#ready || !this.#shown) return [];
    return namesDrawn(this.#map, this.#shown.look.language);
  }

  /** Tells what is in view, once all of it is drawn; what only marks or points at a shape changes nothing of it. */
  drawn(): void {
    if (!this.#ready || !this.#isFrameOld) return;
    this.#isFrameOld = false;
    this.#tell({ type: 'frame-drawn', frame: frameOf(this.#map) });
  }

  /** Asks what lies at the middle of the map, for who has neither a right button nor a long press. */
  askAtCentre(): void {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    this.#asked({ x: clientWidth / 2, y: clientHeight / 2 });
  }

  /** Where the map rests now. */
  camera(): Camera {
    return cameraOf(this.#map);
  }

  close(): void {
    this.#map.remove();
  }

  /** Also runs when the style was built from scratch, which forgets every mark. */
  #styleLoaded(): void {
    this.#ready = true;
    this.#isFrameOld = true;
    if (!this.#wanted || !this.#shown) return;
    this.#shown = { ...this.#shown, selected: null, strayed: null, hovered: null };
    this.#apply(this.#wanted);
  }

  #apply(next: Scene): boolean {
    const shown = this.#shown ?? next;
    this.#shown = next;
    const restyled = !isSameLook(next.look, shown.look);
    if (restyled) {
      this.#isFrameOld = true;
      this.#map.setStyle(styleFor(next.look), { diff: true });
    }
    if (restyled || namedIn(next) !== namedIn(shown)) this.#map.setFilter(SELECTED_NAME, onlyThing(namedIn(next)));
    const marked = [
      this.#mark('selected', next.selected, shown.selected),
      this.#mark('strayed', next.strayed, shown.strayed),
      this.#mark('hovered', next.hovered, shown.hovered),
    ].includes(true);
    const moved = next.goal !== null && next.goal !== shown.goal && this.#pursue(next.goal);
    return restyled || marked || moved;
  }

  #pursue(goal: Goal): boolean {
    this.#pursued = goal;
    this.#takingOff = true;
    const moved = follow(this.#map, goal, this.#habits.reducedMotion());
    this.#takingOff = false;
    if (moved && !this.#map.isMoving()) this.#settled();
    return moved;
  }

  #settled(): void {
    if (!this.#takingOff) this.#tell({ type: 'camera-settled', camera: cameraOf(this.#map) });
  }

  #mark(flag: Flag, next: Mark | null, shown: Mark | null): boolean {
    if (next?.thing === shown?.thing) return false;
    if (shown) for (const source of [shown.source, 'labels']) this.#map.removeFeatureState({ source, id: shown.thing }, flag);
    if (next)
      for (const source of [next.source, 'labels']) this.#map.setFeatureState({ source, id: next.thing }, { [flag]: true });
    return true;
  }

  #draw(name: string): void {
    const picture = imageNamed(name);
    if (picture && !this.#map.hasImage(name)) this.#map.addImage(name, picture, { pixelRatio: IMAGE_PIXEL_RATIO });
  }

  #thingsAt(spot: Spot): readonly string[] {
    if (!this.#ready) return [];
    return thingsAt(this.#map, spot, this.#habits.finePointer() ? FINE_REACH_PIXELS : COARSE_REACH_PIXELS);
  }

  #asked({ x, y }: Spot): void {
    const { lng, lat } = this.#map.unproject([x, y]);
    this.#tell({ type: 'spot-asked', position: [lng, lat] });
  }

  #clicked({ x, y }: Spot): void {
    const { lng, lat } = this.#map.unproject([x, y]);
    this.#tell({ type: 'spot-clicked', spot: { things: this.#thingsAt({ x, y }), position: [lng, lat], x, y } });
  }

  #pointedAt(spot: Spot): void {
    if (!this.#habits.finePointer()) return;
    this.#hover(this.#thingsAt(spot)[0] ?? null);
  }

  #hover(thing: string | null): void {
    this.#map.getCanvas().style.cursor = thing === null ? '' : 'pointer';
    if (thing === this.#hovered) return;
    this.#hovered = thing;
    this.#tell({ type: 'thing-hovered', id: thing });
  }
}
