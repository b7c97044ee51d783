import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'Workbench',
  open: 'Open the board',
  label: 'A proposal in one line',
  placeholder: 'Retry an agent CLI only while its context is alive',
  fields: 'title, body, three labels',
  issue: 'an issue',
  start: 'Start the proposal',
};

const zhCN: typeof en = {
  title: '工作台',
  open: '打开看板',
  label: '用一句话写一份提案',
  placeholder: '上下文还在时，才让智能体命令行重试',
  fields: '标题、正文、三个标签',
  issue: '一个议题',
  start: '开始这份提案',
};

export const homeMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
