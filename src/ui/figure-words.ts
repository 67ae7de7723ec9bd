import { formatArea, formatCount, formatInvestment, formatKilometres } from '#i18n/numbers.ts';
import type { Language } from '#plan/plan.ts';
import type { Figure } from '#story/figures.ts';

/** A figure as it is read: its number, and its unit, empty for a mere count. */
export interface FigureWords {
  readonly number: string;
  readonly unit: string;
}

const cut = (text: string): FigureWords => {
  const at = text.indexOf(' ');
  return { number: text.slice(0, at), unit: text.slice(at + 1) };
};

/** A figure in a language, with the decimals its kind has everywhere in the app. */
export function figureWords(figure: Figure, language: Language): FigureWords {
  switch (figure.type) {
    case 'count':
      return { number: formatCount(figure.value), unit: '' };
    case 'money':
      return cut(formatInvestment(figure.yiYuan, language));
    case 'area':
      return cut(formatArea(figure.low, figure.high, language));
    case 'length':
      return { number: formatKilometres(figure.metres), unit: language === 'zh' ? '公里' : 'km' };
    case 'offset':
      return { number: `±${formatCount(figure.metres)}`, unit: language === 'zh' ? '米' : 'm' };
  }
}

/** A figure within a sentence. */
export const figureInText = (figure: Figure, language: Language): string => {
  const { number, unit } = figureWords(figure, language);
  return unit === '' ? number : `${number} ${unit}`;
};
