import { suggestZhCN } from '../../i18n/suggest.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Extras } from './Extras.tsx';

const BoundExtras = (props: PanelProps) => <Extras {...props} words={suggestZhCN} />;

export default BoundExtras;
