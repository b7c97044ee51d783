import { versionsEn } from '../../i18n/versions.en.ts';
import type { PanelProps } from '../panel.ts';
import { Versions } from './Versions.tsx';

const BoundVersions = (props: PanelProps) => <Versions {...props} words={versionsEn} />;

export default BoundVersions;
