import { hashText } from '../hash.ts';

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** `Night counter, by wire` -> `night-counter-by-wire`; a title without Latin letters or digits gets a part of its hash. */
export const slugOf = (title: string): string => {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  if (slug === '') return `soul-${hashText(title).slice(0, 8)}`;
  return reserved.test(slug) ? `soul-${slug}` : slug;
};
