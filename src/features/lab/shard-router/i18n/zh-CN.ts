import type { Messages } from './en.ts';

export const zhCN: Messages = {
  label: '要路由的 id',
  take: '贴一个 id，或者',
  another: '换一个',
  withoutDigits: '要一个没有数字的',
  grainName: '要一个 grain 的名字',
  bars: (ids) => `柱：${ids} 个随机 id`,
  names: { messages: '会话消息', grains: 'Grain 状态', heroes: 'Hero 历史' },
  rules: {
    messages: '取最后两位十六进制数字',
    grains: '取 id 里最后出现的两个十进制数字',
    heroes: '末字符的编码，对 10 取余',
  },
  shards: (count) => `${count} 个分片`,
  spread: (min, max, even) => `每片 ${min} 到 ${max} 个，均分是 ${even} 个`,
  lean: '3 到 6 号分片只有别人一半快',
  chart: (name, shards, min, max) => `${name}：${shards} 个分片，每片 ${min} 到 ${max} 个 id。`,
  refusals: {
    empty: '没有 id，就没有分片。',
    'not-a-guid': '拒绝：这里只收 GUID。',
    'too-few-digits': '拒绝：十进制数字不足两位。',
  },
  figure: '图 1',
  caption:
    '这个路由器就在本页运行，用的正是文中列出的函数。绿色的柱是上面那个 id 所在的分片，横线是均分时的高度。',
};
