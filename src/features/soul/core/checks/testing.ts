import type { Check, Checked, Finding } from './finding.ts';

/** A text without parts, as the rules see it. */
export const foreign = (text: string): Checked => ({
  parts: [{ part: 'text', text }],
  whole: text,
  missing: null,
});

export const tagsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ detail }) => detail.tag);

/** The tags that one rule finds in a text. */
export const tagsIn = (check: Check, text: string): readonly string[] => tagsOf(check(foreign(text)));
