import { html, nothing } from 'lit';
import type { PlanIndex } from '#plan/lookup.ts';
import type { AppState } from '#state/state.ts';
import './help-dialog.ts';
import './late-part.ts';
import './report-dialog.ts';

/** What is told of the whole plan draws what the map draws, and shares its program. */
const loadAbout = () => import('./about-dialog.ts');
/** The list of doubtful readings is long and seldom asked for. */
const loadReadings = () => import('./readings-dialog.ts');

/** The dialog that lies over the page, if one does; those that tell of the plan wait for it. */
export function pageDialog({ dialog, language, theme, notice }: AppState, index: PlanIndex | null, address: string) {
  if (dialog === null) return nothing;
  if (dialog.type === 'help') return html`<help-dialog .language=${language}></help-dialog>`;
  if (index === null) return nothing;
  switch (dialog.type) {
    case 'about':
      return html`<late-part over .load=${loadAbout} .language=${language}><about-dialog .index=${index} .language=${language} .theme=${theme}></about-dialog></late-part>`;
    case 'readings':
      return html`<late-part over .load=${loadReadings} .language=${language}><readings-dialog .index=${index} .language=${language} .reading=${dialog.reading}></readings-dialog></late-part>`;
    case 'report':
      return html`<report-dialog .index=${index} .language=${language} .thing=${index.thing(dialog.thing ?? '') ?? null} .address=${address} .notice=${notice}></report-dialog>`;
  }
}
