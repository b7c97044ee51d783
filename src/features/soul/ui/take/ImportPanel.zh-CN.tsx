import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import { takeZhCN } from '../../i18n/take.zh-CN.ts';
import { targetsZhCN } from '../../i18n/targets.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { ImportPanel } from './ImportPanel.tsx';

const BoundImportPanel = (props: PanelProps) => (
  <ImportPanel {...props} words={takeZhCN.importing} names={targetsZhCN.names} checksWords={checksZhCN} />
);

export default BoundImportPanel;
