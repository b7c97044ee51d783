import type { Locale } from '#platform/i18n/core/locale.ts';
import type { FileReason } from '../core/export-json.ts';
import type { Currency } from '../core/money.ts';
import type { ShareReason } from '../core/share-link.ts';
import type { SentencePart } from './en.ts';

type Kind = ShareReason['kind'];

/** The parameters of a link, and the fields of a saved file, by the name they have there. */
const fields: Record<string, string> = {
  city: 'the city',
  tokens: 'the tokens a day',
  tokensM: 'the tokens a day',
  model: 'the model',
  speed: 'the speed',
  multiplier: 'the speed',
  range: 'the range of speeds',
  speedRange: 'the range of speeds',
  mix: 'the token mix',
  long: 'the share of long prompts',
  longShare: 'the share of long prompts',
  peak: 'the share at peak hours',
  peakShare: 'the share at peak hours',
  prices: 'the price list',
  pricesAsOf: 'the price list',
  rework: 'the rework',
  utilization: 'the utilization',
  rates: 'the exchange rates',
  income: 'the salary',
  currency: 'the currency',
};

const refused: Record<Kind, (field: string) => string> = {
  'too-long': () => 'This link is longer than any that the calculator makes, so it was not opened.',
  version: () =>
    'This link was made by a newer version of the calculator. Reload the page and open it again.',
  unknown: (field) => `This link was not opened: it says “${field}”, which the calculator does not know.`,
  twice: (field) => `This link was not opened: it says ${field} twice.`,
  missing: (field) => `This link was not opened: it does not say ${field}.`,
  unreadable: (field) => `This link was not opened: ${field} cannot be read.`,
  'out-of-bounds': (field) => `This link was not opened: ${field} is beyond what the calculator takes.`,
};

const unopened: Record<FileReason['kind'], (field: string) => string> = {
  'too-large': () => 'This file is larger than any that the calculator saves, so it was not opened.',
  'not-json': () => 'This file is not JSON. Choose one that the calculator saved.',
  'not-ours': () => 'This file holds no calculation. Choose one that the calculator saved.',
  version: () =>
    'This file was saved by a newer version of the calculator. Reload the page and open it again.',
  missing: (field) => `This file was not opened: it does not say ${field}.`,
  unreadable: (field) => `This file was not opened: ${field} cannot be read.`,
  'out-of-bounds': (field) => `This file was not opened: ${field} is beyond what the calculator takes.`,
};

interface Told {
  readonly sentence: string;
  readonly verdict: string;
  readonly people: string;
  readonly range: string;
  readonly rows: readonly string[];
  readonly prices: string;
}

