import type { Messages } from './en.ts';

const value: Messages['value'] = {
  'not-worth-it': { name: '不划算', meaning: '多出来的产出抵不上词元的花费。' },
  barely: { name: '勉强', meaning: '多出来的产出够付词元，也就刚够。' },
  'high-return': { name: '高回报', meaning: '多出来的产出是词元花费的两倍以上。' },
};

const risk: Messages['risk'] = {
  safe: { name: '安全', meaning: '眼下这份工作还保得住领先。' },
  warning: { name: '预警', meaning: '有同样条件的同事，优势已经看得出来。' },
  high: { name: '高风险', meaning: '同事一旦有了同样的条件，对这份工作就是实实在在的威胁。' },
};

const currencyWord: Messages['currencyWord'] = {
  CNY: '人民币',
  USD: '美元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  KRW: '韩元',
  INR: '卢比',
};

const unitStory: Messages['say']['unit'] = ({ model, seed, rate, unknown }) => {
  const price = `${model} 的列表价${rate ? `，按 ${rate} 折算` : ''}。`;
  const mix = seed ? '写代码时，读入的词元大约是写出的三倍。' : '每种词元按所占的份数计入。';
  const bound = unknown.length === 0 ? '' : `${unknown.join('、')}的单价未知，按新输入计。`;
  return price + mix + bound;
};

