import { articles } from '../e2e/pages/map.ts';

/** The page that stands for each kind in the figures. */
export const pages: Readonly<Record<string, string>> = {
  home: '/',
  docs: '/docs/explanation/cost-formulas/',
  blog: articles[0] ?? '/blog/',
  gallery: '/designs/',
  design: '/designs/stripe/',
  editor: '/designs/editor/',
  soul: '/soul/',
  cost: '/cost/',
  models: '/cost/models/',
  workbench: '/workbench/',
  settings: '/settings/',
};
