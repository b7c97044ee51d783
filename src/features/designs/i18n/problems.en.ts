import type { DesignProblem, ExpectedValue, Severity, SyntaxReason, TokenGroup } from '../core/problem.ts';
import type { FixLabel } from '../core/quick-fixes.ts';

const syntax: Record<SyntaxReason, string> = {
  'colon-in-plain-value': 'A value holds a colon and a space. Put the whole value in quotes.',
  indentation: 'The indentation does not match the lines around it.',
  'unclosed-quote': 'A quote or bracket is opened here and not closed.',
  'unknown-alias': 'This alias names an anchor that does not stand before it.',
  other: 'This is not valid YAML.',
};

const expected: Record<ExpectedValue, string> = {
  color: 'a CSS color',
  dimension: 'a number with px, em or rem',
  number: 'a number from 1 to 1000',
  typography: 'a group such as fontFamily and fontSize',
  font: 'the name of a font',
  group: 'a group of tokens',
  sections: 'a list of sections',
};

const groups: Record<TokenGroup, (count: number) => string> = {
  colors: (n) => `${n} ${n === 1 ? 'color' : 'colors'}`,
  typography: (n) => `${n} type ${n === 1 ? 'style' : 'styles'}`,
  rounded: (n) => `${n} ${n === 1 ? 'radius' : 'radii'}`,
  spacing: (n) => `${n} ${n === 1 ? 'space' : 'spaces'}`,
  components: (n) => `${n} ${n === 1 ? 'component' : 'components'}`,
};

const summary = (counts: Readonly<Record<TokenGroup, number>>): string =>
  (Object.keys(groups) as TokenGroup[])
    .filter((group) => counts[group] > 0)
    .map((group) => groups[group](counts[group]))
    .join(', ');

const broken = {
  missing: 'which is no token of the file',
  circular: 'which leads back to itself',
  'too-deep': 'which leads through more than ten others',
};

const sentence = ({ rule, details }: DesignProblem): string => {
  switch (rule) {
    case 'too-large':
      return `The file is longer than ${details.limit.toLocaleString('en')} characters.`;
    case 'unclosed-front-matter':
      return 'The front matter opens with --- and never closes.';
    case 'yaml-syntax':
      return syntax[details.reason];
    case 'too-many-values':
      return `The tokens hold more than ${details.limit.toLocaleString('en')} values.`;
    case 'too-deep':
      return `The tokens nest deeper than ${details.limit} levels.`;
    case 'duplicate-key':
      return `${details.key} is defined twice.`;
    case 'duplicate-section':
      return `The section ${details.section} stands twice.`;
    case 'token-collision':
      return `Two tokens flatten to the same name, ${details.path}.`;
    case 'invalid-value':
      return `${details.path} is “${details.value}”, not ${expected[details.expected]}.`;
    case 'broken-ref':
      return `${details.path} refers to {${details.reference}}, ${broken[details.why]}.`;
    case 'unknown-property':
      return `${details.path}: the format knows no property ${details.property}.`;
    case 'no-tokens':
      return 'The file is prose only. It has no tokens to draw or check.';
    case 'missing-primary':
      return 'No color is named primary.';
    case 'missing-typography':
      return 'There are colors and no typography, so an agent picks the fonts.';
    case 'missing-sections':
      return `There are colors and no ${details.group}, so an agent picks its own.`;
    case 'contrast-ratio':
      return `${details.component}: ${details.ratio.toFixed(2)}${details.mode === 'dark' ? ' in dark' : ''}, below ${details.needed}.`;
    case 'orphaned-tokens':
      return `No component uses ${details.token}.`;
    case 'token-summary':
      return `The file defines ${summary(details)}.`;
    case 'missing-heading':
      return `The section ${details.section} is missing.`;
    case 'section-order':
      return `${details.section} stands after ${details.after}; the format puts it before.`;
    case 'unknown-key':
      return `The format knows no ${details.key}. Did you mean ${details.nearest}?`;
    case 'token-like-ignored':
      return `${details.key} looks like a group of tokens, but the format knows no such group, so exports leave it out.`;
    case 'omitted-rules':
      return {
        unknown: `omitted names ${details.section}, which is no group of tokens.`,
        redundant: `omitted names ${details.section}, but the file defines it.`,
        declared: `${details.section} is left out on purpose.`,
      }[details.kind];
  }
};

const fix = (label: FixLabel): string => {
  switch (label.kind) {
    case 'use-token':
      return `Use ${label.token}: ${label.ratio.toFixed(2)}`;
    case 'darken':
      return `Darken to ${label.color}`;
    case 'lighten':
      return `Lighten to ${label.color}`;
    case 'refer-to':
      return `Refer to {${label.reference}}`;
    case 'rename':
      return `Rename to ${label.name}`;
    case 'name-primary':
      return `Make ${label.token} the primary color`;
    case 'move-section':
      return `Move ${label.section} to its place`;
    case 'merge-section':
      return `Join both sections ${label.section}`;
    case 'add-heading':
      return `Add the heading ${label.section}`;
    case 'remove':
      return `Remove ${label.what}`;
    case 'quote':
      return 'Put the value in quotes';
    case 'close-quote':
      return 'Close the quote';
    case 'close-front-matter':
      return 'Close the front matter here';
  }
};

const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

export const problemWords = { sentence, fix, severities };

export type ProblemWords = typeof problemWords;
