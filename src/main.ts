import { parseAddress } from '#state/address.ts';
import type { Intent } from '#state/intent.ts';
import { type AppState, openingState } from '#state/state.ts';
import { createStore } from '#state/store.ts';
import { update } from '#state/update.ts';
import '#ui/app-shell.ts';
import { joinAddressBar } from './address-bar.ts';
import { loadPlan } from './load-plan.ts';

const { asked, notice } = parseAddress(location.hash);
const store = createStore<AppState, Intent>(openingState(asked, notice), update);
const shell = document.querySelector('app-shell');

/** What the document itself shows of the state: language, theme, title. */
function dress({ language, theme, plan }: AppState): void {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.documentElement.dataset['theme'] = theme;
  if (plan.type === 'ready') document.title = `${plan.plan.about.title[language]} · ${plan.plan.about.subtitle[language]}`;
}

async function fetchPlan(): Promise<void> {
  try {
    store.send({ type: 'plan-arrived', plan: await loadPlan() });
  } catch (error) {
    store.send({ type: 'plan-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    store.send({ type: 'notice-given', notice: { type: 'link-copied' } });
  } catch {
    store.send({ type: 'notice-given', notice: { type: 'copy-failed' } });
  }
}

/** What an intent asks of the browser beyond a new state. */
function act(intent: Intent): void {
  if (intent.type === 'plan-retried') void fetchPlan();
  if (intent.type === 'link-copy-asked') void copyLink();
}

function show(state: AppState): void {
  dress(state);
  if (shell) shell.state = state;
}

shell?.addEventListener('intent', ({ detail }) => {
  store.send(detail);
  act(detail);
});
store.subscribe(show);
joinAddressBar(store);
show(store.state);
void fetchPlan();
