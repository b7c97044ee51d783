import type { PartDifference } from '../core/compare-souls.ts';
import type { CompareWords } from './compare.en.ts';

const partNames = { main: '角色', rule: '规则', custom: '自己的话' };

const alike: Record<PartDifference['kind'], (part: string) => string> = {
  same: (part) => `${part}相同`,
  words: (part) => `${part}相同、文字有别`,
  another: (part) => `${part}不同`,
  'only-left': (part) => `右边没有${part}`,
  'only-right': (part) => `左边没有${part}`,
};

export const compareZhCN: CompareWords = {
  title: '逐字对比两个人设',
  rulesTitle: '一个角色，几条规则',
  close: '关闭',
  swap: '左右互换',
  summary: (main, rule) => `${alike[main](partNames.main)}，${alike[rule](partNames.rule)}`,
  here: '当前草稿',
  change: '换一个',
  changeLabel: '拿来对比的人设',
  groups: {
    given: '链接带来的',
    drafts: '草稿',
    versions: '这份草稿的旧版本',
    community: '社区',
    rules: '换一条规则',
    catalog: '目录',
  },
  example: '样例',
  shown: { label: '显示', both: '两边', own: '当前草稿' },
  waiting: '正在载入目录。',
  alone: '没有可以对比的：目录没有载入，也没有别的草稿。你的草稿不受影响。',
  retry: '再试一次',
  blank: '这里还什么都没写。',
  differs: '差别在哪',
  parts: { main: '角色', rule: '规则', custom: '你的话' },
  difference: (difference) => {
    switch (difference.kind) {
      case 'same':
        return '相同';
      case 'words': {
        const { leftWords, rightWords } = difference;
        return leftWords + rightWords === 0 ? '只差标点' : `${leftWords} 字对 ${rightWords} 字`;
      }
      case 'another':
        return '换了一个';
      case 'only-left':
        return '只有左边有';
      case 'only-right':
        return '只有右边有';
    }
  },
  length: '长度，上限 8,000',
  lengthLeft: '左',
  lengthRight: '右',
  tokens: (n) => `约 ${n} 个 token`,
  take: { left: '从左边取用', right: '从右边取用' },
  takePart: (part, count) => (count ? `${partNames[part]}里的 ${count} 个字` : partNames[part]),
  into: (what, title) => `${what}，放进「${title}」`,
  nothingToTake: '没有可取的，它有的这边都有。',
  taken: {
    main: '角色已放进当前草稿。',
    rule: '规则已放进当前草稿。',
    custom: '自己的话已放进当前草稿。',
  },
  hashes: '复制内容的 SHA-256',
  answers: '告诉它们「构建又红了」，会听到',
  says: { main: '角色', rule: '规则' },
  rules: {
    choose: '规则，两到六条',
    most: '并排最多六条。先去掉一条，再加别的。',
    least: '至少留两条，才有得比。',
    noRole: '还没有角色，只看规则。',
    roleSays: (role) => `告诉它「构建又红了」，${role}会说`,
    says: '用上这条规则',
    core: '核心',
    constraints: '约束',
    length: '长度',
    characters: (n) => `${n} 字符`,
    more: (n) => `比现在多 ${n}`,
    fewer: (n) => `比现在少 ${n}`,
    take: '用这条规则',
    takeNamed: (title) => `用这条规则：${title}`,
    current: '正在用',
    compare: '逐字对比',
    compareNamed: (title) => `逐字对比：${title}`,
    taken: (title) => `规则已换成「${title}」。`,
  },
};