export const zhCN: Messages = {
  pageTitle: 'AI 要花多少钱，又抵得上几个人',
  pageDescription:
    '填好一句话，就知道这么多 AI 一年要花多少、这份工作的预算负不负担得起、人和模型加起来抵得上几个人。全部在浏览器里计算。',
  sentence: [
    '在',
    { blank: 'city' },
    '，一份年薪',
    { blank: 'income' },
    '的工作，每天用',
    { blank: 'tokens' },
    '词元的',
    { blank: 'model' },
    '，速度是原来的',
    { blank: 'multiplier' },
    '。',
  ],
  blanks: {
    city: '城市',
    income: '年薪',
    tokens: '每天的词元用量',
    model: '模型',
    multiplier: '与不用 AI 相比的速度',
  },
  tierGroup: (percent, tier) => `${tier}，另加 ${percent}`,
  currencyName: {
    CNY: '人民币（¥）',
    USD: '美元（$）',
    EUR: '欧元（€）',
    JPY: '日元（JP¥）',
    GBP: '英镑（£）',
    KRW: '韩元（₩）',
    INR: '卢比（₹）',
  },
  currencyWord,
  exchange: (rate, to) => `1 ${currencyWord[to]}兑 ${rate}`,
  paidIn: (city, currency) => `${city}的工资用${currency}支付。`,
  countIn: (currency) => `改用${currency}计算`,
  tokenKind: { input: '新输入', cacheRead: '缓存读取', cacheWrite: '缓存写入', output: '输出' },
  mixName: { seed: '原公式，不计缓存', 'agentic-coding': '智能体编程，实测' },
  ownMix: '自定义的词元构成',
  invalid: {
    empty: () => '请填一个数。没填之前，按上一个值算。',
    'not-a-number': () => '这不是一个数。可以写成 400,000、40万 或 1.5。',
    'too-small': (min) => `最小是 ${min}。`,
    'too-large': (_min, max) => `最大是 ${max}。`,
  },
  unsaved: {
    blocked: '浏览器不允许本页存储数据，你填的数字离开页面后不会保留。',
    full: '浏览器的存储空间已满，刚才的数字没有保存下来。',
    unreadable: '这里原先存的内容读不出来，已另外留存；现在显示的是示例。',
  },
  listFailed: '内容没有载入。请检查网络，再打开一次。',
  modelLost: (id) => `这份价目表里没有 ${id}，现在按示例的模型计算。`,
  perMillion: '每百万词元，输入与输出',
  listedAs: (provider, note) => (note ? `${provider}，${note}` : provider),
  basis: { offPeak: '非高峰', shortPrompt: '短上下文' },
  partFailed: '页面的这一部分没能加载，请检查网络。',
  retry: '重试',
  ruler: '在标尺上调节每天的词元用量',
  budgetEnds: (tokens) => `预算到 ${tokens} 为止`,
  verdict: {
    none: '不用词元，就没有 AI 成本：还是一个人的活。',
    spare: (percent) => `预算负担得起，还余 ${percent}。`,
    exact: '预算刚好负担得起。',
    over: (percent) => `预算只够付其中的 ${percent}。`,
  },
  figure: ['个人的工作量，', '出自一个人', '和这个模型'],
  figureOne: ['个人的工作量，', '出自一个人', '和这个模型'],
  figureNone: ['个人的工作量，', '没有模型帮忙'],
  figureShort: () => '个人的工作量',
  exposure: '替代风险',
  exposureScale: '相当于几个人',
  return: '回报',
  returnScale: '增益与成本之比',
  risk,
  value,
  noCost: '没有 AI 成本，也就无从比较。',
  likely: (low, high) => `大致在 ${low} 到 ${high} 之间`,
  moves: {
    heading: '什么最影响结果',
    range: '大致范围',
    factor: {
      speed: '速度',
      tokens: '每天的词元',
      income: '年薪',
      output: '输出占比',
      overhead: '城市系数',
      rate: '汇率',
      rework: '返工',
      utilization: 'AI 在干活',
    },
    person: ' 个人',
    alt: (low, high, first) =>
      `速度在大致范围内时，相当于 ${low} 到 ${high} 个人的工作量。影响最大的是${first}。`,
    none: '没有什么能影响它：照这个速度和价格，始终是一个人的工作量。',
    table: '表格',
    picture: '图',
    columns: { input: '条件', low: '低', high: '高', people: '等效人数' },
  },
  change: {
    heading: '怎样才划算',
    tokens: (tokens) => `仍用这个模型，每天不超过 ${tokens}词元。`,
    price: (price, model) => `换成每百万词元不超过 ${price} 的模型，比如 ${model}。`,
    noPrice: (price, cheapest, its, ratio) =>
      `换成每百万词元不超过 ${price} 的模型。表里最便宜的是 ${cheapest}，${its}，回报只能到 ${ratio}。`,
    cheapest: (model, price, ratio) => `表里最便宜的是 ${model}，${price}，回报可到 ${ratio}。`,
    multiplier: (times) => `成本不变，速度达到原来的 ${times}以上。`,
  },
  ledger: {
    heading: '账目',
    prices: (date) => `价格截至 ${date}`,
    stale: '已超过 90 天',
    noRate: '汇率',
    explained: '详解',
    import: '从 ccusage 导入用量',
    share: '分享',
    print: '打印',
    employment: {
      name: '用人成本',
      note: (percent, place, months) =>
        `全年，${place}加 ${percent}${months === 0 ? '' : `，再加${months === 1 ? '一' : ` ${months} `}个月`}`,
    },
    unit: {
      name: '混合单价',
      note: '每百万词元，输入三份、输出一份',
      mixed: (cacheReads) => `每百万词元，其中 ${cacheReads} 读自缓存`,
      unsure: (note) => `${note}；有单价未知`,
    },
    daily: { name: '每日 AI 成本', note: (tokens) => `每个工作日 ${tokens}词元` },
    annual: { name: '全年 AI 成本', note: (days) => `${days} 个工作日` },
    ratio: { name: 'AI 成本占比', note: '与用人成本相比' },
    gain: {
      name: '效率增益',
      note: (times) => `原来的 ${times}，减去本来的一份`,
      net: (times) => `实际剩下 ${times}，减去本来的一份`,
    },
    benefit: { name: '成本收益比', note: value },
    workflows: { name: '可负担工作流', note: '用人成本之内，可以开几路这样的工作', none: '没有 AI 成本' },
    people: { name: '等效人数', note: risk },
    budget: { name: '满预算词元', note: '每个工作日，假如全部预算都买词元' },
  },
  say: {
    employment: (china, months) =>
      `${china ? '城市系数代表社保、招聘和培训等开销' : '这是当地雇主在工资之外要付的部分'}${
        months === 1 ? '；十二分之一是多发的一个月工资。' : '。'
      }`,
    unit: unitStory,
    daily: '用量和单价都以百万词元计。',
    annual: '每月 22 天，共 12 个月。',
    ratio: (tokens) => `超过 1，词元就比人还贵。每天 ${tokens}词元时正好等于 1。`,
    gain: '速度提高之后，比一个人多出来的那部分。',
    gainNet: (rework, utilization) =>
      `速度提高之后多出来的那部分：${rework} 的活要返工（ρ），AI 有 ${utilization} 的时间在干活（U）。`,
    benefit: '小于 1，增益付不起词元；1 到 2，勉强；大于 2，高回报。',
    workflows: '小于 1，预算只够付这份工作的一部分。',
    people: (affordable) => `预算付得起多少，增益就算多少，这里是 ${affordable}。`,
    peopleNone: '没有 AI 成本，就是一个人，也谈不上付不付得起。',
    budget: (input, output) => `只读入可买 ${input}，只写出可买 ${output}。`,
  },
};
