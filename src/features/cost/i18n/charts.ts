import type { Locale } from '#platform/i18n/core/locale.ts';
import type { TokenKind } from '../core/token-mix.ts';

const kinds: Record<TokenKind, string> = {
  input: 'Fresh input',
  cacheRead: 'Cache read',
  cacheWrite: 'Cache write',
  output: 'Output',
};

const en = {
  table: 'Table',
  picture: 'Picture',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow it. Select the table and copy it by hand.',
  yours: 'yours',
  headcount: {
    heading: 'Headcount against tokens a day',
    alt: (model: string, people: string, tokens: string) =>
      `Curves of people’s work against tokens a day. With ${model} it is ${people} at ${tokens}.`,
    onePerson: '1 person',
    tokens: 'Tokens a day',
  },
  salary: {
    heading: 'Cost against salary',
    alt: (even: string) =>
      `The employment cost rises with the salary and meets the annual AI cost at a salary of ${even}.`,
    altFree: 'The employment cost rises with the salary. There is no AI cost to set against it.',
    employment: 'Employment cost',
    ai: (money: string) => `AI, ${money}`,
    even: (money: string) => `even at ${money}`,
    evenRow: 'break-even',
    columns: { salary: 'Salary', employment: 'Employment cost', ai: 'AI', share: 'AI share' },
  },
  split: {
    heading: 'Cost by kind of token',
    kinds,
    /** The kind that costs most. */
    statement: (kind: TokenKind, tokens: string, cost: string) =>
      `${kinds[kind]} is ${tokens} of the tokens and ${cost} of the bill.`,
    free: 'These tokens cost nothing, so there is no bill to split.',
    assumed: (names: string) =>
      `Outlined: the provider states no price for ${names}. It is counted as fresh input.`,
    ofTokens: (share: string) => `${share} of the tokens`,
    ofCost: (share: string) => `${share} of the bill`,
    unknown: 'unknown',
    columns: {
      kind: 'Kind',
      tokens: 'Share of tokens',
      cost: 'Share of the bill',
      price: 'Price of a million',
    },
  },
};

const kindsZh: Record<TokenKind, string> = {
  input: '新输入',
  cacheRead: '缓存读取',
  cacheWrite: '缓存写入',
  output: '输出',
};

const zhCN: typeof en = {
  table: '表格',
  picture: '图',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中表格手动复制。',
  yours: '当前',
  headcount: {
    heading: '等效人数与每天的词元',
    alt: (model, people, tokens) =>
      `等效人数随每天词元用量变化的曲线。用 ${model}，每天 ${tokens}时为 ${people}。`,
    onePerson: '1 个人',
    tokens: '每天的词元',
  },
  salary: {
    heading: 'AI 成本与年薪',
    alt: (even) => `用人成本随年薪上升，年薪 ${even} 时与全年 AI 成本相等。`,
    altFree: '用人成本随年薪上升，没有 AI 成本可比。',
    employment: '用人成本',
    ai: (money) => `AI，${money}`,
    even: (money) => `${money} 时持平`,
    evenRow: '持平',
    columns: { salary: '年薪', employment: '用人成本', ai: 'AI', share: 'AI 占比' },
  },
  split: {
    heading: '钱花在哪类词元上',
    kinds: kindsZh,
    statement: (kind, tokens, cost) => `${kindsZh[kind]}占词元的 ${tokens}，占花费的 ${cost}。`,
    free: '这些词元不花钱，没有账可分。',
    assumed: (names) => `虚线框：厂商没有公布${names}的价格，按新输入计。`,
    ofTokens: (share) => `词元的 ${share}`,
    ofCost: (share) => `花费的 ${share}`,
    unknown: '未公布',
    columns: { kind: '类别', tokens: '词元占比', cost: '花费占比', price: '每百万词元' },
  },
};

export const chartsMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };

export type ChartsMessages = typeof en;
