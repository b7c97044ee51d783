/** Joins a base (`/`, `/site` or `/site/`) and a root-relative path: `('/site/', '/soul/')` -> `/site/soul/`. */
export const withBase = (base: string, path: string): string => base.replace(/\/+$/, '') + path;

/** The inverse: `('/site/', '/site/soul/')` -> `/soul/`; a path outside the base comes back unchanged. */
export const withoutBase = (base: string, path: string): string => {
  const root = base.replace(/\/+$/, '');
  return root !== '' && (path === root || path.startsWith(`${root}/`))
    ? path.slice(root.length) || '/'
    : path;
};
