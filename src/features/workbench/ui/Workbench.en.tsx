import { en as github } from '#platform/github/i18n/en.ts';
import { en } from '../i18n/en.ts';
import { Workbench } from './Workbench.tsx';

export default () => <Workbench locale="en" t={en} github={github} />;
