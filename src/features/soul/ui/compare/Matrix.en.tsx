import { compareEn } from '../../i18n/compare.en.ts';
import { Compare, type CompareProps } from './Compare.tsx';

const BoundMatrix = (props: CompareProps) => <Compare {...props} words={compareEn} start="rules" />;

export default BoundMatrix;
