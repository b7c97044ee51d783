import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  heading: 'More sessions side by side',
  sessions: 'Parallel sessions',
  sessionsHint: 'From 1.5 to 10, each as fast as the work is now.',
  tokenUse: 'Token use',
  tokenUseHint: 'From 1.1 to 2. At 1.3, ten tokens do the work of thirteen.',
  speed: 'Speed',
  tokens: 'Tokens a day',
  now: 'Now',
  after: (sessions: string) => `${sessions} sessions`,
  people: 'Equivalent headcount',
  annual: 'Annual AI cost',
  ratio: 'AI cost ratio',
  verdict: 'Verdict',
  carried: (sessions: string, cost: string, budget: string) =>
    `${sessions} sessions would need ${cost} a year; the job’s budget of ${budget} carries it.`,
  /** `most` is the sessions that the budget carries; `null` is less than one. */
  over: (sessions: string, cost: string, budget: string, share: string, most: string | null) =>
    `${sessions} sessions would need ${cost} a year; the job’s budget of ${budget} carries ${share} of it, ` +
    (most === null
      ? 'which is less than one session.'
      : `which is ${most} ${most === '1' ? 'session' : 'sessions'}.`),
  none: 'There are no tokens yet. Fill in tokens a day, then see what more sessions would take.',
  free: 'These tokens cost nothing, so there is no cost to carry.',
  outOfBounds: {
    tokensM: (tokens: string, most: string) =>
      `${tokens} tokens a day is more than the ${most} the calculator takes. Choose fewer sessions or a better token use to take these numbers.`,
    multiplier: (speed: string, most: string) =>
      `${speed} is more than the ${most} the calculator takes. Choose fewer sessions to take these numbers.`,
  },
  take: 'Take these numbers',
  taken: (speed: string, tokens: string) => `Now ${speed} as fast, with ${tokens} tokens a day.`,
  undo: 'Undo',
};

const zhCN: typeof en = {
  heading: '多开几路会话',
  sessions: '并行会话数',
  sessionsHint: '1.5 到 10，每一路都和现在一样快。',
  tokenUse: '词元利用率',
  tokenUseHint: '1.1 到 2。1.3 就是十个词元顶十三个用。',
  speed: '速度',
  tokens: '每天的词元',
  now: '现在',
  after: (sessions) => `${sessions} 路会话`,
  people: '等效人数',
  annual: '全年 AI 成本',
  ratio: 'AI 成本占比',
  verdict: '结论',
  carried: (sessions, cost, budget) =>
    `${sessions} 路会话一年要 ${cost}，这份工作的预算是 ${budget}，负担得起。`,
  over: (sessions, cost, budget, share, most) =>
    `${sessions} 路会话一年要 ${cost}，这份工作的预算是 ${budget}，只够付 ${share}，${
      most === null ? '还不到一路会话。' : `也就是 ${most} 路。`
    }`,
  none: '还没有词元用量。先填每天的词元，再看多开几路要花多少。',
  free: '这些词元不花钱，谈不上负担。',
  outOfBounds: {
    tokensM: (tokens, most) =>
      `每天 ${tokens}词元超出了计算器的上限 ${most}。少开几路，或提高词元利用率，才能采用这组数字。`,
    multiplier: (speed, most) => `${speed}超出了计算器的上限 ${most}。少开几路，才能采用这组数字。`,
  },
  take: '采用这组数字',
  taken: (speed, tokens) => `现在速度是原来的 ${speed}，每天 ${tokens}词元。`,
  undo: '撤销',
};

export const boostMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };

export type BoostMessages = typeof en;
