import type { Parts } from './parts.ts';

export const partsZhCN: Parts = {
  take: () => import('./take/TakePanel.zh-CN.tsx'),
  import: () => import('./take/ImportPanel.zh-CN.tsx'),
  checks: () => import('./checks/Checks.zh-CN.tsx'),
  suggest: () => import('./suggest/Suggest.zh-CN.tsx'),
  blend: () => import('./suggest/Blend.zh-CN.tsx'),
  extras: () => import('./suggest/Extras.zh-CN.tsx'),
  compare: () => import('./compare/Compare.zh-CN.tsx'),
  matrix: () => import('./compare/Matrix.zh-CN.tsx'),
  versions: () => import('./versions/Versions.zh-CN.tsx'),
  share: () => import('./share/Share.zh-CN.tsx'),
  publish: () => import('./community/Publish.zh-CN.tsx'),
  shared: () => import('./share/SharedView.zh-CN.tsx'),
};
