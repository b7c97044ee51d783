import { compareZhCN } from '../../i18n/compare.zh-CN.ts';
import { Compare, type CompareProps } from './Compare.tsx';

const BoundCompare = (props: CompareProps) => <Compare {...props} words={compareZhCN} start="pair" />;

export default BoundCompare;
