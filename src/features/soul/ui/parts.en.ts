import type { Parts } from './parts.ts';

export const partsEn: Parts = {
  take: () => import('./take/TakePanel.en.tsx'),
  import: () => import('./take/ImportPanel.en.tsx'),
  checks: () => import('./checks/Checks.en.tsx'),
  suggest: () => import('./suggest/Suggest.en.tsx'),
  blend: () => import('./suggest/Blend.en.tsx'),
  extras: () => import('./suggest/Extras.en.tsx'),
  compare: () => import('./compare/Compare.en.tsx'),
  matrix: () => import('./compare/Matrix.en.tsx'),
  versions: () => import('./versions/Versions.en.tsx'),
  share: () => import('./share/Share.en.tsx'),
  publish: () => import('./community/Publish.en.tsx'),
  shared: () => import('./share/SharedView.en.tsx'),
};
