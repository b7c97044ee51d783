import { en } from '../i18n/en.ts';
import { Cost } from './Cost.tsx';
import type { CostFacts } from './calculator.ts';

export default function CostEn(facts: CostFacts) {
  return <Cost facts={facts} locale="en" messages={en} />;
}
