import { composite, cssColor, distance } from './color.ts';
import { type ContrastPair, contrastPairs, passes } from './contrast-pairs.ts';
import { componentColor } from './css.ts';
import type { Component, DesignModel, Mode } from './model.ts';
import { standing } from './standing.ts';
import { canvasOf, groundOf } from './surface.ts';

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
  readonly style: string;
  /** Has a color or a face for text; a line or a fill has neither. */
  readonly hasText: boolean;
  /** Background to stand on, where that is not the canvas. */
  readonly ground: string | null;
}

export interface ComponentGroup {
  readonly kind: ComponentKind;
  readonly samples: readonly ComponentSample[];
  /** Names of the components that are not drawn. */
  readonly others: readonly string[];
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
    ground: seesThrough && distance(below, canvas) > 0.02 ? cssColor(composite(below, canvas)) : null,
  };
};

const isDrawn = (component: Component, mode: Mode): boolean =>
  componentColor(component, 'backgroundColor', mode) !== null ||
  componentColor(component, 'textColor', mode) !== null;

/** The file's components by kind, each kind with the first few drawn from their tokens. */
export const componentGroups = (model: DesignModel, mode: Mode): ComponentGroup[] => {
  const failing = contrastPairs(model).filter((pair) => !passes(pair));
  const order: readonly ComponentKind[] = [...kinds.map(([, kind]) => kind), 'other'];
  return order.flatMap((kind) => {
    const all = [...model.components.values()].filter(({ name }) => kindOf(name) === kind);
    if (all.length === 0) return [];
    const drawn = all.filter((component) => isDrawn(component, mode)).slice(0, most[kind]);
    const names = new Set(drawn.map(({ name }) => name));
    return [
      {
        kind,
        samples: drawn.map((component) => sampleOf(model, component, mode)),
        others: all.filter(({ name }) => !names.has(name)).map(({ name }) => name),
        failing: failing.filter(({ component }) => kindOf(component) === kind),
      },
    ];
  });
};
