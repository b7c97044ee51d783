import { takeZhCN } from '../../i18n/take.zh-CN.ts';
import { targetsZhCN } from '../../i18n/targets.zh-CN.ts';
import { TakePanel, type TakePanelProps } from './TakePanel.tsx';

const BoundTakePanel = (props: TakePanelProps) => (
  <TakePanel {...props} words={takeZhCN} targetWords={targetsZhCN} />
);

export default BoundTakePanel;
