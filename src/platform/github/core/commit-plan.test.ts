import { describe, expect, test } from 'vitest';
import { type FileChange, openChanges, type Placed, planChanges, type TreeStanding } from './commit-plan.ts';

const change = (fields: Partial<FileChange> = {}): FileChange => ({
  path: 'openspec/proposal.md',
  text: 'Why',
  expected: null,
  ...fields,
});
const placed = (there: TreeStanding, fields: Partial<FileChange> = {}): Placed => {
  const planned = planChanges([change(fields)]);
  const first = planned.ok ? planned.value[0] : undefined;
  if (first === undefined) throw new Error('not planned');
  return { change: first, there };
};
const file = (sha: string): TreeStanding => ({ sha, mode: '100644' });

describe('planChanges', () => {
  test('names the content of each file before it is sent', () => {
    expect(planChanges([change({ text: '' }), change({ path: 'old.md', text: null })])).toMatchObject({
      ok: true,
      value: [{ sha: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' }, { sha: null }],
    });
  });

  test.each([
    ['a path twice', [change(), change({ text: 'Other' })], 'repeated-path'],
    ['a bad path', [change(), change({ path: '../a' })], 'bad-path'],
    ['half a character', [change({ text: '\ud83d' })], 'unwritable-text'],
  ])('refuses %s', (_what, changes, tag) => {
    expect(planChanges(changes)).toMatchObject({ ok: false, error: { tag } });
  });
});

describe('openChanges', () => {
  test('leaves out what the branch holds already', () => {
    const open = placed(file('base'), { expected: 'base' });
    const settled = placed(file('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'), { path: 'a.md', text: '' });
    const gone = placed('absent', { path: 'b.md', text: null, expected: 'base' });
    expect(openChanges([settled, open, gone])).toEqual({ ok: true, value: [open] });
  });

  test('lists everything that stands in the way, and lets nothing through', () => {
    const placing = [
      placed('absent', { path: 'free.md' }),
      placed(file('theirs'), { path: 'created.md' }),
      placed(file('theirs'), { path: 'changed.md', expected: 'base' }),
      placed('absent', { path: 'deleted.md', expected: 'base' }),
      placed('occupied', { path: 'folder' }),
      placed('occupied', { path: 'link.md', text: null, expected: 'base' }),
    ];
    expect(openChanges(placing)).toEqual({
      ok: false,
      error: {
        tag: 'files-conflict',
        files: [
          { path: 'created.md', happened: 'created' },
          { path: 'changed.md', happened: 'changed' },
          { path: 'deleted.md', happened: 'deleted' },
          { path: 'folder', happened: 'occupied' },
          { path: 'link.md', happened: 'occupied' },
        ],
      },
    });
  });
});
