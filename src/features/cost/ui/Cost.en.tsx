import { en } from '../i18n/en.ts';
import { Cost, type CostProps } from './Cost.tsx';

export default function CostEn(props: CostProps) {
  return <Cost {...props} locale="en" messages={en} />;
}
