import { zhCN as github } from '#platform/github/i18n/zh-CN.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { Workbench } from './Workbench.tsx';

export default () => <Workbench locale="zh-CN" t={zhCN} github={github} />;
