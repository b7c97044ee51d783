import { formatNumber } from '#platform/i18n/core/format.ts';
import type { CommunityPageWords, CommunityWords } from './community.en.ts';

const figure = (n: number) => formatNumber(n, 'zh-CN');

/** What only the page around the island says. */
export const communityPageZhCN: CommunityPageWords = {
  pageTitle: '社区人设',
  description: '大家给自己的智能体写的人设：读提示词原文，到 GitHub 点赞，在工坊里打开改成自己的。',
  keys: [
    ['/', '搜索'],
    ['Esc', '关闭打开的内容'],
  ],
};

export const communityZhCN: CommunityWords = {
  title: '社区人设',
  intro: '别人的智能体这样说话。每份人设都是 GitHub 上的一条议题；在工坊里打开，就能改成你的。',
  publish: '发布人设',
  builder: '人设工坊',
  search: '搜索',
  searchHint: '名字、作者，或提示词里的任何词',
  orders: { new: '最新', liked: '最受欢迎' },
  order: '排序',
  count: (shown, all) =>
    shown === all ? `${figure(all)} 份人设` : `${figure(all)} 份人设里的 ${figure(shown)} 份`,
  loading: '正在载入人设。',
  none: (query) => `没有哪份人设含有「${query}」。少打几个字，或者换一种语言试试。`,
  showAll: '全部显示',
  empty: '这里还没有人发布过人设，你可以做第一个。',
  samples: {
    unconfigured: '本站还没有自己的社区。下面六份来自目录。',
    unavailable: '暂时连不上社区。下面六份来自目录。',
    offline: '当前离线。下面六份来自目录；网络恢复后就能看到社区。',
  },
  retry: '再试一次',
  retrying: '正在重试',
  stale: 'GitHub 暂时没有回应，这是它上一次给出的内容。',
  dropped: (n) => `另有 ${figure(n)} 条带标签的议题没有列出：不是人设，或检查没有放行。`,
  by: (author) => `作者 ${author}`,
  sample: '来自目录',
  likes: (n) => `${figure(n)} 个赞`,
  comments: (n) => `${figure(n)} 条评论`,
  detail: {
    close: '关闭',
    prompt: '提示词',
    sounds: '告诉它「构建又红了」',
    remix: '在工坊里改',
    remixHint: '会先以只读方式打开，你自己的草稿原封不动。',
    copy: '复制提示词',
    copied: '已复制',
    failed: '浏览器不让复制。请选中文字，手动复制。',
    length: (n) => `${figure(n)} 个字符`,
    published: (author, date) => `${author} 发布于 ${date}，采用 MIT 许可证。`,
    like: '到 GitHub 点赞或讨论',
    report: '举报',
    reportTitle: (name, number) => `举报：#${number}，${name}`,
    reportBody: (url) => `${url}\n\n这份人设有什么问题：\n`,
    hash: '提示词的 SHA-256',
    gone: '这个地址没有人设：议题已关闭、被手工改过，或失去了标签。',
    goneTitle: '已经不在这里',
  },
  chunkFailed: '这一部分没有载入。请检查网络后再试一次。',
};
