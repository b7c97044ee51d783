import type { Locale } from '#platform/i18n/core/locale.ts';
import type { FieldProblem, UsageKind } from '../core/usage/usage.ts';

const problems: Record<FieldProblem, string> = {
  missing: 'is missing',
  'not-a-number': 'is not a number',
  negative: 'is below 0',
  'too-large': 'is larger than a trillion',
  'not-a-date': 'is not a date',
  'wrong-type': 'is not what ccusage writes there',
};

const zhProblems: Record<FieldProblem, string> = {
  missing: '缺失',
  'not-a-number': '不是数',
  negative: '小于 0',
  'too-large': '超过一万亿',
  'not-a-date': '不是日期',
  'wrong-type': '不是 ccusage 会写的内容',
};

const report: Record<UsageKind, string> = {
  daily: 'daily report',
  session: 'session report',
  weekly: 'weekly report',
  monthly: 'monthly report',
  summary: 'numbers as pasted',
};

const zhReport: Record<UsageKind, string> = {
  daily: '按天的报告',
  session: '按会话的报告',
  weekly: '按周的报告',
  monthly: '按月的报告',
  summary: '粘贴的数字',
};

const shorter = 'ccusage daily --json --since 20261001';

const en = {
  intro:
    'ccusage adds up what the coding agents on your machine have logged. Run it, then bring its report here.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused. Select the command and copy it yourself.',
  drop: 'Drop the report here, or',
  choose: 'choose a file',
  paste: 'Or paste it',
  pasteHint: 'JSON, the table in the terminal, or numbers with their names:',
  example: 'input 1.2M output 300k cache read 40M cache write 2M days 12',
  read: 'Read it',
  reading: 'Reading the report…',
  stop: 'Stop',
  private: 'It is read in this browser and sent nowhere.',
  report,
  total: (tokens: string) => `${tokens} tokens`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  days: 'Days with usage',
  daysHint: {
    known: 'As counted in the report.',
    least: 'At least: sessions name only their first and last day. Correct it, or import the daily report.',
    unknown: 'The report does not say. On how many days did you work like this?',
  },
  daysWrong: 'Enter a whole number of days, 1 or more.',
  tooMany: 'This is more a day than the calculator counts. Check the number of days.',
  perDay: (tokens: string) => `${tokens} tokens a workday`,
  kinds: { caption: 'Tokens by kind', kind: 'Kind', tokens: 'Tokens', share: 'Share' },
  models: {
    caption: 'The model that stands for the work',
    pick: 'The report does not say which model did how much. Choose the one that stands for the work.',
    pickUnknown: 'None of these is in the price list. Choose the one that stands for the work.',
    share: 'Share',
    list: 'List price',
    stated: 'ccusage',
    unknown: 'not in the price list',
    as: (name: string) => `reported as ${name}`,
  },
  costs: {
    both: (list: string, stated: string) => `At list prices ${list}; ccusage says ${stated}.`,
    listOnly: (list: string) => `At list prices ${list}; the report states no cost.`,
    statedOnly: (stated: string) => `ccusage says ${stated}; no model in it is in the price list.`,
    unpriced: (names: string) => `Not counted, for want of a price: ${names}.`,
    why: 'Why the two can differ: ccusage has a price list of its own, of another day; it also counts what a log itself says a request cost, and longer cache writes and long prompts at their own prices. Neither is your invoice: plans and discounts are in no log.',
  },
  use: 'Use these numbers',
  other: 'Import another report',
  applied: 'Your numbers are in the sentence.',
  was: (value: string) => `was ${value}`,
  now: (value: string) => `now ${value}`,
  same: (value: string) => `${value}, as before`,
  changes: { tokens: 'Tokens a day', mix: 'Token mix', model: 'Model' },
  mix: (input: string, read: string, write: string, output: string) =>
    `${input} in, ${read} read, ${write} written, ${output} out`,
  undo: 'Undo',
  done: 'Done',
  problems,
  reason: {
    empty: 'There is nothing to read yet. Drop the report, choose it, or paste it.',
    notText: 'This is not a text file. Choose the report that ccusage wrote, such as usage.json.',
    cutOff: 'The report ends in the middle. Make it again and let ccusage finish.',
    notJson: 'This looks like JSON and cannot be read as such. Make the report again, without editing it.',
    agentLog:
      'This is an agent’s own log. Run the command above, which adds the logs up, and import what it writes.',
    otherJson: 'This is JSON, but no report of ccusage. Run the command above and import what it writes.',
    blocks:
      'A report of five-hour blocks does not tell the days. Run the command above and import what it writes.',
    noUsage: 'The report holds no usage. Widen its period: an earlier --since, or none.',
    cutTable:
      'The terminal left out columns or digits of this table. Make its window wider, or import the JSON.',
    unrecognized:
      'No report and no numbers with names were found. Write them like the example under the field.',
    field: (path: string, problem: string) =>
      `${path} ${problem}. Make the report again, without editing it.`,
    contradiction: (path: string, stated: string, summed: string) =>
      `${path} says ${stated}, but its parts add up to ${summed}. Make the report again, without editing it.`,
    tooLarge: (size: string) =>
      `${size} MB are too much: at most 20 MB are read. Make a shorter report, like ${shorter}.`,
    unreadable: 'The browser could not read the file. Save it once more, or paste what it holds.',
    timeout: `Reading took more than 20 seconds and was stopped. Make a shorter report, like ${shorter}.`,
    noReader: 'The reader could not be loaded. Check the connection and try again.',
  },
};

