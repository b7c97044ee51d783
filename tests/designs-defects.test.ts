import { lint as lintOfficially } from '@google/design.md/linter';
import { describe, expect, test } from 'vitest';
import { type Lint, lint } from '#features/designs/core/lint.ts';
import type { RuleId } from '#features/designs/core/problem.ts';
import { quickFixes } from '#features/designs/core/quick-fixes.ts';

const file = (yaml: string, prose = ''): string => `---\n${yaml}\n---\n${prose}`;
const found = ({ findings }: Lint, rule: RuleId) => findings.filter((one) => one.rule === rule);
const officialRules = (text: string) =>
  lintOfficially(text).findings.map(({ severity, message }) => `${severity}: ${message}`);

const pair = (text: string, ground: string, more = '') =>
  file(
    `colors:\n  primary: "#000"\n  canvas: "#fff"\ncomponents:\n  card:\n    textColor: "${text}"\n    backgroundColor: "${ground}"\n${more}`,
  );

describe('what the official linter gets wrong', () => {
  test('1. a YAML syntax error is an error, with line and column', () => {
    const text = file('name: one: two\ncolors:\n  primary: "#000"');
    expect(officialRules(text)).toEqual([expect.stringMatching(/^warning/)]);
    expect(lint(text)).toMatchObject({
      model: null,
      findings: [{ rule: 'yaml-syntax', severity: 'error', position: { line: 2, column: 7 } }],
    });
  });

  test('2. a file without tokens says so', () => {
    const text = file('name: Acme', '## Overview\n');
    expect(officialRules(text)).toEqual([]);
    expect(found(lint(text), 'no-tokens')).toHaveLength(1);
  });

  test('3. a section that stands twice is an error', () => {
    const text = file('colors:\n  primary: "#000"', '## Colors\n\n## Typography\n\n## Colors\n');
    expect(officialRules(text).join()).not.toMatch(/twice|duplicate/i);
    expect(lint(text).findings).toMatchObject([
      { rule: 'duplicate-section', severity: 'error', position: { line: 9, column: 1 } },
    ]);
  });

  test('4. alpha counts: a veil is composited over the canvas before contrast is measured', () => {
    const text = pair('#000000', 'rgba(0, 0, 0, 0.04)');
    expect(officialRules(text).join()).toMatch(/contrast ratio 1\.00/);
    expect(found(lint(text), 'contrast-ratio')).toEqual([]);
  });

  test('5. large text needs 3, not 4.5', () => {
    const large = 'typography:\n  display:\n    fontSize: 24px\n';
    const text = pair('#888888', '#ffffff', `    typography: "{typography.display}"\n${large}`);
    expect(officialRules(text).join()).toMatch(/contrast ratio 3\.5/);
    expect(found(lint(text), 'contrast-ratio')).toEqual([]);
    expect(found(lint(pair('#888888', '#ffffff')), 'contrast-ratio')).toHaveLength(1);
  });

  test('6. a broken or circular reference that no component uses is an error', () => {
    const text = file(
      'colors:\n  primary: "#000"\n  a: "{colors.b}"\n  b: "{colors.a}"\n  c: "{colors.gone}"',
    );
    expect(officialRules(text).join()).not.toMatch(/resolve/);
    expect(found(lint(text), 'broken-ref').map(({ details }) => details)).toMatchObject([
      { path: 'colors.a', why: 'circular' },
      { path: 'colors.b', why: 'circular' },
      { path: 'colors.c', why: 'missing' },
    ]);
  });

  test('7. a finding has a rule, a place and, where one is safe, a fix', () => {
    const text = file('colors:\n  primary: "#000"\ncomponents:\n  card:\n    textColor: "{colors.primry}"');
    const { model, findings } = lint(text);
    const [finding] = findings;
    if (finding === undefined) throw new Error('There is no finding.');
    expect(finding).toMatchObject({ rule: 'broken-ref', position: { line: 6, column: 16 } });
    expect(text.slice(finding.span.from, finding.span.to)).toBe('"{colors.primry}"');
    expect(quickFixes(text, finding, model)[0]?.label).toEqual({
      kind: 'refer-to',
      reference: 'colors.primary',
    });
  });

  test('8. a color has a light and a dark value, and contrast is measured in both', () => {
    const text = file(
      [
        'colors:',
        '  primary: { light: "#0a5f50", dark: "#63ccb0" }',
        '  canvas: "#ffffff"',
        '  canvas.dark: "#0d1311"',
        '  ink: "#111111"',
        '  ink.dark: "#222222"',
        'components:',
        '  page:',
        '    textColor: "{colors.ink}"',
        '    backgroundColor: "{colors.canvas}"',
      ].join('\n'),
    );
    const linted = lint(text);
    expect([...(linted.model?.colors.keys() ?? [])]).toEqual(['primary', 'canvas', 'ink']);
    expect(found(linted, 'contrast-ratio')).toMatchObject([{ details: { component: 'page', mode: 'dark' } }]);
    expect(found(linted, 'missing-primary')).toEqual([]);
  });
});
