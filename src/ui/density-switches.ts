import { html, nothing } from 'lit';
import { type Counting, EDGE_SHARES, GRADE_REACHES, GRADE_READINGS, STANDARD_COUNTING } from '#density/counting.ts';
import { densityWordsIn } from '#i18n/density-words.ts';
import type { Language } from '#plan/plan.ts';
import { emit } from './emit.ts';

interface Setting {
  readonly words: string;
  readonly isChosen: boolean;
  readonly change: Partial<Counting>;
}

/** One question with its possible answers, all in view. */
const choice = (host: HTMLElement, id: string, name: string, settings: readonly Setting[]) => html`<fieldset>
  <legend>${name}</legend>
  <div class="settings">${settings.map(
    ({ words, isChosen, change }) =>
      html`<label><input type="radio" name=${id} .checked=${isChosen} @change=${() => emit(host, { type: 'counting-changed', change })}>${words}</label>`,
  )}</div></fieldset>`;

/** A question answered by yes or no; the usual answer comes first. */
const yesOrNo = (
  host: HTMLElement,
  counting: Counting,
  key: 'viaducts' | 'waterOut' | 'planWorks',
  { name, settings }: { readonly name: string; readonly settings: Readonly<Record<'on' | 'off', string>> },
) =>
  choice(
    host,
    key,
    name,
    [STANDARD_COUNTING[key], !STANDARD_COUNTING[key]].map((isOn) => ({
      words: settings[isOn ? 'on' : 'off'],
      isChosen: counting[key] === isOn,
      change: { [key]: isOn },
    })),
  );

/** Everything that decides what counts; each moves all figures at once. */
export function densitySwitches(host: HTMLElement, counting: Counting, language: Language, note: unknown = nothing) {
  const say = densityWordsIn(language).counting;
  return html`<section aria-labelledby="how"><h2 id="how">${say.title}</h2>
    ${choice(
      host,
      'grades',
      say.grades.name,
      GRADE_REACHES.map((gradesDownTo) => ({
        words: say.grades.settings[gradesDownTo],
        isChosen: counting.gradesDownTo === gradesDownTo,
        change: { gradesDownTo },
      })),
    )}
    ${choice(
      host,
      'reading',
      say.reading.name,
      GRADE_READINGS.map((gradeReading) => ({
        words: say.reading.settings[gradeReading],
        isChosen: counting.gradeReading === gradeReading,
        change: { gradeReading },
      })),
    )}
    ${yesOrNo(host, counting, 'viaducts', say.viaducts)}
    ${yesOrNo(host, counting, 'waterOut', say.water)}
    ${yesOrNo(host, counting, 'planWorks', say.planWorks)}
    ${choice(
      host,
      'edges',
      say.edges.name,
      EDGE_SHARES.map((edgeShare) => ({
        words: say.edges.settings[edgeShare],
        isChosen: counting.edgeShare === edgeShare,
        change: { edgeShare },
      })),
    )}
    ${note}
    ${counting.edgeShare === STANDARD_COUNTING.edgeShare ? nothing : html`<p class="under"><small>${say.edgeWarning}</small></p>`}</section>`;
}
