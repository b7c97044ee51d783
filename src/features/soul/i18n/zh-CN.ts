import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Messages, PageWords } from './en.ts';

const characters = (n: number) => formatNumber(n, 'zh-CN');

const slotNames = { main: '角色', rule: '规则' };

/** What only the page around the island says. */
export const page: PageWords = {
  pageTitle: '人设工坊',
  description:
    '给 AI 智能体配一副嗓子：一个角色，一条表达规则，再加上你自己的话，合成一段可以复制的系统提示词。全部存在你的浏览器里。',
  keys: [
    ['Ctrl Z', '撤销（不在输入框里时）'],
    ['Ctrl Shift Z', '重做（不在输入框里时）'],
    ['↑ ↓', '抽屉里：听下一个声音'],
    ['Enter', '抽屉里：选用'],
    ['/', '抽屉里：搜索'],
  ],
};

export const zhCN: Messages = {
  untitled: '未命名的人设',
  save: {
    example: '样例。改动会存在这个浏览器里。',
    fresh: '还是空的。写下的会存在这个浏览器里。',
    saving: '正在保存',
    saved: (time) => `已存在这个浏览器，${time}`,
    blocked: '没有保存：这个浏览器不允许存储。离开之前请先复制提示词。',
    full: '没有保存：浏览器的存储空间满了。删掉一份草稿，再接着写。',
    unreadable: '没有保存：已存的草稿读不出来。离开之前请先复制提示词。',
  },
  undo: '撤销',
  redo: '重做',
  slots: {
    main: { label: '基础角色', tag: '角色', none: '没有角色', choose: '选一个角色', change: '更换角色' },
    rule: { label: '表达规则', tag: '规则', none: '没有规则', choose: '选一条规则', change: '更换规则' },
  },
  emptySlot: {
    main: '由谁来说。空着也行，只剩规则和你自己的话。',
    rule: '怎么说。空着的话，角色爱怎么说就怎么说。',
  },
  change: '更换',
  empty: '清空',
  emptyNamed: { main: '清空角色', rule: '清空规则' },
  surprise: '随便来一个',
  seed: (seed) => `种子 ${seed}`,
  drafts: {
    title: '草稿',
    create: '新建草稿',
    rename: '改名',
    remove: '删除',
    nameLabel: '这份草稿的名字',
    now: '刚刚',
    unreadable: (n) => `有 ${n} 份存下的草稿读不出来，原样保留着。`,
  },
  views: { label: '提示词的看法', read: '阅读', exact: '原文' },
  exactLabel: '复制出去的原文',
  hashLabel: '原文的 SHA-256',
  text: { main: '角色的文字', rule: '规则的文字', custom: '你自己的话' },
  yours: '你的',
  customPlaceholder: '补上只有你知道的：哪个仓库，用什么语言写，评论前要引用什么，哪些地方别动。',
  edits: (n) => `有 ${n} 处是你改的。`,
  restore: '还原',
  missing: { main: '还没有角色。', rule: '还没有规则。' },
  answers: {
    title: '告诉它「构建又红了」',
    role: '角色会说',
    rule: '规则会说',
  },
  length: {
    title: '长度',
    of: '/ 8,000 字符',
    over: (n) => `超出 ${characters(n)} 个字符。上限是 8,000，删短一处再复制。`,
    overShort: (n) => `超出 ${characters(n)}`,
    nothing: '还没有可复制的内容。选一个角色或规则，或者自己写几句。',
  },
  neutralized: (n) =>
    `你的文字里有 ${n} 处 </hero_soul> 结束标记，已写成 &lt;/hero_soul>，不会让整段提前结束。`,
  take: {
    title: '带走',
    copy: '复制提示词',
    copied: '已复制',
    failed: '浏览器不让复制。请打开「原文」，全选后手动复制。',
    hint: '贴进任何智能体的系统提示词，或者 HagiCode 英雄的人设栏。',
  },
  drawer: {
    voices: (shown, all) => (shown === all ? `${all} 种声音` : `${all} 种声音里的 ${shown} 种`),
    close: '关闭',
    search: '搜索',
    placeholder: '名称、简介或关键词，中英文都行',
    line: '他们都在回答同一句话：',
    theLine: '「构建又红了。」',
    categories: '分类',
    all: '全部',
    inSlot: '正在用',
    quote: (sample) => `「${sample.replaceAll('「', '『').replaceAll('」', '』')}」`,
    take: (title) => `选用 ${title}`,
    previewing: (title) => `正在试听：${title}`,
    from: (before, after) => `${characters(before)} → ${characters(after)} 字符`,
    keys: { next: '听下一个', take: '选用', close: '关闭，不换' },
    none: (query) => `没有哪种声音含有「${query}」。少打几个字，或者换一种语言试试。`,
    loading: '正在载入目录。',
    failed: '目录没有载入。你的草稿不受影响。',
    retry: '再试一次',
  },
  categories: {
    'healing-companion': '治愈陪伴',
    'persona-archetype': '个性人设',
    'professional-role': '职业身份',
    'subculture-scene': '圈层文化',
    'contrast-archetype': '反差场景',
    'career-growth': '职场成长',
    'emotional-therapy': '情绪疗愈',
    'creative-inspiration': '创意灵感',
    'engineering-practice': '工程实践',
  },
  notices: {
    replaced: (slots) => `你在${slots.map((slot) => slotNames[slot]).join('和')}里改过的文字已被替换。`,
    emptied: (slot) => `${slotNames[slot]}已清空。`,
    restored: '已换回目录里的原话。',
    deleted: (title) => `已删除「${title}」。`,
    merged: '已并入另一个标签页的改动。',
    forked: '另一个标签页改了同一处。你的版本另存为一份草稿，接着写就行。',
    dismiss: '关闭',
  },
  copyOf: (title) => `${title}（副本）`,
};
