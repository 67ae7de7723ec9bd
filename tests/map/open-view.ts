import { type MapIntent, MapView } from '#map/map-view.ts';
import type { Scene } from '#map/scene.ts';
import { FakeMap } from './fake-map.ts';
import { look } from './look.ts';

/** A bare scene on paper in Chinese with all layers, but for what is given. */
export const scene = (over: Partial<Scene> = {}): Scene => ({
  look: look(),
  selected: null,
  strayed: null,
  hovered: null,
  section: null,
  goal: null,
  ...over,
});

interface Setting {
  readonly fine?: boolean;
  readonly still?: boolean;
  readonly followed?: Scene['goal'];
}

/** A view over a map made by hand, and what it tells. */
export const open = ({ fine = true, still = false, followed = null }: Setting = {}) => {
  const map = new FakeMap();
  const told: MapIntent[] = [];
  const habits = { finePointer: () => fine, reducedMotion: () => still };
  const view = new MapView(map, (intent) => told.push(intent), habits, followed);
  return { map, view, told };
};

/** The same once its style has loaded and a bare scene is shown; nothing is on record yet. */
export const openReady = (setting: Setting = {}) => {
  const opened = open(setting);
  opened.view.show(scene());
  opened.map.fire('style.load');
  opened.map.calls.length = 0;
  return opened;
};
