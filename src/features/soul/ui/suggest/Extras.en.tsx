import { suggestEn } from '../../i18n/suggest.en.ts';
import type { PanelProps } from '../panel.ts';
import { Extras } from './Extras.tsx';

const BoundExtras = (props: PanelProps) => <Extras {...props} words={suggestEn} />;

export default BoundExtras;
