import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'Cost',
  open: 'Open the calculator',
  /** The sentence in reading order; the strong parts are the example's values. */
  sentence: (job: string, city: string, speed: string, model: string) => [
    ['A ', job],
    [' job in ', city],
    [', working ', speed],
    [' as fast with ', model],
    ['', ''],
  ],
  people: 'people’s work from one person and the model',
  chart: 'Headcount against tokens a day',
  slider: 'Tokens a day, in millions',
  one: '1 person',
  within: (share: string, ends: string) =>
    `Tokens take ${share} of what the job costs. Past ${ends} a day the budget no longer carries it.`,
  beyond: (share: string, ends: string) =>
    `Tokens cost ${share} of the job. The budget ended at ${ends} a day.`,
  none: 'No tokens, no AI cost: one person’s work.',
};

const zhCN: typeof en = {
  title: '成本',
  open: '打开计算器',
  sentence: (job, city, speed, model) => [
    ['在', city],
    ['，一份年薪 ', job],
    [' 的工作用 ', model],
    ['，速度是原来的 ', speed],
    ['。', ''],
  ],
  people: '个人的工作量，来自一个人加一个模型',
  chart: '等效人数随每日词元的变化',
  slider: '每日词元，单位百万',
  one: '1 人',
  within: (share, ends) => `词元占这份工作成本的 ${share}。每天超过 ${ends}，预算就撑不住了。`,
  beyond: (share, ends) => `词元花掉这份工作成本的 ${share}。每天 ${ends} 时预算就已用完。`,
  none: '不用词元，就没有 AI 成本：一个人的工作量。',
};

export const homeMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
