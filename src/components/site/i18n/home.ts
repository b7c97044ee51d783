import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'a voice, a budget, a design and a next task for your agent',
  description:
    'Compose an agent’s persona, weigh AI cost against a job, take a DESIGN.md for agents to follow, and turn proposals into GitHub issues. In the browser, with no account.',
  /** Phrases that stay whole when the line breaks. */
  sentence: ['Give your agent a voice, a budget,', 'a design and a next task.'],
  /** What stands between two phrases. */
  space: ' ',
  context:
    'Four instruments that run in this browser. No account, and nothing you type leaves it; GitHub is connected only if you ask.',
  articles: 'Newest articles',
  allArticles: (n: number) => `All ${n} articles`,
  docs: 'Documentation by task',
  minutes: (n: number) => `${n} min`,
  leaves: {
    title: 'What stays, what leaves',
    intro: 'Three places, and what passes between them. Everything not drawn here stays in the first column.',
    more: 'What is private, and why',
    browser: ['This browser', 'drafts, salaries, prompts, files'],
    edge: ['Edge function', 'adds one secret, keeps nothing'],
    github: ['GitHub', 'only if you connect it'],
    stays: ['Souls, figures, designs, proposals', 'kept in this browser, exported as files'],
    code: ['Sign-in code', 'the edge adds the client secret and forgets'],
    direct: ['Issues and labels', 'sent directly, with your token'],
  },
};

const zhCN: typeof en = {
  title: '给智能体语气、预算、设计和下一件事',
  description:
    '为智能体写人设，拿 AI 花费和一份工作的成本比一比，取一份 DESIGN.md 给智能体照做，把提案变成 GitHub 议题。全部在浏览器里完成，不用注册。',
  sentence: ['给智能体一种语气、', '一笔预算、', '一套设计，', '和下一件要做的事。'],
  space: '',
  context: '四件工具，都在这个浏览器里运行。不用注册，输入的内容不会离开这里；只有你要求时才连接 GitHub。',
  articles: '最新文章',
  allArticles: (n) => `全部 ${n} 篇`,
  docs: '按任务查文档',
  minutes: (n) => `${n} 分钟`,
  leaves: {
    title: '什么留下，什么离开',
    intro: '三个地方，以及它们之间来往的东西。没有画出来的，都留在第一列。',
    more: '哪些是私密的，为什么',
    browser: ['这个浏览器', '草稿、薪资、提示词、文件'],
    edge: ['边缘函数', '补上一个密钥，什么都不存'],
    github: ['GitHub', '只在你连接之后'],
    stays: ['人设、数字、设计、提案', '存在这个浏览器里，可导出为文件'],
    code: ['登录授权码', '边缘函数补上客户端密钥，随即忘掉'],
    direct: ['议题与标签', '带着你的令牌直接发送'],
  },
};

export const homeMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
