import { compareZhCN } from '../../i18n/compare.zh-CN.ts';
import { Compare, type CompareProps } from './Compare.tsx';

const BoundMatrix = (props: CompareProps) => <Compare {...props} words={compareZhCN} start="rules" />;

export default BoundMatrix;
