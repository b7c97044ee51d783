import { suggestZhCN } from '../../i18n/suggest.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Suggest } from './Suggest.tsx';

const BoundSuggest = (props: PanelProps) => <Suggest {...props} words={suggestZhCN} />;

export default BoundSuggest;
