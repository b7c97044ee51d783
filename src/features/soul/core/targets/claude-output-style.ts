import { quoted } from './front-matter.ts';
import { markdownRule } from './markdown-rule.ts';

/** https://code.claude.com/docs/en/output-styles: without `keep-coding-instructions` the style replaces how Claude Code works on code. */
export const claudeOutputStyle = markdownRule({
  id: 'claude-output-style',
  path: (slug) => `.claude/output-styles/${slug}.md`,
  frontMatter: ({ title, summary }) => [
    `name: ${quoted(title)}`,
    `description: ${quoted(summary || title)}`,
    'keep-coding-instructions: true',
  ],
  named: true,
});
