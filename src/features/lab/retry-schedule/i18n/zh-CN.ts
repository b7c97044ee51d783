import type { Messages } from './en.ts';

export const zhCN: Messages = {
  legend: '这次运行的情形',
  enabled: '请求允许重试',
  retryable: '故障可能自行消失',
  contextAlive: '上下文还能接着走',
  succeeds: '成功于',
  attempt: (number) => `第 ${number} 次`,
  never: '始终不成功',
  sends: { prompt: '原提示词', continuation: '续接提示词' },
  second: (seconds) => `${seconds} 秒`,
  wait: (seconds) => `失败，等 ${seconds} 秒`,
  outcomes: {
    done: '顺利结束',
    'not-retryable': '失败，无可挽回',
    disabled: '失败，未允许重试',
    'budget-spent': '失败，次数用尽',
    'context-lost': '失败，上下文已丢',
  },
  unmade: '没有发生',
  verdicts: {
    done: '完成。',
    'not-retryable': '停：这种故障等也没用。',
    disabled: '停：这次请求没有允许重试。',
    'budget-spent': '停：重试次数用完了。',
    'context-lost': '停：已经没有可以续接的东西。',
  },
  count: (attempts, seconds) => `共 ${attempts} 次，等待 ${seconds} 秒。`,
  figure: '图 1',
  caption:
    '这张时刻表就在本页运行，用的正是文中列出的函数。线是等待，点是一次尝试；尝试本身的耗时没有画出来。',
};
