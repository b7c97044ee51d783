import type { VersionChange } from '../core/version-change.ts';
import type { VersionsWords } from './versions.en.ts';

const parts = { main: '角色', rule: '规则', custom: '你的话' };

const change = (one: VersionChange): string => {
  switch (one.kind) {
    case 'named':
      return one.name === '' ? '去掉名字' : `起名「${one.name}」`;
    case 'another':
      return `换了${parts[one.part]}`;
    case 'added':
      return `加上${parts[one.part]}`;
    case 'emptied':
      return `清空${parts[one.part]}`;
    case 'words':
      if (one.count === 0) return `${parts[one.part]}改了标点`;
      return one.gone ? `${parts[one.part]}少了 ${one.count} 字` : `${parts[one.part]}改了 ${one.count} 字`;
  }
};

export const versionsZhCN: VersionsWords = {
  title: '旧版本',
  close: '关闭',
  list: '版本，新的在前',
  loading: '正在读取版本。',
  none: '还没有旧版本。换掉已有的文字之前会留一份，写作时每半分钟留一份，最多留最近五十份。',
  problems: {
    blocked: '这个浏览器不允许存储，所以没有留版本。在这个标签页里仍然可以撤销。',
    full: '浏览器的存储空间满了，不再留新的版本。删掉一份草稿，再接着写。',
    unreadable: '这份草稿的版本读不出来，原样保留着；草稿本身不受影响。',
  },
  now: '现在',
  first: '留下的第一份',
  changes: (changes) => (changes.length === 0 ? '文字相同' : changes.map(change).join('，')),
  sameAsNow: '这个版本和现在的草稿一字不差。',
  back: '回到这一版',
  went: (when) => `已回到 ${when} 的版本。刚才的内容另留了一份，排在最前。`,
  name: '起个名字',
  rename: '改名',
  nameLabel: '这个版本的名字',
  save: '保存',
  blank: '当时这里什么都没写。',
  shown: { label: '显示', both: '两边' },
  kept: (n) => `${n} 个版本`,
};
