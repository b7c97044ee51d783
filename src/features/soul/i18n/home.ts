import type { Locale } from '#platform/i18n/core/locale.ts';

const en = {
  title: 'Soul',
  open: 'Open the builder',
  role: 'role',
  rule: 'rule',
  own: 'Add a line of your own',
  copy: 'Copy prompt',
  copied: 'Copied',
  refused: 'The browser refused. Select the text and copy it.',
  another: 'Another pair',
  length: (units: string, limit: string) => `${units} of ${limit} characters`,
  failed: 'The other voices did not load. Check the connection and try again.',
};

const zhCN: typeof en = {
  title: '人设',
  open: '打开编辑器',
  role: '角色',
  rule: '规则',
  own: '加一句你自己的话',
  copy: '复制提示词',
  copied: '已复制',
  refused: '浏览器没有允许。请选中文字自行复制。',
  another: '换一对',
  length: (units, limit) => `${units} / ${limit} 字符`,
  failed: '其他声音没有载入。请检查网络后再试一次。',
};

export const homeMessages: Record<Locale, typeof en> = { en, 'zh-CN': zhCN };
