import { grainShard } from './grain-shard.ts';
import { heroShard } from './hero-shard.ts';
import { messageShard } from './message-shard.ts';
import type { Resolve } from './route.ts';

export type StoreId = 'messages' | 'grains' | 'heroes';

export type Store = {
  readonly id: StoreId;
  readonly shards: number;
  readonly resolve: Resolve;
  /** Shard numbers that the axis of a histogram names. */
  readonly ticks: readonly number[];
  readonly label: (shard: number) => string;
};

export const stores: readonly [Store, Store, Store] = [
  {
    id: 'messages',
    shards: 256,
    resolve: messageShard,
    ticks: [0x00, 0x40, 0x80, 0xc0, 0xff],
    label: (shard) => shard.toString(16).padStart(2, '0'),
  },
  {
    id: 'grains',
    shards: 100,
    resolve: grainShard,
    ticks: [0, 25, 50, 75, 99],
    label: (shard) => String(shard).padStart(2, '0'),
  },
  { id: 'heroes', shards: 10, resolve: heroShard, ticks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], label: String },
];
