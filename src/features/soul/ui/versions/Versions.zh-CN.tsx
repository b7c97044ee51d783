import { versionsZhCN } from '../../i18n/versions.zh-CN.ts';
import type { PanelProps } from '../panel.ts';
import { Versions } from './Versions.tsx';

const BoundVersions = (props: PanelProps) => <Versions {...props} words={versionsZhCN} />;

export default BoundVersions;
