/** The shapes that a visitor's own system can stand in for. */
export type FontShape =
  | 'neutral'
  | 'helvetica'
  | 'geometric'
  | 'rounded'
  | 'heavy'
  | 'serif'
  | 'times'
  | 'mono';

export type TitleType = 'sans' | 'serif' | 'mono';

/** The site's own faces (`--font-*`) close each stack: they are on the page already. */
export const stacks: Readonly<Record<FontShape, string>> = {
  neutral: 'var(--font-sans)',
  helvetica: '"Helvetica Neue",Helvetica,Arial,"Liberation Sans",var(--font-sans)',
  geometric: '"Avenir Next",Avenir,Montserrat,Jost,Corbel,"URW Gothic",var(--font-sans)',
  rounded: 'ui-rounded,"SF Pro Rounded","Hiragino Maru Gothic ProN",Nunito,Quicksand,var(--font-sans)',
  heavy: '"Arial Black",Archivo,var(--font-sans)',
  serif: 'Charter,"Bitstream Charter",Georgia,Gelasio,var(--font-serif)',
  times: '"Times New Roman",Times,"Liberation Serif",var(--font-serif)',
  mono: 'var(--font-mono)',
};

/** First match wins; tried on the first family, then on the generic one that closes the list. */
const shapes: readonly (readonly [RegExp, FontShape])[] = [
  [/\bmono|mono$|monospace|courier|menlo|consolas|monaco|\bcode\b|plex ?mono/i, 'mono'],
  [/times|serif display|wireddisplay|brevetext/i, 'times'],
  [
    /source serif|tiempos|copernicus|editorial|georgia|domaine|garamond|caslon|bugatti text|instrument serif/i,
    'serif',
  ],
  [/(?<!sans[- ])\bserif\b/i, 'serif'],
  [/arial black|archivo black|freigeist/i, 'heavy'],
  [/cereal|rounded|pin sans|nunito|quicksand|varela/i, 'rounded'],
  [
    /futura|walsheim|ginto|euclid|avant|gilroy|montserrat|avenir|circular|poppins|cal sans|wise sans|degular|aeonik|nouvelr|plain black|roobert|dm sans|jost/i,
    'geometric',
  ],
  [
    /helvet|arial|haas|unica|diatype|geist|saans|universal|vodafone|uber|gothic|nvidia|coinbase|the future|neue|basier|forma|apercu|montreal|swiss/i,
    'helvetica',
  ],
];

/** Family names of a CSS list, without quotes. */
export const fontFamilies = (list: string): string[] =>
  list
    .slice(0, 400)
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .filter((name) => name !== '');

const shapeOf = (name: string): FontShape | undefined => shapes.find(([pattern]) => pattern.test(name))?.[1];

export const fontShape = (list: string): FontShape => {
  const names = fontFamilies(list);
  const generic = names.find((name) => /^(serif|monospace|ui-monospace|ui-rounded|ui-serif)$/.test(name));
  return shapeOf(names[0] ?? '') ?? (generic === undefined ? undefined : shapeOf(generic)) ?? 'neutral';
};

export const fontStack = (list: string): string => stacks[fontShape(list)];

export const titleType = (list: string): TitleType => {
  const shape = fontShape(list);
  if (shape === 'mono') return 'mono';
  return shape === 'serif' || shape === 'times' ? 'serif' : 'sans';
};

const onEverySystem =
  /^(inter( variable)?|helvetica( neue)?|arial( black)?|times new roman|georgia|menlo|monaco|source serif 4|jetbrains[ -]mono|(ui-)?(sans-serif|serif|monospace|system-ui))$/i;

/** The named family where a visitor sees a stand-in for it. */
export const substitutedFamily = (list: string): string | null => {
  const [first] = fontFamilies(list);
  return first === undefined || onEverySystem.test(first) ? null : first;
};
