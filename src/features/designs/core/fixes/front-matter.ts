import type { QuickFix } from '../quick-fixes.ts';
import { lineEndOf } from './lines.ts';

const yamlLine = /^(?:\s*(?:[^\s:#][^:]*:(?:\s.*)?|- .*|#(?!#).*)?|\s+.*)$/;

/** Closes front matter before the first line of Markdown, where all before it looks like YAML. */
export const fixFrontMatter = (text: string): QuickFix[] => {
  const end = lineEndOf(text);
  const start = text.indexOf('\n') + 1;
  const heading = /^#{1,6} .*$/m.exec(text.slice(start));
  const at = heading === null ? text.length : start + heading.index;
  const yaml = text.slice(start, at);
  if (start === 0 || !yaml.split(/\r?\n/).every((line) => yamlLine.test(line))) return [];
  const before = yaml === '' || yaml.endsWith('\n') ? '' : end;
  const insert = `${before}---${end}${heading === null ? '' : end}`;
  return [{ label: { kind: 'close-front-matter' }, edits: [{ from: at, to: at, insert }] }];
};
