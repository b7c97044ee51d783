import { checksEn } from '../../i18n/checks.en.ts';
import { shareEn } from '../../i18n/share.en.ts';
import { SharedView, type SharedViewProps } from './SharedView.tsx';

const BoundSharedView = (props: SharedViewProps) => (
  <SharedView {...props} words={shareEn} checks={checksEn} />
);

export default BoundSharedView;