const zhCN: typeof en = {
  intro: 'ccusage 会把你机器上各个编程智能体的日志加总。运行它，再把报告带到这里。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中命令自己复制。',
  drop: '把报告拖到这里，或者',
  choose: '选择文件',
  paste: '也可以粘贴',
  pasteHint: 'JSON、终端里的表格，或者带名称的数字都行：',
  example: '输入 120万 输出 30万 缓存读取 4000万 缓存写入 200万 天数 12',
  read: '读取',
  reading: '正在读取报告…',
  stop: '停止',
  private: '只在这个浏览器里读取，不会发到任何地方。',
  report: zhReport,
  total: (tokens) => `${tokens}词元`,
  span: (from, to) => (from === to ? from : `${from}至${to}`),
  days: '有用量的天数',
  daysHint: {
    known: '按报告里的天数。',
    least: '至少这么多：会话只记首尾两天。可以改，或者导入按天的报告。',
    unknown: '报告里没有写。这样工作了多少天？',
  },
  daysWrong: '请填一个不小于 1 的整数。',
  tooMany: '平均到每天，超出了计算器的范围。请检查天数。',
  perDay: (tokens) => `每个工作日 ${tokens}词元`,
  kinds: { caption: '各类词元', kind: '类别', tokens: '词元', share: '占比' },
  models: {
    caption: '用哪个模型代表这份工作',
    pick: '报告没有写明各模型的用量，请选一个代表这份工作的模型。',
    pickUnknown: '这些模型都不在价目表里，请选一个代表这份工作的模型。',
    share: '占比',
    list: '列表价',
    stated: 'ccusage',
    unknown: '不在价目表里',
    as: (name) => `报告里叫 ${name}`,
  },
  costs: {
    both: (list, stated) => `按列表价 ${list}；ccusage 算出 ${stated}。`,
    listOnly: (list) => `按列表价 ${list}；报告没有写明费用。`,
    statedOnly: (stated) => `ccusage 算出 ${stated}；其中没有价目表里的模型。`,
    unpriced: (names) => `没有价格、未计入的：${names}。`,
    why: '两个数为什么会不同：ccusage 有自己的价目表，日期也不一样；日志里写明的单次费用、长时缓存写入和长提示词，它都按各自的价格算。两个数都不是账单：套餐和折扣不在任何日志里。',
  },
  use: '采用这些数字',
  other: '导入别的报告',
  applied: '你的数字已经填进句子里。',
  was: (value) => `原来：${value}`,
  now: (value) => `现在：${value}`,
  same: (value) => `${value}，没有变`,
  changes: { tokens: '每天的词元', mix: '词元构成', model: '模型' },
  mix: (input, read, write, output) => `输入 ${input}、读缓存 ${read}、写缓存 ${write}、输出 ${output}`,
  undo: '撤销',
  done: '完成',
  problems: zhProblems,
  reason: {
    empty: '还没有内容。请把报告拖进来、选择文件，或者粘贴。',
    notText: '这不是文本文件。请选择 ccusage 写出的报告，比如 usage.json。',
    cutOff: '报告只有前半截。请重新生成，等 ccusage 运行完。',
    notJson: '看着像 JSON，却读不出来。请重新生成报告，不要改动。',
    agentLog: '这是智能体自己的日志。请运行上面的命令，由它加总，再导入它写出的报告。',
    otherJson: '这是 JSON，但不是 ccusage 的报告。请运行上面的命令，再导入它写出的报告。',
    blocks: '按五小时区块的报告分不出天数。请运行上面的命令，再导入它写出的报告。',
    noUsage: '报告里没有用量。请放宽时间：把 --since 提前，或者去掉。',
    cutTable: '终端省掉了表格的几列或几位数字。请把窗口拉宽，或者导入 JSON。',
    unrecognized: '没有找到报告，也没有找到带名称的数字。请照输入框下面的例子写。',
    field: (path, problem) => `${path} ${problem}。请重新生成报告，不要改动。`,
    contradiction: (path, stated, summed) =>
      `${path} 写的是 ${stated}，各部分加起来却是 ${summed}。请重新生成报告，不要改动。`,
    tooLarge: (size) => `${size} MB 太大，最多读取 20 MB。请生成短一些的报告，例如 ${shorter}。`,
    unreadable: '浏览器读不了这个文件。请重新保存，或者把内容粘贴进来。',
    timeout: `读取超过 20 秒，已经停止。请生成短一些的报告，例如 ${shorter}。`,
    noReader: '读取程序没有载入。请检查网络，再试一次。',
  },
};

export type UsageMessages = typeof en;

export const usageMessages = { en, 'zh-CN': zhCN } satisfies Record<Locale, UsageMessages>;