const en = {
  fields,
  refused,
  arrived: {
    label: 'A shared calculation',
    shown: 'You are looking at numbers that somebody shared.',
    salary: {
      sent: 'The salary came with the link.',
      own: 'The link has no salary, so yours counts.',
      example: 'The link has no salary, so the example’s counts.',
    },
    city: (id: string) => `The list has no city “${id}”; the example’s stands in.`,
    prices: (day: string) => `There is no price list of ${day} here; today’s prices count.`,
    keep: 'Keep them',
    back: 'Back to mine',
    backToExample: 'Back to the example',
    kept: 'The shared numbers are now yours.',
    used: (model: string) => `${model} now stands in your sentence.`,
    undo: 'Bring mine back',
    stands: 'Your own numbers are shown. Ask for the link again.',
    dismiss: 'Close',
  },
  panel: {
    salary: (money: string) => `Include the salary (${money})`,
    salaryHint: 'For the link and the picture. Left out, whoever opens the link sees their own.',
    link: {
      heading: 'Link',
      holds: (parts: string) => `It holds ${parts}, after the #, which browsers do not send to any server.`,
      list: (parts: readonly string[]) => new Intl.ListFormat('en').format(parts),
      field: 'Address to share',
      copy: 'Copy the link',
      copied: 'Copied',
      failed: 'The browser did not allow it. The address is selected: copy it by hand.',
    },
    picture: {
      heading: 'Picture',
      failed: 'The picture could not be drawn in this browser.',
      hint: 'Without the salary, it leaves out the figures that would tell it.',
      tells:
        'The budget does not cover this work, so the headcount alone lets others work out the salary roughly.',
      save: 'Save PNG',
      copy: 'Copy',
      share: 'Share…',
      text: 'Copy its text',
      copied: 'Copied',
      refused: 'The browser did not allow it. Save the picture instead.',
      textRefused: 'The browser did not allow it.',
    },
    files: {
      heading: 'Files',
      hint: 'They hold everything you filled in, the salary too, and stay on your device.',
      open: 'Open JSON',
      opened: 'The file’s numbers are shown.',
      undo: 'Bring mine back',
    },
  },
  picture: {
    sentence: [
      'In ',
      { blank: 'city' },
      ', a job uses ',
      { blank: 'tokens' },
      ' tokens a day of ',
      { blank: 'model' },
      ', working ',
      { blank: 'multiplier' },
      ' as fast.',
    ] as readonly SentencePart[],
    carried: 'The budget carries it.',
    over: 'The budget does not carry it.',
    prices: (date: string) => `List prices of ${date}`,
    name: 'AI cost calculator',
    space: ' ',
    colon: ': ',
    alt: ({ sentence, verdict, people, range, rows, prices }: Told) =>
      `${sentence} ${verdict} ${people}${range && ` (${range})`}. ${rows.join('; ')}. ${prices}.`,
  },
  csv: {
    head: ['Part', 'Name', 'Letter', 'Value', 'Unit', 'Formula or source'],
    inputs: 'Input',
    figures: 'Figure',
    prices: 'Price',
    overhead: 'Employer’s share',
    extraMonths: 'Months of pay beyond twelve',
    longShare: 'Share of long prompts',
    peakShare: 'Share at peak hours',
    speedLow: 'Speed, low',
    speedHigh: 'Speed, high',
    rework: 'Rework',
    utilization: 'AI at work, share of the day',
    peopleLow: 'Equivalent headcount, low',
    peopleHigh: 'Equivalent headcount, high',
    share: 'share',
    months: 'months',
    times: 'times',
    people: 'people',
    million: '1 M tokens',
    millionTokens: 'M tokens a workday',
    in: 'Fresh input',
    out: 'Output',
    cacheRead: 'Cache read',
    cacheWrite: 'Cache write',
    validFrom: 'Valid from',
    checkedOn: 'Checked on',
    provider: 'Provider',
    currency: 'Currency',
    source: 'Source',
    unknown: 'unknown',
    rate: (currency: Currency) => `${currency} for 1 USD`,
    ownRate: 'your own',
  },
  unopened,
};

const zhFields: Record<string, string> = {
  city: '城市',
  tokens: '每天的词元用量',
  tokensM: '每天的词元用量',
  model: '模型',
  speed: '速度',
  multiplier: '速度',
  range: '速度范围',
  speedRange: '速度范围',
  mix: '词元构成',
  long: '长上下文占比',
  longShare: '长上下文占比',
  peak: '高峰时段占比',
  peakShare: '高峰时段占比',
  prices: '价目表日期',
  pricesAsOf: '价目表日期',
  rework: '返工比例',
  utilization: '使用时间占比',
  rates: '汇率',
  income: '年薪',
  currency: '货币',
};

