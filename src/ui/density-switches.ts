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

const YES_AND_NO = [
  { isOn: false, word: 'off' },
  { isOn: true, word: 'on' },
] as const;

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
    ${choice(
      host,
      'viaducts',
      say.viaducts.name,
      YES_AND_NO.toReversed().map(({ isOn, word }) => ({
        words: say.viaducts.settings[word],
        isChosen: counting.viaducts === isOn,
        change: { viaducts: isOn },
      })),
    )}
    ${choice(
      host,
      'water',
      say.water.name,
      YES_AND_NO.map(({ isOn, word }) => ({
        words: say.water.settings[word],
        isChosen: counting.waterOut === isOn,
        change: { waterOut: isOn },
      })),
    )}
    ${choice(
      host,
      'works',
      say.planWorks.name,
      YES_AND_NO.map(({ isOn, word }) => ({
        words: say.planWorks.settings[word],
        isChosen: counting.planWorks === isOn,
        change: { planWorks: isOn },
      })),
    )}
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
