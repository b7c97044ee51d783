const rooms = [
  'soul',
  'cost',
  'designs',
  'workbench',
  'settings',
  'docs',
  'blog',
  'status',
  'privacy',
  'attribution',
];
const route = new RegExp(`^/(?:zh-cn/)?(?:(?:${rooms.join('|')})/(?:[\\w.-]+/)*)?$`);

/**
 * The address to come back to after signing in, or null when it is not one of ours. `base` is the path the site lives
 * under, with its final slash.
 */
export const safeReturnPath = (address: string, base: string): string | null => {
  if (!address.startsWith(base) || /[\\\s]/.test(address)) return null;
  const url = URL.parse(address, 'https://site.invalid');
  if (url?.origin !== 'https://site.invalid' || !url.pathname.startsWith(base)) return null;
  return route.test(url.pathname.slice(base.length - 1)) ? url.pathname + url.search + url.hash : null;
};
