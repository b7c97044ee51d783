import type { Locale } from '#platform/i18n/core/locale.ts';
import type { TitlesReason } from '../core/titles/read-titles.ts';
import type { TitleId } from '../core/titles/title.ts';

interface Title {
  readonly name: string;
  readonly rule: string;
  readonly meaning: string;
}

const titles: Record<TitleId, Title> = {
  'craftsman-spirit': {
    name: 'Craftsman spirit',
    rule: 'no tokens at all',
    meaning: 'You manage without AI. What you alone can do has to carry it.',
  },
  'prompt-alchemist': {
    name: 'Prompt alchemist',
    rule: '20 M or less, 6× or more',
    meaning: 'Much output from few tokens: you know the tool well.',
  },
  'all-in-operator': {
    name: 'All-in operator',
    rule: '150 M or more, 3× or more',
    meaning: 'A lot in, a lot out. It fits work that never pauses.',
  },
  'minimalist-runner': {
    name: 'Minimalist runner',
    rule: '5 M or less, 2× or more',
    meaning: 'A light touch of AI, where a little help is enough.',
  },
  'cost-tamer': {
    name: 'Cost tamer',
    rule: 'return 2.5 or more, cost 15% or less',
    meaning: 'A return that any employer would like to see.',
  },
  'danger-oracle': {
    name: 'Danger oracle',
    rule: 'high risk: 2 people or more',
    meaning: 'The job is among the exposed ones, or soon will be.',
  },
  'budget-coordinator': {
    name: 'Budget coordinator',
    rule: '8 workflows or more',
    meaning: 'The budget runs many AI workflows side by side.',
  },
};

const zhTitles: Record<TitleId, Title> = {
  'craftsman-spirit': {
    name: '匠人精神',
    rule: '完全不用词元',
    meaning: '不靠 AI 也行，但要有别人替不了的本事。',
  },
  'prompt-alchemist': {
    name: '提示词炼金师',
    rule: '不超过 2,000 万，6 倍以上',
    meaning: '用很少的词元换来很高的产出，是个中老手。',
  },
  'all-in-operator': {
    name: '全力以赴者',
    rule: '1.5 亿以上，3 倍以上',
    meaning: '投得多，产得也多，适合从不停歇的工作。',
  },
  'minimalist-runner': {
    name: '极简跑者',
    rule: '不超过 500 万，2 倍以上',
    meaning: 'AI 只是轻轻搭把手，这就够了。',
  },
  'cost-tamer': {
    name: '成本驯服者',
    rule: '回报 2.5 以上，成本不超过 15%',
    meaning: '这样的回报，哪家公司都乐意看到。',
  },
  'danger-oracle': {
    name: '危险预言家',
    rule: '高风险：相当于两人以上',
    meaning: '这份工作已经、或者很快就会落入高风险之列。',
  },
  'budget-coordinator': {
    name: '预算统筹者',
    rule: '可负担 8 路以上',
    meaning: '一份预算，可以同时开好几路 AI 工作。',
  },
};

const reasons: Record<TitlesReason, string> = {
  empty: 'There is nothing to read yet. Choose the file, or paste what it holds.',
  'not-json': 'This is not JSON. Take the file or the stored text as it is, without editing it.',
  'no-titles':
    'This JSON holds no titles. Take what the original kept as cost-special-titles, or a file exported in the settings.',
};

const zhReasons: Record<TitlesReason, string> = {
  empty: '还没有内容。请选择文件，或者粘贴其中的内容。',
  'not-json': '这不是 JSON。请原样使用文件或存储的文本，不要改动。',
  'no-titles':
    '这份 JSON 里没有称号。请使用原计算器存为 cost-special-titles 的内容，或者在设置里导出的文件。',
};

const en = {
  heading: 'Titles',
  count: (count: number) =>
    count === 0 ? 'None of 7 yet. Earned once, never lost.' : `${count} of 7. Earned once, never lost.`,
  earned: 'earned',
  fresh: 'earned just now',
  locked: 'locked',
  titles,
  celebrate: (count: number) => (count === 1 ? 'Title earned' : `${count} titles earned`),
  see: 'See all titles',
  close: 'Close',
  import: 'Import titles',
  importHint:
    'From the original calculator (what its page kept as cost-special-titles), or from a file exported in the settings here.',
  choose: 'Choose a file',
  paste: 'Or paste it',
  add: 'Add titles',
  added: (added: number, known: number, unknown: number) =>
    [
      added === 0 ? 'No new title' : added === 1 ? '1 title added' : `${added} titles added`,
      known > 0 && `${known} you had`,
      unknown > 0 && `${unknown} not known here and left out`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  reasons,
  unreadable: 'The browser could not read the file. Save it once more, or paste what it holds.',
};

const zhCN: typeof en = {
  heading: '称号',
  count: (count) =>
    count === 0 ? '共七个，还没有获得。得到一次，永不失去。' : `七个中的 ${count} 个。得到一次，永不失去。`,
  earned: '已获得',
  fresh: '刚刚获得',
  locked: '未获得',
  titles: zhTitles,
  celebrate: (count) => (count === 1 ? '获得称号' : `获得 ${count} 个称号`),
  see: '查看全部称号',
  close: '关闭',
  import: '导入称号',
  importHint: '来自原计算器（它的页面存为 cost-special-titles 的内容），或者在本站设置里导出的文件。',
  choose: '选择文件',
  paste: '也可以粘贴',
  add: '加入称号',
  added: (added, known, unknown) =>
    [
      added === 0 ? '没有新称号' : `加入 ${added} 个称号`,
      known > 0 && `${known} 个原来就有`,
      unknown > 0 && `${unknown} 个这里不认识，已略过`,
    ]
      .filter((part) => part !== false)
      .join('，'),
  reasons: zhReasons,
  unreadable: '浏览器读不了这个文件。请重新保存，或者把内容粘贴进来。',
};

export type TitleMessages = typeof en;

export const titleMessages = { en, 'zh-CN': zhCN } satisfies Record<Locale, TitleMessages>;
