import type { Locale } from '#platform/i18n/core/locale.ts';
import type { TokenKind } from '../core/token-mix.ts';

const kinds: Record<TokenKind, string> = {
  input: 'Fresh input',
  cacheRead: 'Cache reads',
  cacheWrite: 'Cache writes',
  output: 'Output',
};

const en = {
  presets: 'Common values',
  income: {
    currency: 'Currency',
    hint: 'Before tax, in a year. 400,000, 400k and 40万 are all read.',
  },
  tokens: { unit: 'M', hint: 'On a workday. 50, 50 M and 1.2 B are all read.' },
  model: {
    search: 'Search by model or provider',
    count: (count: number) => (count === 1 ? '1 model' : `${count} models`),
    none: (text: string) => `No model matches “${text}”.`,
    context: (tokens: string) => `reads ${tokens}`,
  },
  speed: {
    hint: '3 means the work of three days in one.',
    low: 'If it goes badly',
    high: 'If it goes well',
    range: 'The answer’s range is drawn between the two.',
    back: 'Back to 40% of the gain less and more',
    rework: 'Share of the output made again',
    reworkHint: 'What is thrown away and made again takes its share of the speed.',
    utilization: 'Share of the day the AI is at work',
    utilizationHint: 'Meetings and thinking stay as fast as they were.',
    net: (times: string) => `Together they leave ${times}.`,
  },
  mix: {
    label: 'Token mix',
    presets: 'Known mixes',
    measured: (reports: number, date: string) =>
      reports === 1
        ? `One published report of ${date}`
        : `Mean of ${reports} published reports, the newest of ${date}`,
    source: 'source',
    kinds,
    parts: (share: string, price: string) => `${share} of the tokens, at ${price} a million`,
    unknown: (share: string, price: string) =>
      `${share} of the tokens; price unknown, counted as fresh input at ${price}`,
    blended: (price: string) => `A million tokens of this mix cost ${price}.`,
    unsure: (price: string) => `A million tokens of this mix cost about ${price}.`,
    long: 'Share of the tokens in long prompts',
    longHint: (above: string, input: string, output: string) =>
      `A prompt of more than ${above} tokens costs ${input} in and ${output} out.`,
    peak: 'Share of the tokens at peak hours',
    peakHint: (hours: string, input: string, output: string) =>
      `${hours} on your clock: ${input} in and ${output} out.`,
    weekdays: (hours: string) => `${hours}, Monday to Friday,`,
    workday: (share: string) => `Work from 9 to 18 here: ${share}`,
  },
  prices: {
    label: 'Price list',
    current: 'Prices in force',
    currentNote: (library: string, version: string, date: string) => `${library} ${version} of ${date}`,
    kept: (date: string) => `As of ${date}`,
    keptNote: (count: number) => `${count} models, as the original calculator listed them`,
    model: (name: string) => `What is known of ${name}`,
    terms: {
      in: 'Input',
      out: 'Output',
      cacheRead: 'Cache reads',
      cacheWrite: 'Cache writes',
      validFrom: 'In force since',
      checkedOn: 'Checked on',
      source: 'Source',
    },
    unknown: 'unknown',
    unstated: 'the source names no day',
    all: 'All prices and how they changed',
  },
  rates: {
    label: 'Exchange rates',
    intro: 'How much of a currency one dollar buys. No sum crosses currencies without its rate.',
    one: (currency: string) => `${currency} for one dollar`,
    dated: (date: string) => `The site’s rate is of ${date}:`,
    source: 'source',
    back: (rate: string) => `Back to ${rate}`,
    others: 'Other currencies',
  },
};

const zhKinds: Record<TokenKind, string> = {
  input: '新输入',
  cacheRead: '缓存读取',
  cacheWrite: '缓存写入',
  output: '输出',
};

const zhCN: typeof en = {
  presets: '常用值',
  income: { currency: '货币', hint: '税前，全年。400,000、40万、400k 都认得。' },
  tokens: { unit: '万', hint: '按每个工作日算。5000、5000万、1.2亿 都认得。' },
  model: {
    search: '按模型或厂商搜索',
    count: (count) => `${count} 个模型`,
    none: (text) => `没有与“${text}”相符的模型。`,
    context: (tokens) => `可读 ${tokens}`,
  },
  speed: {
    hint: '3 表示一天做完三天的活。',
    low: '不顺的时候',
    high: '顺的时候',
    range: '结果的上下限就按这两个数算。',
    back: '恢复为增益的上下 40%',
    rework: '返工的比例',
    reworkHint: '扔掉重做的部分，会按比例吃掉速度。',
    utilization: 'AI 在干活的时间占比',
    utilizationHint: '开会和琢磨的时间，还是原来的速度。',
    net: (times) => `算下来，速度是原来的 ${times}。`,
  },
  mix: {
    label: '词元构成',
    presets: '现成的构成',
    measured: (reports, date) =>
      reports === 1 ? `取自 ${date} 公开的一份用量` : `${reports} 份公开用量的平均，最新一份是 ${date}`,
    source: '出处',
    kinds: zhKinds,
    parts: (share, price) => `占词元的 ${share}，每百万 ${price}`,
    unknown: (share, price) => `占词元的 ${share}；单价未知，按新输入的 ${price} 计`,
    blended: (price) => `照这个构成，每百万词元 ${price}。`,
    unsure: (price) => `照这个构成，每百万词元约 ${price}。`,
    long: '长提示词所占的词元比例',
    longHint: (above, input, output) => `提示词超过 ${above} 词元时，输入 ${input}，输出 ${output}。`,
    peak: '高峰时段所占的词元比例',
    peakHint: (hours, input, output) => `按你的时间是 ${hours}：输入 ${input}，输出 ${output}。`,
    weekdays: (hours) => `周一至周五 ${hours}`,
    workday: (share) => `本地 9 点到 18 点工作：${share}`,
  },
  prices: {
    label: '价目表',
    current: '现行价格',
    currentNote: (library, version, date) => `${library} ${version}，${date}`,
    kept: (date) => `${date} 的价格`,
    keptNote: (count) => `${count} 个模型，照原来计算器上所列`,
    model: (name) => `${name} 的价格出处`,
    terms: {
      in: '输入',
      out: '输出',
      cacheRead: '缓存读取',
      cacheWrite: '缓存写入',
      validFrom: '生效日期',
      checkedOn: '核对日期',
      source: '来源',
    },
    unknown: '未知',
    unstated: '来源没有写明',
    all: '全部价格与变动',
  },
  rates: {
    label: '汇率',
    intro: '1 美元能换多少。没有汇率，就不会把不同货币加在一起。',
    one: (currency) => `1 美元兑 ${currency}`,
    dated: (date) => `本站汇率的日期是 ${date}：`,
    source: '来源',
    back: (rate) => `恢复为 ${rate}`,
    others: '其他货币',
  },
};

export const panelMessages = { en, 'zh-CN': zhCN } satisfies Record<Locale, typeof en>;
