import { suggestZhCN } from '../../i18n/suggest.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Blend } from './Blend.tsx';

const BoundBlend = (props: PanelProps) => <Blend {...props} words={suggestZhCN} />;

export default BoundBlend;
