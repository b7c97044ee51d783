import type { Component, DesignModel, Key, TypographyToken } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../position.ts';
import { type DesignProblem, problem } from '../problem.ts';
import { componentProperties, typographyProperties } from '../schema-keys.ts';
import type { Rule } from './rule.ts';

const unknown = (path: string, property: string, place: Place, known: readonly string[]): DesignProblem[] =>
  known.includes(property)
    ? []
    : [problem('unknown-property', place, { path, property, nearest: nearest(property, known, 2) })];

const inType = ({ name, keys }: TypographyToken): DesignProblem[] =>
  keys.flatMap((found: Key) => unknown(`typography.${name}`, found.key, found, typographyProperties));

const inComponent = ({ name, properties }: Component): DesignProblem[] =>
  [...properties.values()].flatMap((found) =>
    unknown(`components.${name}`, found.name, found.key, componentProperties),
  );

/** A property that the format does not name: tools other than the author's may not read it. */
export const unknownProperty: Rule = (model: DesignModel) => [
  ...[...model.typography.values()].flatMap(inType),
  ...[...model.components.values()].flatMap(inComponent),
];
