import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parseDesign } from '../../core/parse-design.ts';
import { en } from '../../i18n/en.ts';
import { Specimen } from './Specimen.tsx';
import { SpecimenBody } from './SpecimenBody.tsx';

const drawn = (text: string): string => {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return renderToStaticMarkup(
    <>
      <Specimen model={parsed.value} title="Title" summary="Summary." mode="light" messages={en} />
      <SpecimenBody model={parsed.value} messages={en} />
    </>,
  );
};

const file = (yaml: string): string => `---\n${yaml}\n---\n`;

describe('a specimen', () => {
  test('draws the kinds that a file names no component of, and says so', () => {
    const html = drawn(file('colors: { primary: "#533afd", canvas: "#fff", ink: "#0d253d" }'));
    expect(html).toContain(en.componentKinds.navigation);
    expect(html).toContain(en.derived);
  });

  test('marks a component whose reference leads nowhere', () => {
    const yaml = (target: string) =>
      file(
        `colors: { primary: "#533afd" }\ncomponents: { status-badge: { backgroundColor: "{colors.${target}}", textColor: "#000" } }`,
      );
    expect(drawn(yaml('surface-5'))).toContain('token broken');
    expect(drawn(yaml('primary'))).not.toContain('token broken');
  });

  test('shows components in both modes where dark is known', () => {
    const html = drawn(
      file('colors: { canvas: { light: "#fff", dark: "#111" }, ink: { light: "#111", dark: "#eee" } }'),
    );
    expect(html).toContain(`<span class="faint">${en.values.dark}</span>`);
  });

  test('writes names and prose of a hostile file as text alone', () => {
    const name = '</style><script>alert(1)</script>';
    const html = drawn(
      file(`colors: { ${JSON.stringify(name)}: "#fff", primary: "url(javascript:alert(1))" }
typography: { ${JSON.stringify(name)}: { fontFamily: ${JSON.stringify(name)}, fontSize: 20px } }
spacing: { ${JSON.stringify(name)}: 8px }
components: { ${JSON.stringify(`button-${name}`)}: { backgroundColor: "#fff", textColor: "#fefefe" } }`),
    );
    expect(html).not.toMatch(/<script|<\/style|javascript:/);
  });

  test('stays within 100 KB for a file with thousands of tokens', () => {
    const many = (line: (index: number) => string) =>
      Array.from({ length: 2400 }, (_, index) => line(index)).join('\n');
    const html = drawn(
      file(`colors:
${many((index) => `  c${index}: "#${(index % 4096).toString(16).padStart(3, '0')}"`)}
spacing:
${many((index) => `  s${index}: ${index}px`)}
rounded:
${many((index) => `  r${index}: ${index}px`)}
components:
${many((index) => `  button-${index}: { backgroundColor: "{colors.c${index}}", textColor: "#777" }`)}`),
    );
    expect(html.length).toBeLessThan(100_000);
  });
});
