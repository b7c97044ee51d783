import { describe, expect, test } from 'vitest';
import type { Store } from '#platform/storage/core/stores.ts';
import { importPlan } from './import-plan.ts';

const proposals: Store = {
  key: 'hagicode:proposals:v1',
  area: 'documents',
  part: 'workbench',
  exported: true,
};
const theme: Store = { key: 'hagicode:theme:v1', area: 'local', part: 'settings', exported: true };
const token: Store = { key: 'hagicode:github:v1', area: 'local', part: 'github', exported: false };
const stores = [proposals, theme, token];
const content = (documents: { id: string; title: string }[], values: Record<string, unknown> = {}) => ({
  documents: { [proposals.key]: documents },
  values,
});
const plan = (...[here, file]: [ReturnType<typeof content>, ReturnType<typeof content>]) =>
  importPlan(stores, here, file).map(({ store, added, replaced, same }) => [
    store.key,
    added,
    replaced,
    same,
  ]);

describe('importPlan', () => {
  test('counts what is new, what would be replaced and what is the same', () => {
    const here = content([
      { id: 'a', title: 'One' },
      { id: 'b', title: 'Two' },
      { id: 'c', title: 'Only here' },
    ]);
    const file = content([
      { title: 'One', id: 'a' },
      { id: 'b', title: 'Two, changed' },
      { id: 'd', title: 'New' },
    ]);
    expect(plan(here, file)).toEqual([[proposals.key, 1, 1, 1]]);
  });

  test('compares values too', () => {
    expect(plan(content([], { [theme.key]: 'light' }), content([], { [theme.key]: 'dark' }))[1]).toEqual([
      theme.key,
      0,
      1,
      0,
    ]);
    expect(plan(content([]), content([], { [theme.key]: 'dark' }))[1]).toEqual([theme.key, 1, 0, 0]);
  });

  test('never takes a connection from a file, nor a store this site does not know', () => {
    const file = { values: { [token.key]: { token: 'x' }, 'hagicode:else:v1': 1 }, documents: { other: [] } };
    expect(importPlan(stores, content([]), file)).toEqual([]);
  });
});
