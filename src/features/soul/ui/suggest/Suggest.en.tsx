import { suggestEn } from '../../i18n/suggest.en.ts';
import type { PanelProps } from '../panel.ts';
import { Suggest } from './Suggest.tsx';

const BoundSuggest = (props: PanelProps) => <Suggest {...props} words={suggestEn} />;

export default BoundSuggest;
