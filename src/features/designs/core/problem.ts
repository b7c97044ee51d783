import type { Place, Position, Span } from './position.ts';
import type { WhyBroken } from './references.ts';

export type Severity = 'error' | 'warning' | 'info';

export type SyntaxReason =
  | 'colon-in-plain-value'
  | 'indentation'
  | 'unclosed-quote'
  | 'unknown-alias'
  | 'other';

export type ExpectedValue = 'color' | 'dimension' | 'number' | 'typography' | 'font' | 'group' | 'sections';

/** The groups of tokens that a file may have. */
export type TokenGroup = 'colors' | 'typography' | 'rounded' | 'spacing' | 'components';

/** What each rule says about a file. The key is the stable id of the rule. */
export interface ProblemDetails {
  readonly 'too-large': { readonly limit: number };
  readonly 'unclosed-front-matter': Record<string, never>;
  readonly 'yaml-syntax': { readonly reason: SyntaxReason; readonly message: string };
  readonly 'too-many-values': { readonly limit: number };
  readonly 'too-deep': { readonly limit: number };
  readonly 'duplicate-key': { readonly key: string; readonly first: Span };
  readonly 'duplicate-section': { readonly section: string; readonly first: Span };
  readonly 'token-collision': { readonly path: string };
  readonly 'invalid-value': {
    readonly path: string;
    readonly value: string;
    readonly expected: ExpectedValue;
  };
  readonly 'broken-ref': {
    readonly path: string;
    readonly reference: string;
    readonly why: WhyBroken;
  };
  readonly 'unknown-property': {
    readonly path: string;
    readonly property: string;
    readonly nearest: string | null;
  };
  readonly 'no-tokens': Record<string, never>;
  readonly 'missing-primary': Record<string, never>;
  readonly 'missing-typography': Record<string, never>;
  readonly 'missing-sections': { readonly group: 'spacing' | 'rounded' };
  readonly 'contrast-ratio': {
    readonly component: string;
    readonly ratio: number;
    readonly needed: number;
    readonly mode: 'light' | 'dark';
    readonly fix: { readonly token: string; readonly ratio: number } | null;
  };
  readonly 'orphaned-tokens': { readonly token: string };
  readonly 'token-summary': Readonly<Record<TokenGroup, number>>;
  readonly 'missing-heading': { readonly section: string };
  readonly 'section-order': { readonly section: string; readonly after: string };
  readonly 'unknown-key': { readonly key: string; readonly nearest: string };
  readonly 'token-like-ignored': { readonly key: string };
  readonly 'omitted-rules': {
    readonly kind: 'unknown' | 'redundant' | 'declared';
    readonly section: string;
  };
}

export type RuleId = keyof ProblemDetails;

export type DesignProblem = {
  [Rule in RuleId]: {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly position: Position;
    /** What it is about: the value, the key or the heading. */
    readonly span: Span;
    readonly details: ProblemDetails[Rule];
  };
}[RuleId];

const severities: Readonly<Record<RuleId, Severity>> = {
  'too-large': 'error',
  'unclosed-front-matter': 'error',
  'yaml-syntax': 'error',
  'too-many-values': 'error',
  'too-deep': 'error',
  'duplicate-key': 'error',
  'duplicate-section': 'error',
  'token-collision': 'error',
  'invalid-value': 'error',
  'broken-ref': 'error',
  'unknown-property': 'warning',
  'no-tokens': 'warning',
  'missing-primary': 'warning',
  'missing-typography': 'warning',
  'missing-sections': 'info',
  'contrast-ratio': 'warning',
  'orphaned-tokens': 'warning',
  'token-summary': 'info',
  'missing-heading': 'info',
  'section-order': 'warning',
  'unknown-key': 'warning',
  'token-like-ignored': 'warning',
  'omitted-rules': 'warning',
};

export const problem = <Rule extends RuleId>(
  rule: Rule,
  { position, span }: Place,
  details: ProblemDetails[Rule],
  severity: Severity = severities[rule],
): DesignProblem => ({ rule, severity, position, span, details }) as DesignProblem;
