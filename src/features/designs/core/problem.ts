import type { Position } from './position.ts';

export type Severity = 'error' | 'warning' | 'info';

export type SyntaxReason = 'colon-in-plain-value' | 'indentation' | 'unclosed-quote' | 'other';

export type ExpectedValue = 'color' | 'dimension' | 'number' | 'typography' | 'group';

/** What each rule says about a file. The key is the stable id of the rule. */
export interface ProblemDetails {
  readonly 'too-large': { readonly limit: number };
  readonly 'unclosed-front-matter': Record<string, never>;
  readonly 'yaml-syntax': { readonly reason: SyntaxReason; readonly message: string };
  readonly 'too-many-values': { readonly limit: number };
  readonly 'too-deep': { readonly limit: number };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'duplicate-section': { readonly section: string };
  readonly 'token-collision': { readonly path: string };
  readonly 'invalid-value': {
    readonly path: string;
    readonly value: string;
    readonly expected: ExpectedValue;
  };
  readonly 'broken-reference': { readonly path: string; readonly reference: string };
  readonly 'circular-reference': { readonly path: string; readonly reference: string };
  readonly 'no-tokens': Record<string, never>;
  readonly 'missing-primary': Record<string, never>;
  readonly 'contrast-ratio': {
    readonly component: string;
    readonly ratio: number;
    readonly needed: number;
    readonly mode: 'light' | 'dark';
    readonly fix: { readonly token: string; readonly ratio: number } | null;
  };
  readonly 'missing-section': { readonly section: string };
  readonly 'section-order': { readonly section: string; readonly after: string };
}

export type RuleId = keyof ProblemDetails;

export type DesignProblem = {
  [Rule in RuleId]: {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly position: Position;
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
  'broken-reference': 'error',
  'circular-reference': 'error',
  'no-tokens': 'warning',
  'missing-primary': 'warning',
  'contrast-ratio': 'warning',
  'missing-section': 'info',
  'section-order': 'info',
};

export const problem = <Rule extends RuleId>(
  rule: Rule,
  position: Position,
  details: ProblemDetails[Rule],
): DesignProblem => ({ rule, severity: severities[rule], position, details }) as DesignProblem;
