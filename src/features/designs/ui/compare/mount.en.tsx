import { en } from '../../i18n/en.ts';
import { mountComparison } from './mount.tsx';

export const mount = mountComparison(en);
