import { walkMinutes } from '#plan/walk.ts';
import type { Intent } from '#state/intent.ts';
import type { AppState, Notice } from '#state/state.ts';
import type { Store } from '#state/store.ts';
import { findHere } from './find-here.ts';
import { findWalk } from './find-walk.ts';
import { loadPlan } from './load-plan.ts';
import { loadPronunciations } from './load-pronunciations.ts';
import { loadSums } from './load-sums.ts';
import { loadSurvey } from './load-survey.ts';

type AppStore = Store<AppState, Intent>;

/** Fetches the plan and tells the store what came of it. */
export async function fetchPlan(store: AppStore): Promise<void> {
  try {
    store.send({ type: 'plan-arrived', plan: await loadPlan((share) => store.send({ type: 'plan-progressed', share })) });
  } catch (error) {
    store.send({ type: 'plan-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Fetches how names are read aloud and tells the store what came of it. */
export async function fetchPronunciations(store: AppStore): Promise<void> {
  try {
    store.send({ type: 'pronunciations-arrived', pronunciations: await loadPronunciations() });
  } catch {
    store.send({ type: 'pronunciations-failed' });
  }
}

/** Fetches the plan's figures and tells the store what came of it. */
export async function fetchSums(store: AppStore): Promise<void> {
  try {
    store.send({ type: 'sums-arrived', sums: await loadSums() });
  } catch {
    store.send({ type: 'sums-failed' });
  }
}

/** The old way to copy, for pages that come over plain http, where browsers keep the clipboard shut. */
function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}

async function copy(store: AppStore, text: string, done: Notice, failed: Notice): Promise<void> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  store.send({ type: 'notice-given', notice: (isCopied ?? false) || copyByEvent(text) ? done : failed });
}

/** Into full screen, or out of it. A browser that refuses leaves the page as it is: the tour needs no full screen. */
async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // Phones without the API, and frames that may not: nothing to say, the button just does nothing.
  }
}

/** What an intent asks of the browser beyond a new state. */
export function runErrand(store: AppStore, intent: Intent): void {
  switch (intent.type) {
    case 'plan-retried':
      return void fetchPlan(store);
    case 'pronunciations-retried':
      return void fetchPronunciations(store);
    case 'sums-retried':
      return void fetchSums(store);
    case 'link-copy-asked':
      return void copy(store, intent.link ?? location.href, { type: 'link-copied' }, { type: 'copy-failed', text: null });
    case 'copy-asked':
      return void copy(
        store,
        intent.text,
        { type: 'text-copied', text: intent.text },
        { type: 'copy-failed', text: intent.text },
      );
    case 'table-copy-asked':
      return void copy(store, intent.text, { type: 'table-copied', rows: intent.rows }, { type: 'table-copy-failed' });
    case 'full-screen-asked':
      return void toggleFullScreen();
  }
}

/** Answers every pin, whoever put it there: a click, a key, a link, the Back button. */
export async function answerPin(store: AppStore): Promise<void> {
  const { pin, here } = store.state;
  if (pin === null || here?.type !== 'looking') return;
  try {
    store.send({ type: 'here-found', here: await findHere(pin) });
  } catch {
    store.send({ type: 'here-failed', position: pin });
  }
}

/** Answers every walk asked for, once there is a plan to say which minutes it knows. */
export async function answerWalk(store: AppStore): Promise<void> {
  const { walk, walkStatus, plan } = store.state;
  if (walk === null || walkStatus.type !== 'looking' || plan.type !== 'ready') return;
  try {
    store.send({ type: 'walk-found', walk: await findWalk(walk.origin, walkMinutes(plan.plan.walkCircles)) });
  } catch {
    store.send({ type: 'walk-failed', origin: walk.origin });
  }
}

/** Measures the roads for whoever is in the density view and waits for it. */
export async function answerSurvey(store: AppStore): Promise<void> {
  if (store.state.survey.type !== 'loading') return;
  try {
    store.send({ type: 'survey-arrived', survey: await loadSurvey() });
  } catch {
    store.send({ type: 'survey-failed' });
  }
}
