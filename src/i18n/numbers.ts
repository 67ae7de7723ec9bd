import type { Bilingual, Language, Locator } from '#plan/plan.ts';

const SQUARE_METRES_PER_HECTARE = 10_000;
const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

/** Thousands separated, with so many decimals. */
export const grouped = (value: number, decimals: number): string => {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${separated}.${fraction}` : separated;
};

/** A count: thousands separated, no decimals. */
export const formatCount = (value: number): string => grouped(value, 0);

/** Money the plan states in 亿元 (a hundred million yuan): as it writes it, or in billions of yuan, a digit more for the same precision. */
export const formatInvestment = (yiYuan: number, language: Language): string =>
  language === 'zh' ? `${grouped(yiYuan, 1)} 亿元` : `${grouped(yiYuan / 10, 2)} billion yuan`;

const AREA_UNIT: Readonly<Record<'hectares' | 'squareKilometres', Bilingual>> = {
  hectares: { zh: '公顷', en: 'ha' },
  squareKilometres: { zh: '平方公里', en: 'km²' },
};

/**
 * A range of areas in square metres, in the unit that suits the larger: hectares below 10 km². A single figure has one
 * decimal; a range from ten hectares on has none in hectares, since what is known no better than that claims no more.
 */
export function formatArea(low: number, high: number, language: Language): string {
  const unit = high < 10 * SQUARE_METRES_PER_SQUARE_KILOMETRE ? 'hectares' : 'squareKilometres';
  const size = unit === 'hectares' ? SQUARE_METRES_PER_HECTARE : SQUARE_METRES_PER_SQUARE_KILOMETRE;
  const decimals = unit === 'hectares' && low !== high && high >= 10 * size ? 0 : 1;
  const [least, most] = [grouped(low / size, decimals), grouped(high / size, decimals)];
  return `${least === most ? least : `${least}–${most}`} ${AREA_UNIT[unit][language]}`;
}

/** Kilometres from metres, one decimal. */
export const formatKilometres = (metres: number): string => grouped(metres / 1000, 1);

/** Kilometres from metres to the metre, so that parts and their sum agree as printed. */
export const formatKilometresToMetre = (metres: number): string => grouped(metres / 1000, 3);

/** A density in km/km², two decimals. */
export const formatDensity = (kmPerKm2: number): string => grouped(kmPerKm2, 2);

/** Kilometres from metres to ten metres, so that a sum can be done again. */
export const formatKilometresToTen = (metres: number): string => grouped(metres / 1000, 2);

/** Square kilometres from square metres: three decimals, or four below one, so that a division can be done again. */
export const formatSquareKilometres = (squareMetres: number): string => {
  const squareKilometres = squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  return grouped(squareKilometres, squareKilometres < 1 ? 4 : 3);
};

/** A share of 1 as per cent, no decimals. */
export const formatPerCent = (share: number): string => `${Math.round(share * 100)} %`;

/** A share of 1 as per cent, one decimal. */
export const formatPerCentToTenth = (share: number): string => `${grouped(share * 100, 1)} %`;

const HAN_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Han numeral of a whole number from 0 to 99, as chapters are numbered: 12 is 十二. */
export function hanNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = HAN_DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (HAN_DIGITS[tens] ?? '')}十${value % 10 === 0 ? '' : ones}`;
}

/** A chapter or a section by its number: 第三章, 第三章·一, or Ch. 3, Ch. 3 §1; 篇首 or Opening note before them. */
export function formatHeading({ chapter, section }: Pick<Locator, 'chapter' | 'section'>, language: Language): string {
  if (chapter === 0) return language === 'zh' ? '篇首' : 'Opening note';
  if (language === 'zh') return `第${hanNumeral(chapter)}章${section === null ? '' : `·${hanNumeral(section)}`}`;
  return `Ch. ${chapter}${section === null ? '' : ` §${section}`}`;
}

/** Where the plan says something, short: 第三章·一 · 第619行, or Ch. 3 · 1 · line 619. */
export function formatLocator(locator: Locator, language: Language): string {
  const { chapter, section, box, line } = locator;
  const heading = formatHeading(locator, language);
  const isIntroduction = chapter !== 0 && section === null;
  return language === 'zh'
    ? `${[heading, ...(isIntroduction ? ['引言'] : []), ...(box === null ? [] : [`专栏${box}`])].join('·')} · 第${line}行`
    : `${[heading, ...(isIntroduction ? ['introduction'] : []), ...(box === null ? [] : [`box ${box}`])].join(' ')} · line ${line}`;
}

/** What a locator says beyond chapter, section and line: the first characters of the paragraph, how lines are counted, what was restored. */
export function formatParagraph({ paragraph, restored }: Locator, language: Language): string {
  return language === 'zh'
    ? `「${paragraph}」（行号依所得文本）${restored ? '（章节号为补出）' : ''}`
    : `"${paragraph}" (line of the text as it reached us)${restored ? ' (number restored)' : ''}`;
}

/** The locator in full: chapter and section, the first characters of the paragraph, the line, and what was restored. */
export const formatLocatorInFull = (locator: Locator, language: Language): string =>
  language === 'zh'
    ? `${formatLocator(locator, language)} ·${formatParagraph(locator, language)}`
    : `${formatLocator(locator, language)} · ${formatParagraph(locator, language)}`;
