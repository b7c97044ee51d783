import { shareZhCN } from '../../i18n/share.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Share } from './Share.tsx';

const BoundShare = (props: PanelProps) => <Share {...props} words={shareZhCN} />;

export default BoundShare;
