import type { HastPluginInput } from 'satteri';

/** Markdown links and images that begin at the root, put under the site's base. */
export const baseLinks = (base: string): HastPluginInput => {
  const root = base.replace(/\/$/, '');
  const based = (value: unknown): string | null =>
    root !== '' && typeof value === 'string' && /^\/(?!\/)/.test(value) && !`${value}/`.startsWith(`${root}/`)
      ? root + value
      : null;
  return {
    name: 'base-links',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const href = based(node.properties?.['href']);
          if (href !== null) context.setProperty(node, 'href', href);
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          const src = based(node.properties?.['src']);
          if (src !== null) context.setProperty(node, 'src', src);
        },
      },
    ],
  };
};
