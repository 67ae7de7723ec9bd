import { parseAddress } from '#state/address.ts';
import type { Intent } from '#state/intent.ts';
import { type AppState, openingState } from '#state/state.ts';
import { createStore } from '#state/store.ts';
import { update } from '#state/update.ts';
import '#ui/app-shell.ts';
import { joinAddressBar } from './address-bar.ts';
import { startCueClock } from './cue-clock.ts';
import { answerPin, answerSurvey, answerWalk, fetchPlan, fetchPronunciations, fetchSums, runErrand } from './errands.ts';
import { onStillnessChange, rememberVisit, visitor } from './visitor.ts';

const { asked, notice } = parseAddress(location.hash);
const store = createStore<AppState, Intent>(openingState(asked, notice, visitor()), update);
const shell = document.querySelector('app-shell');

/** What the document itself shows of the state: language, theme, title. */
function dress({ language, theme, plan }: AppState): void {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.documentElement.dataset['theme'] = theme;
  if (plan.type === 'ready') document.title = `${plan.plan.about.title[language]} · ${plan.plan.about.subtitle[language]}`;
}

function show(state: AppState): void {
  dress(state);
  if (shell) shell.state = state;
}

shell?.addEventListener('intent', ({ detail }) => {
  store.send(detail);
  runErrand(store, detail);
});
store.subscribe(show);
store.subscribe((after, before) => {
  if (before.welcome && !after.welcome) rememberVisit();
  if (after.here?.type === 'looking' && after.here !== before.here) void answerPin(store);
  if (after.walkStatus !== before.walkStatus || after.plan !== before.plan) void answerWalk(store);
  if (after.survey.type === 'loading' && before.survey.type !== 'loading') void answerSurvey(store);
});
joinAddressBar(store);
startCueClock(store);
onStillnessChange((prefersStill) => store.send({ type: 'preference-changed', prefersStill }));
show(store.state);
void answerPin(store);
void answerSurvey(store);
await fetchPlan(store);
void fetchPronunciations(store);
void fetchSums(store);
