import { zhCN as github } from '#platform/github/i18n/zh-CN.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { Settings } from './Settings.tsx';

export default (props: { base: string; designHref: string }) => (
  <Settings {...props} locale="zh-CN" t={zhCN} github={github} />
);
