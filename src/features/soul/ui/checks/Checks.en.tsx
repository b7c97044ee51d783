import { checksEn } from '../../i18n/checks.en.ts';
import { Checks, type ChecksProps } from './Checks.tsx';

const BoundChecks = (props: Omit<ChecksProps, 'words'>) => <Checks {...props} words={checksEn} />;

export default BoundChecks;
