import { compareEn } from '../../i18n/compare.en.ts';
import { Compare, type CompareProps } from './Compare.tsx';

const BoundCompare = (props: CompareProps) => <Compare {...props} words={compareEn} start="pair" />;

export default BoundCompare;
