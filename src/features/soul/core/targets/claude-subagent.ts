import { quoted } from './front-matter.ts';
import { markdownRule } from './markdown-rule.ts';
import { localeOf } from './taken-soul.ts';

/** https://code.claude.com/docs/en/sub-agents: `name` is a handle of lower-case letters, digits and hyphens. */
export const claudeSubagent = markdownRule({
  id: 'claude-subagent',
  path: (slug) => `.claude/agents/${slug}.md`,
  frontMatter: ({ document, slug, title, summary }) => {
    const colon = localeOf(document) === 'zh-CN' ? '：' : ': ';
    return [
      `name: ${quoted(slug)}`,
      `description: ${quoted(summary === '' ? title : title + colon + summary)}`,
    ];
  },
  named: false,
});
