import { zhCN } from '../../i18n/zh-CN.ts';
import { mountComparison } from './mount.tsx';

export const mount = mountComparison(zhCN);
