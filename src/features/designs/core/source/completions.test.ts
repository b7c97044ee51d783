import { describe, expect, test } from 'vitest';
import { parseDesign } from '../parse-design.ts';
import { sectionOffer, yamlOffer } from './completions.ts';

const parsed = parseDesign(`---
version: alpha
colors:
  primary: "#3e8ef7"
  ink: "{colors.primary}"
typography:
  body:
    fontSize: 16px
rounded:
  sm: 4px
---
`);
const model = parsed.ok ? parsed.value : null;

/** `|` is the cursor. */
const offerAt = (text: string, from = model) => {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const column = lines[line]?.indexOf('|') ?? 0;
  lines[line] = lines[line]?.replace('|', '') ?? '';
  const offer = yamlOffer({ lineAt: (at) => lines[at] ?? null, line, column }, from);
  const result = (label: string): string | null => {
    const taken = offer?.candidates.find((one) => one.label === label);
    const whole = lines[line] ?? '';
    return offer && taken ? whole.slice(0, offer.from) + taken.insert + whole.slice(offer.to) : null;
  };
  return { offer, labels: offer?.candidates.map(({ label }) => label) ?? null, result };
};

describe('yamlOffer', () => {
  test('offers the top keys that the file does not have yet', () => {
    const { labels, result } = offerAt('---\nversion: alpha\nc|\ncolors:\n  a: red\n---');
    expect(labels).not.toContain('version');
    expect(labels).not.toContain('colors');
    expect(result('components')).toBe('components:');
    expect(result('name')).toBe('name: ');
  });

  test('offers properties by their place', () => {
    expect(offerAt('typography:\n  body:\n    f|').labels).toContain('fontFamily');
    expect(offerAt('components:\n  button:\n    size: 4px\n    b|').labels).toEqual([
      'backgroundColor',
      'textColor',
      'typography',
      'rounded',
      'padding',
      'height',
      'width',
    ]);
    expect(offerAt('colors:\n  p|').labels).toBeNull();
  });

  test('keeps a colon that is there', () => {
    expect(offerAt('typography:\n  body:\n    font|Size: 16px').result('fontSize')).toBe(
      '    fontSize: 16px',
    );
  });

  test('closes the brace of a reference, once', () => {
    expect(offerAt('components:\n  a:\n    textColor: "{col|"').result('colors.ink')).toBe(
      '    textColor: "{colors.ink}"',
    );
    expect(offerAt('components:\n  a:\n    textColor: "{col|ors.x}"').result('colors.ink')).toBe(
      '    textColor: "{colors.ink}"',
    );
  });

  test('quotes a reference that stands bare', () => {
    expect(offerAt('components:\n  a:\n    textColor: {|}').result('colors.ink')).toBe(
      '    textColor: "{colors.ink}"',
    );
    expect(offerAt('components:\n  a:\n    rounded: |').result('rounded.sm')).toBe(
      '    rounded: "{rounded.sm}"',
    );
  });

  test('offers only tokens that suit the property, with their colors', () => {
    const { offer, labels } = offerAt('components:\n  a:\n    textColor: "{|}"');
    expect(labels).toEqual(['colors.primary', 'colors.ink']);
    expect(offer?.candidates[1]?.color).toMatchObject({ alpha: 1 });
    expect(offerAt('colors:\n  a: "{|}"').labels).toContain('typography.body');
  });

  test('knows the version and the sections that may be omitted', () => {
    expect(offerAt('version: |').result('alpha')).toBe('version: alpha');
    expect(offerAt('omitted:\n  - L|').labels).toContain('Layout');
    expect(offerAt('omitted:\n- L|').labels).toContain('Layout');
  });

  test('offers nothing inside a text', () => {
    expect(offerAt('description: "a word|"').offer).toBeNull();
  });

  test('does without a model', () => {
    expect(offerAt('components:\n  a:\n    textColor: "{|}"', null).offer).toBeNull();
  });
});

describe('sectionOffer', () => {
  test('offers what is missing, by either name', () => {
    const labels = sectionOffer('## ', ['Brand & Style', 'Colors'])?.candidates.map(({ label }) => label);
    expect(labels?.[0]).toBe('Typography');
    expect(labels).not.toContain('Overview');
  });

  test('needs a heading of the second level', () => {
    expect(sectionOffer('# ', [])).toBeNull();
    expect(sectionOffer('word', [])).toBeNull();
  });
});
