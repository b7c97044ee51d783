import { takeEn } from '../../i18n/take.en.ts';
import { targetsEn } from '../../i18n/targets.en.ts';
import { TakePanel, type TakePanelProps } from './TakePanel.tsx';

const BoundTakePanel = (props: TakePanelProps) => (
  <TakePanel {...props} words={takeEn} targetWords={targetsEn} />
);

export default BoundTakePanel;
