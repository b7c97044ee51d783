import ts from 'typescript';

/** The parts of a file that hold imports: an .astro or .mdx file keeps them in its head and its scripts. */
const code = (path: string, text: string): string => {
  if (path.endsWith('.mdx')) return (text.match(/^(import|export) .*$/gm) ?? []).join('\n');
  if (!path.endsWith('.astro')) return text;
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [head, ...scripts].join('\n');
};

/** Every module a file names: static, dynamic, re-exported, type-only. */
export const importsOf = (path: string, text: string): string[] =>
  ts.preProcessFile(code(path, text), true, true).importedFiles.map(({ fileName }) => fileName);
