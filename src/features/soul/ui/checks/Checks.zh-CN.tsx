import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Checks } from './Checks.tsx';

const BoundChecks = (props: Pick<PanelProps, 'state' | 'store' | 'compiled'>) => (
  <Checks {...props} words={checksZhCN} />
);

export default BoundChecks;
