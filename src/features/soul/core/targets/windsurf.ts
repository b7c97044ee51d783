import { quoted } from './front-matter.ts';
import { markdownRule } from './markdown-rule.ts';

/** https://docs.windsurf.com/windsurf/cascade/memories: a rule file is cut at 12,000 characters. */
export const windsurf = markdownRule({
  id: 'windsurf',
  path: (slug) => `.windsurf/rules/${slug}.md`,
  frontMatter: ({ title }) => ['trigger: always_on', `description: ${quoted(title)}`],
  named: false,
});
