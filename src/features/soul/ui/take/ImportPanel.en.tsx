import { checksEn } from '../../i18n/checks.en.ts';
import { takeEn } from '../../i18n/take.en.ts';
import { targetsEn } from '../../i18n/targets.en.ts';
import type { PanelProps } from '../panel.ts';
import { ImportPanel } from './ImportPanel.tsx';

const BoundImportPanel = (props: PanelProps) => (
  <ImportPanel {...props} words={takeEn.importing} names={targetsEn.names} checksWords={checksEn} />
);

export default BoundImportPanel;
