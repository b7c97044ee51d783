import { formatNumber } from '#platform/i18n/core/format.ts';
import type { ShareWords } from './share.en.ts';

const characters = (n: number) => formatNumber(n, 'zh-CN');

export const shareZhCN: ShareWords = {
  panel: {
    title: '分享',
    close: '关闭',
    parts: { name: '名字', main: '角色', rule: '规则', inspiration: '灵感', custom: '你自己的话' },
    holds: (parts) =>
      `链接里有${new Intl.ListFormat('zh-CN').format(parts)}，跟眼前的一字不差，都写在 # 后面，浏览器不会发给任何服务器。`,
    nothing: '还没有可以分享的内容。选一个角色或规则，或者自己写几句。',
    tooLarge: '这份人设太长，链接装不下。删短一些，或者改发文件。',
    field: '要分享的地址',
    copy: '复制链接',
    copied: '已复制',
    failed: '浏览器不让复制。请选中地址，手动复制。',
    handOn: '分享到…',
    long: (n, limit) =>
      `地址有 ${characters(n)} 个字符，超过 ${characters(limit)} 的有些程序会截断，改发文件更稳妥。`,
    secrets: (masked) =>
      `你的文字里有像密钥或密码的内容：${masked.join('、')}。拿到链接的人都读得到，先删掉再分享。`,
    later: '之后再改，要重新分享。',
    file: '也可以发文件：「带走」里能装下整份草稿的格式，在这里还能再打开。',
  },
  arrived: {
    label: '别人分享的人设',
    intro: '这里只能看。你自己的草稿原封未动。',
    untitled: '未命名的人设',
    tags: { main: '角色', rule: '规则', inspiration: '灵感', custom: '对方的' },
    madeOf: '组成',
    ownWords: '作者自己的话',
    changed: (n) => `有 ${n} 处和目录里的不一样。`,
    verified: '与发出时一字不差，SHA-256 相符。',
    checks: '检查',
    noFindings: '各项检查都没有发现问题。',
    remix: '拿来改',
    remixHint: '「拿来改」会另开一份你自己的草稿。',
    compare: '和我的对比',
    dismiss: '不用了',
  },
  refused: {
    label: '这个链接打不开',
    reasons: {
      version: () => '这个链接来自更新版本的工坊。刷新页面，再打开一次。',
      unreadable: () => '这个链接损坏了，可能在途中被某个程序截断。请对方重发一次，或者改发文件。',
      'too-large': () => '这个链接里的内容比任何人设都大，没有打开。请对方改发文件。',
      'not-a-soul': (at) =>
        at === ''
          ? '这个链接里有内容，但不是人设。请对方重发一次。'
          : `这个链接没有打开：里面的「${at}」不是人设该有的内容。请对方重发一次。`,
      empty: () => '这个链接里的人设一个字也没有。请对方重发一次。',
      altered: () => '这个链接没有打开：里面的文字与发出时的 SHA-256 不符。请对方重发一次。',
    },
    intact: '你自己的草稿原封未动。',
    dismiss: '关闭',
  },
};
