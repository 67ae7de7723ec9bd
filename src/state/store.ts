export interface Store<State, Intent> {
  readonly state: State;
  /** Takes an intent in and tells every listener when it changed the state. */
  send(intent: Intent): void;
  /** Calls `listener` after each change; returns a function that stops it. */
  subscribe(listener: (state: State, before: State) => void): () => void;
}

/** Holds the one state of the app; `update` alone decides what an intent makes of it. */
export function createStore<State, Intent>(
  initial: State,
  update: (state: State, intent: Intent) => State,
): Store<State, Intent> {
  let state = initial;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get state() {
      return state;
    },
    send(intent) {
      const before = state;
      state = update(before, intent);
      if (state === before) return;
      const after = state;
      for (const listener of [...listeners]) listener(after, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
