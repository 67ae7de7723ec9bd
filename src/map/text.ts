import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type Language, NAME_PARTING } from '#plan/plan.ts';
import type { Brush } from './brush.ts';

export const REGULAR = ['Atlas Regular'];
export const BOLD = ['Atlas Bold'];

/** The number of a highlight area as it stands on the map; beyond the last one none is shown. */
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The name of a feature in a language. */
export const nameIn = (language: Language): ExpressionSpecification => ['coalesce', ['get', `name_${language}`], ''];

/** A feature's circled number. */
export const circledNumber: ExpressionSpecification = ['slice', CIRCLED, ['-', ['get', 'order'], 1], ['get', 'order']];

/** A feature's circled number and its name. */
export const numberedNameIn = (language: Language): ExpressionSpecification => ['concat', circledNumber, ' ', nameIn(language)];

/** A name on two lines where it has a short and a long part, the long one smaller, so that both are about as wide. */
export const partedNameIn = (language: Language): ExpressionSpecification => {
  const parting = NAME_PARTING[language];
  const name: ExpressionSpecification = ['var', 'name'];
  const at: ExpressionSpecification = ['var', 'at'];
  return [
    'let',
    'name',
    nameIn(language),
    [
      'let',
      'at',
      ['index-of', parting, name],
      [
        'case',
        ['<', at, 0],
        ['format', name, {}],
        ['format', ['slice', name, 0, at], {}, '\n', {}, ['slice', name, ['+', at, parting.length]], { 'font-scale': 0.72 }],
      ],
    ],
  ];
};

/** Names with more characters than this are broken where they have a seam. */
const WHOLE_CHARACTERS: Readonly<Record<Language, number>> = { zh: 8, en: 20 };

/** A name on one line if it is short, else broken behind its first seam, so that no word is cut that need not be. */
export const brokenNameIn = (language: Language): ExpressionSpecification => {
  const seam = NAME_PARTING[language];
  const name: ExpressionSpecification = ['var', 'name'];
  const end: ExpressionSpecification = ['+', ['index-of', seam, name], seam.length];
  return [
    'let',
    'name',
    nameIn(language),
    [
      'case',
      ['any', ['<=', ['length', name], WHOLE_CHARACTERS[language]], ['!', ['in', seam, name]]],
      name,
      ['concat', ['slice', name, 0, end], '\n', ['slice', name, end]],
    ],
  ];
};

/** The longest line of a name in ems; Chinese has no gaps to break at, so that it is given the longer one. */
export const lineWidth = ({ language }: Brush): number => (language === 'zh' ? 12 : 8);

/** True while the thing a label names is selected or hovered: its name is then drawn by a layer of its own. */
export const MARKED: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'selected'], false],
  ['boolean', ['feature-state', 'hovered'], false],
];

/** Latin letters are drawn a little smaller, since they run longer. */
const LATIN_SHARE = 0.92;
const ENLARGEMENT = 1.3;
const ZOOMS_SOONER_ON_STAGE = 2;

/** A text size in pixels as it suits the language and the distance of the reader. */
export const sized = ({ language, enlarged }: Brush, pixels: number): number =>
  Math.round(pixels * (language === 'zh' ? 1 : LATIN_SHARE) * (enlarged ? ENLARGEMENT : 1) * 10) / 10;

/** On stage there is little else to name, so that names appear sooner. */
export const namedFrom = ({ onStage }: Brush, zoom: number): number => (onStage ? zoom - ZOOMS_SOONER_ON_STAGE : zoom);

/** The paint of a label: its ink on a halo of the ground, and nothing while its thing is marked. */
export const inked = (
  brush: Brush,
  ink: DataDrivenPropertyValueSpecification<string>,
  haloWidth = 1.6,
): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': ink,
  'text-halo-color': brush.palette.ground,
  'text-halo-width': haloWidth,
  'text-opacity': ['case', MARKED, 0, 1],
});

/** Where a name may stand: beside its dot where there is one, else in the middle of its shape; then wherever there is room. */
export const besideDot = (
  dotted: ExpressionSpecification,
): DataDrivenPropertyValueSpecification<VariableAnchorOffsetCollectionSpecification> => [
  'case',
  dotted,
  ['literal', ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.6], 'bottom', [0, -0.6]]],
  ['literal', ['center', [0, 0], 'top', [0, 0.8], 'bottom', [0, -0.8], 'left', [0.8, 0], 'right', [-0.8, 0]]],
];

/** Only features that are drawn at least so large, or only the others. */
export const ofSize = (squareMetres: number, isLarge: boolean): ExpressionSpecification => [
  isLarge ? '>=' : '<',
  ['coalesce', ['get', 'area_m2'], 0],
  squareMetres,
];

/** Only features of these kinds. */
export const ofKind = (...kinds: readonly string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', [...kinds]]];
