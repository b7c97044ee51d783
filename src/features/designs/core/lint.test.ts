import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const text = '---\nshadows: x\ncolors:\n  primary: "#000"\n  ink: blackish\n---\n## Shapes\n\n## Colors\n';

test('findings stand worst first, then from top to bottom', () => {
  const severities = [...new Set(lint(text).findings.map(({ severity }) => severity))];
  expect(severities).toEqual(['error', 'warning', 'info']);
  const lines = lint(text).findings.flatMap(({ severity, position }) =>
    severity === 'warning' ? [position.line] : [],
  );
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('every finding spans what it is about', () => {
  const spans = lint(text).findings.map(({ rule, span }) => [rule, text.slice(span.from, span.to)]);
  expect(spans).toContainEqual(['invalid-value', 'blackish']);
  expect(spans).toContainEqual(['section-order', '## Colors']);
});

test('a file that cannot be read has findings and no model', () => {
  expect(lint('---\na: b: c\n---\n')).toMatchObject({ model: null, findings: [{ rule: 'yaml-syntax' }] });
});

test('a worker can post what is found', () => {
  expect(structuredClone(lint(text))).toEqual(lint(text));
});
