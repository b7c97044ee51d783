import { checksEn } from '../../i18n/checks.en.ts';
import type { PanelProps } from '../panel.ts';
import { Checks } from './Checks.tsx';

const BoundChecks = (props: Pick<PanelProps, 'state' | 'store' | 'compiled'>) => (
  <Checks {...props} words={checksEn} />
);

export default BoundChecks;
