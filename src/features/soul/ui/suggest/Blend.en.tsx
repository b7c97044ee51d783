import { suggestEn } from '../../i18n/suggest.en.ts';
import type { PanelProps } from '../panel.ts';
import { Blend } from './Blend.tsx';

const BoundBlend = (props: PanelProps) => <Blend {...props} words={suggestEn} />;

export default BoundBlend;
