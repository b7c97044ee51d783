/** A file's front matter as raw lines by key, and what follows it. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A string as a double-quoted scalar, which YAML shares with JSON but for characters that YAML wants escaped. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const writeFrontMatter = (lines: readonly string[], body: string): string =>
  `---\n${lines.join('\n')}\n---\n\n${body}\n`;

const scalar = (raw: string): string => {
  if (raw.startsWith("'") && raw.endsWith("'")) return raw.slice(1, -1).replaceAll("''", "'");
  if (!raw.startsWith('"')) return raw;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
};

/** Reads the front matter at the start of a text; its values are single lines. `null` where there is none. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const [whole, lines] = /---[ \t]*\r?\n(|[\s\S]*?\n)---[ \t]*(?:\r?\n|$)/y.exec(text) ?? [];
  if (whole === undefined || lines === undefined) return null;
  const values = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const [, key, raw] = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && raw !== undefined) values.set(key, scalar(raw.trim()));
  }
  return { values, body: text.slice(whole.length) };
};
