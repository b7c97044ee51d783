import { zhCN } from '../i18n/zh-CN.ts';
import { Cost } from './Cost.tsx';
import type { CostFacts } from './calculator.ts';

export default function CostZhCn(facts: CostFacts) {
  return <Cost facts={facts} locale="zh-CN" messages={zhCN} />;
}
