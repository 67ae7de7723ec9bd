import { html, nothing, type TemplateResult } from 'lit';
import type { PlanIndex } from '#plan/lookup.ts';
import type { AppState } from '#state/state.ts';
import './late-part.ts';

export const loadHelp = () => import('./help-dialog.ts');
export const loadReport = () => import('./report-dialog.ts');
/** What is told of the whole plan draws what the map draws, and shares its program. */
const loadAbout = () => import('./about-dialog.ts');
/** The list of doubtful readings is long and seldom asked for. */
const loadReadings = () => import('./readings-dialog.ts');

interface PageDialog {
  readonly load: () => Promise<unknown>;
  readonly shown: TemplateResult;
}

function dialogOf({ dialog, language, theme, notice }: AppState, index: PlanIndex | null, address: string): PageDialog | null {
  if (dialog === null) return null;
  if (dialog.type === 'help') return { load: loadHelp, shown: html`<help-dialog .language=${language}></help-dialog>` };
  if (index === null) return null;
  switch (dialog.type) {
    case 'about':
      return {
        load: loadAbout,
        shown: html`<about-dialog .index=${index} .language=${language} .theme=${theme}></about-dialog>`,
      };
    case 'readings':
      return {
        load: loadReadings,
        shown: html`<readings-dialog .index=${index} .language=${language} .reading=${dialog.reading}></readings-dialog>`,
      };
    case 'report':
      return {
        load: loadReport,
        shown: html`<report-dialog .index=${index} .language=${language} .thing=${index.thing(dialog.thing ?? '') ?? null} .address=${address} .notice=${notice}></report-dialog>`,
      };
  }
}

/** The dialog that lies over the page, if one does; those that tell of the plan wait for it. */
export function pageDialog(state: AppState, index: PlanIndex | null, address: string) {
  const over = dialogOf(state, index, address);
  return over
    ? html`<late-part over .load=${over.load} .language=${state.language} .leaving=${{ type: 'dialog-toggled', dialog: state.dialog }}>${over.shown}</late-part>`
    : nothing;
}
