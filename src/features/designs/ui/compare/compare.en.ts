import { defineCompare } from './compare-element.ts';

defineCompare(() => import('./mount.en.tsx'));
