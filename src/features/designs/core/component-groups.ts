import { black, composite, contrast, cssColor, distance, white } from './color.ts';
import { type ContrastPair, contrastPairs, passes } from './contrast-pairs.ts';
import { componentColor, fontSizeOf, outlineCss, type Style, typographyCss } from './css.ts';
import { type Component, colorIn, type DesignModel, type Mode } from './model.ts';
import { bodyFace } from './roles.ts';
import { hairlineOf, standing } from './standing.ts';
import { canvasOf, groundOf, inkOf } from './surface.ts';

export type ComponentKind =
  | 'buttons'
  | 'inputs'
  | 'badges'
  | 'navigation'
  | 'tables'
  | 'feedback'
  | 'cards'
  | 'other';

export interface ComponentSample {
  readonly name: string;
  /** Words of the name that say what is special about it: `button-primary-pressed` -> Primary pressed. */
  readonly label: string;
  readonly style: Style;
  /** Has a color or a face for text; a line or a fill has neither. */
  readonly hasText: boolean;
  /** Refers to a token that does not exist. */
  readonly broken: boolean;
  /** Background to stand on, where that is not the canvas. */
  readonly ground: string | null;
}

export interface ComponentGroup {
  readonly kind: ComponentKind;
  readonly samples: readonly ComponentSample[];
  /** The file names none of this kind: drawn from its colors and faces. */
  readonly derived: boolean;
  /** Names of the components that are not drawn. */
  readonly others: readonly string[];
  /** Those of the drawn ones whose text can't be read. */
  readonly failing: readonly ContrastPair[];
}

const kinds: readonly (readonly [RegExp, ComponentKind])[] = [
  [/button|(?:^|-)btn|(?:^|-)cta$|paddle/, 'buttons'],
  [/input|field|search|select|checkbox|radio|textarea|slider|blank|form-row/, 'inputs'],
  [/badge|(?:^|-)tags?(?:-|$)|chip|(?:^|-)pill|label|status|swatch/, 'badges'],
  [/nav|tab(?:-|$|s)|menu|breadcrumb|sidebar|footer|link|header|pagination/, 'navigation'],
  [/table|cell|row|ledger|list/, 'tables'],
  [/alert|toast|banner|callout|modal|dialog|popover|drawer|empty|notice|finding|tooltip/, 'feedback'],
  [/card|band|tile|panel|hero|surface|section|tier/, 'cards'],
];

const most: Readonly<Record<ComponentKind, number>> = {
  buttons: 8,
  inputs: 4,
  badges: 8,
  navigation: 4,
  tables: 3,
  feedback: 3,
  cards: 4,
  other: 4,
};

const kindOf = (name: string): ComponentKind => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

const labelOf = (name: string): string => {
  const words = name.replace(/^(?:button|badge|card|text-input|nav)-(?=.)/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const drawnProperty = /^(?:backgroundColor|textColor|typography|rounded|padding|height|size)$/;

/** A reference that resolves has become a value of its kind. */
const isBroken = ({ properties }: Component): boolean =>
  [...properties.values()].some(
    ({ name, raw, value }) => drawnProperty.test(name) && value.kind === 'text' && raw.includes('{'),
  );

const sampleOf = (model: DesignModel, component: Component, mode: Mode): ComponentSample => {
  const canvas = canvasOf(model, mode);
  const fill = componentColor(component, 'backgroundColor', mode);
  const below = groundOf(model, component.name, mode);
  const seesThrough = fill === null || fill.alpha < 1;
  return {
    name: component.name,
    label: labelOf(component.name),
    style: standing(model, component, mode, seesThrough ? below : canvas),
    hasText: component.properties.has('textColor') || component.properties.has('typography'),
    broken: isBroken(component),
    ground: seesThrough && distance(below, canvas) > 0.02 ? cssColor(composite(below, canvas)) : null,
  };
};

const isDrawn = (component: Component, mode: Mode): boolean =>
  componentColor(component, 'backgroundColor', mode) !== null ||
  componentColor(component, 'textColor', mode) !== null;

/** What a kind looks like where the file names no component of it. */
const derivedStyle = (model: DesignModel, kind: ComponentKind, mode: Mode): Style => {
  const canvas = canvasOf(model, mode);
  const body = bodyFace(model);
  const line = outlineCss(hairlineOf(model, mode));
  const shape = { ...(body !== undefined && typographyCss(body, Math.min(16, fontSizeOf(body)))), ...line };
  if (kind !== 'buttons')
    return {
      background: cssColor(canvas),
      color: cssColor(inkOf(model, mode)),
      ...shape,
      padding: '12px 16px',
    };
  const fill = colorIn(model.colors.get('primary'), mode) ?? inkOf(model, mode);
  const text = contrast(composite(white, fill), fill) >= 4.5 ? white : black;
  return { ...shape, background: cssColor(fill), color: cssColor(text), padding: '8px 16px' };
};

const expectedKinds: readonly ComponentKind[] = [
  'buttons',
  'inputs',
  'navigation',
  'tables',
  'feedback',
  'cards',
];

const derivedGroup = (model: DesignModel, kind: ComponentKind, mode: Mode): ComponentGroup => ({
  kind,
  samples: [
    {
      name: '',
      label: '',
      style: derivedStyle(model, kind, mode),
      hasText: true,
      broken: false,
      ground: null,
    },
  ],
  derived: true,
  others: [],
  failing: [],
});

/**
 * The file's components by kind, each kind with the first few drawn from their tokens; the kinds every interface needs
 * come last, drawn from colors and faces, where the file names none.
 */
export const componentGroups = (model: DesignModel, mode: Mode): ComponentGroup[] => {
  const failing = contrastPairs(model).filter((pair) => pair.mode === mode && !passes(pair));
  const byKind = Map.groupBy(model.components.values(), ({ name }) => kindOf(name));
  const order: readonly ComponentKind[] = [...kinds.map(([, kind]) => kind), 'other'];
  const named = order.flatMap((kind): ComponentGroup[] => {
    const all = byKind.get(kind) ?? [];
    if (all.length === 0) return [];
    const drawn = all.filter((component) => isDrawn(component, mode)).slice(0, most[kind]);
    const names = new Set(drawn.map(({ name }) => name));
    return [
      {
        kind,
        samples: drawn.map((component) => sampleOf(model, component, mode)),
        derived: false,
        others: all.filter(({ name }) => !names.has(name)).map(({ name }) => name),
        failing: failing.filter(({ component }) => names.has(component)),
      },
    ];
  });
  const missing = expectedKinds.filter((kind) => !byKind.has(kind));
  return [...named, ...missing.map((kind) => derivedGroup(model, kind, mode))];
};
