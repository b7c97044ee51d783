import { zhCN } from '../i18n/zh-CN.ts';
import { Cost, type CostProps } from './Cost.tsx';

export default function CostZhCn(props: CostProps) {
  return <Cost {...props} locale="zh-CN" messages={zhCN} />;
}
