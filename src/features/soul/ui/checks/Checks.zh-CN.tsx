import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import { Checks, type ChecksProps } from './Checks.tsx';

const BoundChecks = (props: Omit<ChecksProps, 'words'>) => <Checks {...props} words={checksZhCN} />;

export default BoundChecks;
