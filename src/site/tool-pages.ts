import { type Locale, locales, localized } from '#platform/i18n/core/locale.ts';

const words: Record<
  Locale,
  Record<
    | 'soul'
    | 'soul/try'
    | 'soul/community'
    | 'cost'
    | 'cost/models'
    | 'designs'
    | 'designs/editor'
    | 'designs/compare'
    | 'workbench',
    readonly [string, string]
  >
> = {
  en: {
    soul: [
      'Soul builder',
      'Compose an agent’s persona from a role, a rule and your own text, and take the exact prompt.',
    ],
    'soul/try': [
      'Soul test drive',
      'Hear one line answered with a soul and without, by a model of your own, asked from your browser.',
    ],
    'soul/community': [
      'Community souls',
      'Personas that people published for their agents: read the prompt, like it at GitHub, remix it in the builder.',
    ],
    cost: [
      'AI cost calculator',
      'Weigh AI spend against what a job costs, with dated prices and open formulas.',
    ],
    'cost/models': [
      'What models cost',
      'List prices of AI models with currency, source, valid-from date and history.',
    ],
    designs: ['DESIGN.md gallery', 'Find a design system for agents to follow, drawn from its own tokens.'],
    'designs/editor': [
      'DESIGN.md editor',
      'Write, check and see a DESIGN.md as you type, and save it to a repository.',
    ],
    'designs/compare': [
      'Compare designs',
      'Two DESIGN.md files side by side, joined by the part each token plays.',
    ],
    workbench: ['GitHub workbench', 'Proposals that become GitHub issues, straight from the browser.'],
  },
  'zh-CN': {
    soul: ['人设工坊', '用角色、规则和自己的话写一个智能体人设，拿走一字不差的提示词。'],
    'soul/try': ['人设试驾', '用你自己的模型，听同一句话加了人设和不加人设的两种回答，由浏览器直接去问。'],
    'soul/community': [
      '社区人设',
      '大家给智能体写的人设：读提示词原文，到 GitHub 点赞，在工坊里改成自己的。',
    ],
    cost: ['AI 成本计算器', '拿 AI 花费和一份工作的成本比一比；价格有日期，公式全公开。'],
    'cost/models': ['模型价目表', '各家 AI 模型的列表价，注明币种、来源、生效日期和历次调价。'],
    designs: ['DESIGN.md 设计库', '找一套给智能体照做的设计系统，样子由它自己的设计令牌画出来。'],
    'designs/editor': ['DESIGN.md 编辑器', '边写边检查 DESIGN.md，样张随手更新，直接存进仓库。'],
    'designs/compare': ['对比两份设计', '两份 DESIGN.md 并排，作用相同的设计令牌连在一起。'],
    workbench: ['GitHub 工作台', '在浏览器里把提案变成 GitHub 议题。'],
  },
};

/** Pages of the tools in every language, as patterns of paths without base. */
export const toolPaths: string[] = locales.flatMap((locale) =>
  ['soul', 'cost', 'designs', 'workbench', 'settings', 'status'].map(
    (tool) => `${localized(`/${tool}/`, locale)}**`,
  ),
);

/** The tools as search engines, agents and feeds are told of them; paths without base. */
export const toolPages = (locale: Locale): { path: string; title: string; description: string }[] =>
  Object.entries(words[locale]).map(([tool, [title, description]]) => ({
    path: localized(`/${tool}/`, locale),
    title,
    description,
  }));
