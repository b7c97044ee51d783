import { shareEn } from '../../i18n/share.en.ts';
import type { PanelProps } from '../panel.ts';
import { Share } from './Share.tsx';

const BoundShare = (props: PanelProps) => <Share {...props} words={shareEn} />;

export default BoundShare;
