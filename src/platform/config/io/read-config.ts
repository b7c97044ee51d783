import type { SiteConfig } from '../core/schema.ts';

/** Reads the configuration that `Head.astro` wrote into this very page, so its shape is trusted. */
export const readSiteConfig = (page: Document = document): SiteConfig => {
  const element = page.getElementById('site-config');
  if (!element?.textContent) throw new Error('This page carries no #site-config.');
  return JSON.parse(element.textContent) as SiteConfig;
};
