import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import { shareZhCN } from '../../i18n/share.zh-CN.ts';
import { SharedView, type SharedViewProps } from './SharedView.tsx';

const BoundSharedView = (props: SharedViewProps) => (
  <SharedView {...props} words={shareZhCN} checks={checksZhCN} />
);

export default BoundSharedView;
