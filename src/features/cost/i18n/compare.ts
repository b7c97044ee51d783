import type { Locale } from '#platform/i18n/core/locale.ts';

/** What a price is for, by the columns of the price list. */
interface PriceWords {
  readonly in: string;
  readonly out: string;
}

const en = {
  heading: 'The same work on other models',
  columns: {
    model: 'Model',
    provider: 'Provider',
    in: 'in',
    out: 'out',
    cacheRead: 'cache read',
    context: 'context',
    year: 'a year',
    share: 'share of the job’s cost',
    people: 'people',
    budget: 'budget ends at',
  },
  keeping: {
    cheaper: (model: string, work: string, year: string, less: string) =>
      `At the same speed, ${model} keeps the ${work} for ${year} a year, ${less} less.`,
    cheapest: (work: string) => `At the same speed, no model in the list does the ${work} for less.`,
    free: 'Without tokens there is no AI cost that another model could lower.',
    take: (model: string) => `Take ${model}`,
    back: (model: string) => `Back to ${model}`,
  },
  filters: {
    group: 'Filter the models',
    text: 'Model or provider',
    provider: 'Provider',
    allProviders: 'All providers',
    currency: 'Currency of the price',
    allCurrencies: 'All currencies',
    context: 'Context window',
    anyContext: 'Any context',
    contextFrom: (tokens: string) => `${tokens} tokens or more`,
    contextUnknown: (count: number) =>
      count === 1
        ? '1 model is left out because its context window is not stated.'
        : `${count} models are left out because their context window is not stated.`,
    sort: 'Sort by',
    none: 'No model matches all of these filters.',
    clear: 'Clear the filters',
  },
  columnsMenu: 'Columns',
  columnsShown: 'Columns shown',
  shown: (shown: number, all: number) => `${shown} of ${all} models`,
  all: (count: number) => `All ${count} models`,
  fewer: 'Fewer models',
  more: (model: string) => `All figures of ${model}`,
  origin: 'Price: currency, start, check and source',
  unknown: 'unknown',
  since: (date: string) => `since ${date}`,
  sinceUnknown: 'start not stated',
  checked: (date: string) => `checked ${date}`,
  ago: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day ago' : `${days} days ago`),
  stale: 'more than 90 days old',
  source: 'source',
  sourceOf: (model: string) => `Source of the price of ${model}`,
  long: (tokens: string, { in: input, out }: PriceWords) => `over ${tokens} tokens: ${input} in, ${out} out`,
  peak: (hours: string, weekdaysOnly: boolean, { in: input, out }: PriceWords) =>
    `peak ${hours} UTC${weekdaysOnly ? ' on weekdays' : ''}: ${input} in, ${out} out`,
  copy: {
    label: 'Copy the table',
    copied: 'Copied',
    failed: 'The browser did not allow it. Select the rows and copy them.',
    heads: [
      'Model',
      'Provider',
      'Price currency',
      'In per 1M',
      'Out per 1M',
      'Cache read per 1M',
      'Cache write per 1M',
      'Context tokens',
      'AI cost a year',
      'Currency',
      'Share of employment cost',
      'People',
      'Budget ends at tokens a day',
      'Price since',
      'Price checked',
      'Source',
    ],
  },
  history: 'Price table and history',
  foot: (library: string, version: string, date: string) =>
    `List prices for a million tokens, from ${library} ${version} of ${date}; prices in yuan from the provider’s own page. An unknown cache price counts as fresh input.`,
  kept: (date: string) =>
    `List prices for a million tokens, as they were kept on ${date}. An unknown cache price counts as fresh input.`,
};

const zhCN: typeof en = {
  heading: '同样的工作，换别的模型',
  columns: {
    model: '模型',
    provider: '厂商',
    in: '输入',
    out: '输出',
    cacheRead: '读缓存',
    context: '上下文',
    year: '全年',
    share: '占用人成本',
    people: '等效人数',
    budget: '预算止于',
  },
  keeping: {
    cheaper: (model, work, year, less) =>
      `速度不变的话，换成 ${model} 仍是 ${work}，全年 ${year}，省下 ${less}。`,
    cheapest: (work) => `速度不变的话，表里没有更便宜的模型能保住这 ${work}。`,
    free: '不用词元，就没有 AI 成本，换模型也省不下什么。',
    take: (model) => `改用 ${model}`,
    back: (model) => `换回 ${model}`,
  },
  filters: {
    group: '筛选模型',
    text: '模型或厂商',
    provider: '厂商',
    allProviders: '全部厂商',
    currency: '标价货币',
    allCurrencies: '全部货币',
    context: '上下文窗口',
    anyContext: '上下文不限',
    contextFrom: (tokens) => `${tokens}词元以上`,
    contextUnknown: (count) => `另有 ${count} 个模型没有公布上下文窗口，未列出。`,
    sort: '排序',
    none: '没有模型同时符合这些条件。',
    clear: '清除筛选',
  },
  columnsMenu: '列',
  columnsShown: '显示的列',
  shown: (shown, all) => `${all} 个模型中的 ${shown} 个`,
  all: (count) => `全部 ${count} 个模型`,
  fewer: '收起',
  more: (model) => `${model} 的全部数字`,
  origin: '价格的货币、生效日、核对日与出处',
  unknown: '未知',
  since: (date) => `${date}起`,
  sinceUnknown: '生效日未公布',
  checked: (date) => `${date}核对`,
  ago: (days) => (days === 0 ? '今天' : `${days} 天前`),
  stale: '已超过 90 天',
  source: '出处',
  sourceOf: (model) => `${model} 的价格出处`,
  long: (tokens, { in: input, out }) => `超过 ${tokens}词元：输入 ${input}，输出 ${out}`,
  peak: (hours, weekdaysOnly, { in: input, out }) =>
    `高峰（${weekdaysOnly ? '工作日 ' : ''}UTC ${hours}）：输入 ${input}，输出 ${out}`,
  copy: {
    label: '复制表格',
    copied: '已复制',
    failed: '浏览器没有允许。可以选中这些行再复制。',
    heads: [
      '模型',
      '厂商',
      '标价货币',
      '输入，每百万',
      '输出，每百万',
      '读缓存，每百万',
      '写缓存，每百万',
      '上下文词元',
      '全年 AI 成本',
      '货币',
      '占用人成本',
      '等效人数',
      '预算止于，每天词元',
      '价格生效日',
      '价格核对日',
      '出处',
    ],
  },
  history: '价目表与历史价格',
  foot: (library, version, date) =>
    `每百万词元的列表价，取自 ${library} ${version}（${date}）；人民币价格取自厂商自己的价目页。缓存价未知时按新输入计。`,
  kept: (date) => `每百万词元的列表价，保留的是 ${date} 当天的价格。缓存价未知时按新输入计。`,
};

export const compareMessages = { en, 'zh-CN': zhCN } satisfies Record<Locale, typeof en>;

export type CompareMessages = typeof en;
