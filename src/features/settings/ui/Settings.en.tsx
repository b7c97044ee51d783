import { en as github } from '#platform/github/i18n/en.ts';
import { en } from '../i18n/en.ts';
import { Settings } from './Settings.tsx';

export default (props: { base: string; designHref: string }) => (
  <Settings {...props} locale="en" t={en} github={github} />
);
