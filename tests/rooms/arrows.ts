import type { Room } from './room.ts';

type Arrow = (from: Room, to: Room) => boolean;

const layers = ['core', 'io', 'ui'];
const below = (from: Room, to: Room): boolean => layers.indexOf(to.layer) <= layers.indexOf(from.layer);
const isCore = ({ kind, layer }: Room): boolean => kind === 'lib' || (layer === 'core' && kind !== 'edge');
const isFact = ({ kind, layer }: Room): boolean =>
  kind === 'feature' && (layer === 'data' || layer === 'i18n');
const same = (from: Room, to: Room): boolean => from.kind === to.kind && from.name === to.name;

const platform: Arrow = (from, to) => {
  if (to.kind === 'lib') return true;
  if (to.kind === 'kit') return from.layer === 'ui';
  if (to.kind !== 'platform') return false;
  if (from.layer === 'i18n') return to.layer === 'core' || (same(from, to) && to.layer === 'i18n');
  return to.layer === 'i18n' ? same(from, to) && from.layer !== 'core' : below(from, to);
};

const feature: Arrow = (from, to) => {
  if (from.layer === 'data') return false;
  if (to.kind === 'lib') return true;
  if (to.kind === 'kit' || to.kind === 'shell') return from.layer === 'ui';
  if (to.kind === 'platform') {
    if (to.layer === 'core') return true;
    return to.layer === 'i18n' ? from.layer === 'ui' || from.layer === 'i18n' : below(from, to);
  }
  if (!same(from, to) || to.layer === 'data') return false;
  if (from.layer === 'i18n') return to.layer === 'core' || to.layer === 'i18n';
  return to.layer === 'i18n' ? from.layer !== 'core' : below(from, to);
};

const arrows: Record<Room['kind'], Arrow> = {
  lib: (_from, to) => to.kind === 'lib',
  platform,
  feature,
  kit: (_from, to) => to.kind === 'lib' || to.kind === 'kit',
  shell: (_from, to) =>
    to.kind === 'shell' ||
    to.kind === 'site' ||
    to.kind === 'lib' ||
    (to.kind === 'platform' && to.layer !== 'ui'),
  edge: (_from, to) => to.kind === 'edge' || isCore(to),
  worker: (_from, to) => to.kind === 'worker' || isCore(to),
  functions: (_from, to) => to.kind === 'edge',
  site: (_from, to) => to.kind === 'site' || isCore(to) || isFact(to),
  scripts: (_from, to) => to.kind === 'scripts' || to.kind === 'site' || isCore(to) || isFact(to),
  content: (_from, to) =>
    isCore(to) ||
    to.kind === 'content' ||
    to.kind === 'shell' ||
    (to.kind === 'feature' && to.layer === 'ui'),
  pages: (_from, to) => !['functions', 'scripts', 'proof', 'edge'].includes(to.kind) && to.layer !== 'data',
  proof: () => true,
};

/** Whether a file of one room may import a file of the other, types included. */
export const mayImport: Arrow = (from, to) => arrows[from.kind](from, to);
