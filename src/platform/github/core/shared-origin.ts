/**
 * Whether pages of other projects live on this very origin and could read what is stored under it: a project page on
 * GitHub Pages without a domain of its own.
 */
export const isSharedOrigin = (hostname: string): boolean => /(^|\.)github\.io$/i.test(hostname);
