import { quoted } from './front-matter.ts';
import { markdownRule } from './markdown-rule.ts';

/** Cursor takes `alwaysApply: "true"` for false, and globs would narrow the rule to some files. */
export const cursor = markdownRule({
  id: 'cursor',
  path: (slug) => `.cursor/rules/${slug}.mdc`,
  frontMatter: ({ title }) => [`description: ${quoted(title)}`, 'alwaysApply: true'],
  named: false,
});