const zhCN: typeof en = {
  fields: zhFields,
  refused: {
    'too-long': () => '这个链接比计算器生成的任何链接都长，没有打开。',
    version: () => '这个链接出自更新版本的计算器。请刷新页面，再打开一次。',
    unknown: (field) => `这个链接没有打开：其中的“${field}”，计算器不认得。`,
    twice: (field) => `这个链接没有打开：${field}写了两次。`,
    missing: (field) => `这个链接没有打开：缺少${field}。`,
    unreadable: (field) => `这个链接没有打开：${field}读不出来。`,
    'out-of-bounds': (field) => `这个链接没有打开：${field}超出了计算器接受的范围。`,
  },
  arrived: {
    label: '别人分享的测算',
    shown: '这里显示的是别人分享的数字。',
    salary: {
      sent: '年薪是链接里带来的。',
      own: '链接里没有年薪，按你自己的计算。',
      example: '链接里没有年薪，按示例的计算。',
    },
    city: (id) => `列表里没有“${id}”这个城市，暂按示例的城市计算。`,
    prices: (day) => `这里没有 ${day} 的价目表，按现价计算。`,
    keep: '用这组数字',
    back: '回到我的数字',
    backToExample: '回到示例',
    kept: '分享的数字已存为你自己的。',
    used: (model) => `${model} 已经放进你的句子里。`,
    undo: '恢复我原来的',
    stands: '现在显示的是你自己的数字。请对方重新发一次链接。',
    dismiss: '关闭',
  },
  panel: {
    salary: (money) => `包含年薪（${money}）`,
    salaryHint: '对链接和图片都有效。不包含时，打开链接的人看到的是自己的年薪。',
    link: {
      heading: '链接',
      holds: (parts) => `链接里有${parts}，都写在 # 之后，浏览器不会把这一段发给任何服务器。`,
      list: (parts) => new Intl.ListFormat('zh-CN').format(parts),
      field: '用于分享的地址',
      copy: '复制链接',
      copied: '已复制',
      failed: '浏览器不允许复制。地址已选中，请手动复制。',
    },
    picture: {
      heading: '图片',
      failed: '这个浏览器画不出图片。',
      hint: '不包含年薪时，能推算出年薪的数字也不会画上去。',
      tells: '预算负担不起这份工作，单凭等效人数就能大致推算出年薪。',
      save: '保存 PNG',
      copy: '复制',
      share: '分享…',
      text: '复制文字说明',
      copied: '已复制',
      refused: '浏览器不允许复制。请改为保存图片。',
      textRefused: '浏览器不允许复制。',
    },
    files: {
      heading: '文件',
      hint: '文件里有你填的全部内容，包括年薪，只留在你的设备上。',
      open: '打开 JSON',
      opened: '现在显示的是文件里的数字。',
      undo: '恢复我原来的',
    },
  },
  picture: {
    sentence: [
      '在',
      { blank: 'city' },
      '，一份工作每天用',
      { blank: 'tokens' },
      '词元的',
      { blank: 'model' },
      '，速度是原来的',
      { blank: 'multiplier' },
      '。',
    ],
    carried: '预算负担得起。',
    over: '预算负担不起。',
    prices: (date) => `列表价截至 ${date}`,
    name: 'AI 成本计算器',
    space: '',
    colon: '：',
    alt: ({ sentence, verdict, people, range, rows, prices }) =>
      `${sentence}${verdict}${people}${range && `（${range}）`}。${rows.join('；')}。${prices}。`,
  },
  csv: {
    head: ['部分', '名称', '字母', '数值', '单位', '公式或来源'],
    inputs: '输入',
    figures: '结果',
    prices: '价格',
    overhead: '用人附加比例',
    extraMonths: '十二个月之外多发的月数',
    longShare: '长上下文占比',
    peakShare: '高峰时段占比',
    speedLow: '速度下限',
    speedHigh: '速度上限',
    rework: '返工比例',
    utilization: '一天中使用 AI 的时间占比',
    peopleLow: '等效人数下限',
    peopleHigh: '等效人数上限',
    share: '比例',
    months: '个月',
    times: '倍',
    people: '人',
    million: '百万词元',
    millionTokens: '百万词元/工作日',
    in: '新输入',
    out: '输出',
    cacheRead: '缓存读取',
    cacheWrite: '缓存写入',
    validFrom: '生效日期',
    checkedOn: '核对日期',
    provider: '厂商',
    currency: '货币',
    source: '来源',
    unknown: '未知',
    rate: (currency) => `1 美元兑 ${currency}`,
    ownRate: '自己填的',
  },
  unopened: {
    'too-large': () => '这个文件比计算器保存的任何文件都大，没有打开。',
    'not-json': () => '这不是 JSON 文件。请选择计算器保存的文件。',
    'not-ours': () => '这个文件里没有测算。请选择计算器保存的文件。',
    version: () => '这个文件出自更新版本的计算器。请刷新页面，再打开一次。',
    missing: (field) => `这个文件没有打开：缺少${field}。`,
    unreadable: (field) => `这个文件没有打开：${field}读不出来。`,
    'out-of-bounds': (field) => `这个文件没有打开：${field}超出了计算器接受的范围。`,
  },
};

export const shareMessages = { en, 'zh-CN': zhCN } satisfies Record<Locale, typeof en>;

export type ShareMessages = typeof en;

/** A field in the reader's words; one that no scenario has is shown as it stands, cut short. */
export const fieldName = (name: string, { fields: known }: ShareMessages): string =>
  (Object.hasOwn(known, name) && known[name]) || (name.length > 32 ? `${name.slice(0, 32)}…` : name);
