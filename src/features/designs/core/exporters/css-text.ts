const escaped = (char: string): string =>
  char === '\0' ? '\uFFFD' : `\\${char.charCodeAt(0).toString(16)} `;

/** A token's name as the tail of a custom property: dots become `-`, whatever CSS would read is escaped. */
export const cssName = (name: string): string =>
  name
    .replaceAll('.', '-')
    .replace(/[^\p{L}\p{N}\p{M}_-]/gu, (char) =>
      char > '\x7f' && !/\p{Cc}/u.test(char) ? char : escaped(char),
    );

/** A CSS string that nothing in `text` can close, not even the end of a `<style>` around it. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\p{Cc}<]/gu, escaped)}"`;

/** Declarations with the same name are one: the first stands. */
export const cssBlock = (
  selector: string,
  declarations: readonly (readonly [name: string, value: string])[],
  indent = '',
): string => {
  const names = new Set<string>();
  const lines = declarations.flatMap(([name, value]) => {
    if (names.has(name)) return [];
    names.add(name);
    return [`${indent}  --${name}: ${value};\n`];
  });
  return `${indent}${selector} {\n${lines.join('')}${indent}}\n`;
};
