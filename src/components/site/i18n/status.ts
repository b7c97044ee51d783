import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'Status',
  intro:
    'The site needs no server. Signing in to GitHub and the design proxy go through a small edge service, asked here.',
  asking: 'Asking the edge service',
  up: (version: string, commit: string) => `The edge service answers. Version ${version}, commit ${commit}.`,
  down: 'The edge service does not answer. Everything but signing in to GitHub works; reload to ask again.',
  part: 'Part',
  state: 'State',
  configured: 'configured',
  missing: (settings: readonly string[]) => `not configured: ${settings.join(', ')}`,
};

const zhCN: typeof en = {
  title: '运行状态',
  intro: '网站本身不需要服务器。登录 GitHub 和设计代理要经过一个小小的边缘服务，这里问它一声。',
  asking: '正在询问边缘服务',
  up: (version, commit) => `边缘服务在回答。版本 ${version}，提交 ${commit}。`,
  down: '边缘服务没有回答。除了登录 GitHub，其余功能都能用；刷新页面可以再问一次。',
  part: '部分',
  state: '状态',
  configured: '已配置',
  missing: (settings) => `未配置：${settings.join('、')}`,
};

export type StatusMessages = typeof en;
export const statusMessages: Record<Locale, StatusMessages> = { en, 'zh-CN': zhCN };
