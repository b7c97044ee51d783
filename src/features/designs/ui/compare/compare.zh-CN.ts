import { defineCompare } from './compare-element.ts';

defineCompare(() => import('./mount.zh-CN.tsx'));
