import { formatAddress, isStep, parseAddress } from '#state/address.ts';
import type { Intent } from '#state/intent.ts';
import type { AppState } from '#state/state.ts';
import type { Store } from '#state/store.ts';

/**
 * Keeps address and state in step: a selection is a step that Back takes back, everything else amends the step it is on.
 * While nothing moved the camera the address stays short, so that a bare address stays bare.
 */
export function joinAddressBar(store: Store<AppState, Intent>): void {
  let visiting = false;
  store.subscribe((after, before) => {
    if (visiting || after.plan.type !== 'ready') return;
    const address = `#${formatAddress(after)}`;
    if (address === location.hash || (address === '#' && location.hash === '')) return;
    if (isStep(before, after) && before.plan.type === 'ready') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  window.addEventListener('popstate', () => {
    visiting = true;
    store.send({ type: 'address-visited', ...parseAddress(location.hash) });
    visiting = false;
  });
}
