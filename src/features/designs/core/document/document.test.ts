import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from '#lib/zod.ts';
import {
  afterSave,
  edit,
  importText,
  isDirty,
  isVirtual,
  keepMerge,
  longestHistory,
  meetConflict,
  meetFile,
  moveTo,
  needsConfirmation,
  newDraft,
  openFile,
  rename,
  takeBack,
  takeMerged,
  withHistory,
} from './document.ts';
import { type Document, documentSchema, type FilePlace } from './schema.ts';
import { settlePull, settleSave } from './settle.ts';

const given = { id: 'd1', now: '2026-11-28T10:00:00.000Z' };
const now = '2026-11-28T10:05:00.000Z';
const place: FilePlace = { kind: 'file', owner: 'hagicode', repo: 'site', branch: 'main', path: 'DESIGN.md' };
const file = { text: '# Before\n', sha: 'a1' };
const opened = openFile(given, place, file);
const theirs = { text: '# Theirs\n', sha: 'b2' };

describe('a document', () => {
  test('starts clean: empty, from a template, from a file, and where the file is missing', () => {
    const documents = [newDraft(given), newDraft(given, '# A'), opened, openFile(given, place, null)];
    expect(documents.map(isDirty)).toEqual([false, false, false, false]);
    expect(documents.map(({ draft }) => draft)).toEqual(['', '# A', '# Before\n', '']);
    expect(documents.map(isVirtual)).toEqual([false, false, false, true]);
  });

  test('is dirty as long as the draft differs, and clean again when the change is undone', () => {
    const changed = edit(opened, '# After\n', now);
    expect(isDirty(changed)).toBe(true);
    expect(changed.updatedAt).toBe(now);
    expect(isDirty(edit(changed, file.text, now))).toBe(false);
    expect(edit(opened, opened.draft, now)).toBe(opened);
  });

  test('keeps what was typed while a save was under way', () => {
    const sent = edit(opened, '# Sent\n', now);
    const typedOn = edit(sent, '# Sent\nand more', now);
    const outcome = {
      kind: 'saved',
      how: 'updated',
      file: { text: sent.draft, sha: 'c3' },
      url: null,
    } as const;
    const settled = settleSave(typedOn, outcome, now);
    expect(settled).toMatchObject({ draft: '# Sent\nand more', saved: { text: '# Sent\n', sha: 'c3' } });
    expect(isDirty(settled)).toBe(true);
  });

  test('stays as it is when a save is refused', () => {
    const changed = edit(opened, 'Mine', now);
    expect(settleSave(changed, { kind: 'refused', reason: { tag: 'offline' } }, now)).toBe(changed);
    expect(settlePull(changed, { kind: 'refused', reason: { tag: 'offline' } }, now)).toBe(changed);
  });

  test('remembers its pull request and stays dirty against the branch it is meant for', () => {
    const changed = edit(opened, 'Mine', now);
    const pull = { branch: 'design/x', number: 7, url: 'https://github.com/hagicode/site/pull/7', sha: 'c3' };
    const offered = settlePull(changed, { kind: 'opened', ...pull }, now);
    expect(offered.pull).toEqual(pull);
    expect(isDirty(offered)).toBe(true);
    expect(moveTo(offered, { kind: 'draft' }, null, now).pull).toBeNull();
  });

  test('survives being stored', () => {
    const full = settleSave(
      withHistory(edit(opened, 'Mine\r\n', now), '{"undo":[]}'),
      { kind: 'conflict', happened: 'changed', theirs },
      now,
    );
    expect(z.parse(documentSchema, JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('lets go of an undo history that grew too long, not of the text', () => {
    const heavy = withHistory(opened, 'x'.repeat(longestHistory + 1));
    expect(heavy).toEqual(opened);
    expect(withHistory(opened, 'x'.repeat(longestHistory)).history).toHaveLength(longestHistory);
  });

  test('bears the name it is given, or none', () => {
    expect(rename(opened, '  Calm  ', now).title).toBe('Calm');
    expect(rename(opened, ' ', now).title).toBeNull();
  });
});

describe('a conflict', () => {
  const mine = edit(opened, '# Mine\n', now);
  const met = meetConflict(mine, theirs, now);

  test('leaves the draft alone and shows what all three are', () => {
    expect(met.draft).toBe('# Mine\n');
    expect(met.conflict).toEqual({ base: file.text, theirs });
    expect(met.saved).toEqual(file);
  });

  test('ends with the merged text, to be saved over theirs; the draft before it can be had back', () => {
    const merged = takeMerged(met, '# Theirs and mine\n', now);
    expect(merged).toMatchObject({ draft: '# Theirs and mine\n', saved: theirs, conflict: null });
    expect(isDirty(merged)).toBe(true);
    expect(takeBack(merged, now).draft).toBe('# Mine\n');
    expect(takeMerged(mine, 'x', now)).toBe(mine);
  });

  test('keeps how far its merge has come until the draft changes or it meets another file', () => {
    const begun = keepMerge(met, '{"half":1}', now);
    expect(begun.conflict).toEqual({ base: file.text, theirs, merge: '{"half":1}' });
    expect(edit(begun, '# Mine, again\n', now).conflict).toEqual({ base: file.text, theirs });
    expect(meetConflict(begun, theirs, now)).toBe(begun);
    expect(meetConflict(begun, null, now).conflict).toEqual({ base: file.text, theirs: null });
    expect(keepMerge(mine, '{}', now)).toBe(mine);
  });

  test('with a deleted file ends in a file to be created', () => {
    const merged = takeMerged(meetConflict(mine, null, now), mine.draft, now);
    expect(merged.saved).toBeNull();
    expect(isVirtual(merged)).toBe(true);
  });

  test('is none where they wrote the same', () => {
    const same = meetConflict(mine, { text: mine.draft, sha: 'b2' }, now);
    expect(same).toMatchObject({ conflict: null, saved: { sha: 'b2' } });
    expect(isDirty(same)).toBe(false);
  });

  test('has an empty base where both created the file', () => {
    const created = meetConflict(edit(openFile(given, place, null), 'Mine', now), theirs, now);
    expect(created.conflict).toEqual({ base: '', theirs });
  });
});

describe('meetFile', () => {
  test('brings a clean document up to date, and drops the undo history of another text', () => {
    expect(meetFile(withHistory(opened, '{}'), theirs, now)).toMatchObject({
      draft: theirs.text,
      saved: theirs,
      history: null,
    });
  });

  test('makes a conflict of unsaved work, and does nothing where nothing happened', () => {
    const mine = edit(opened, 'Mine', now);
    expect(meetFile(mine, theirs, now)).toMatchObject({ draft: 'Mine', conflict: { theirs } });
    expect(meetFile(mine, file, now)).toBe(mine);
  });

  test('keeps the text of a file that was deleted', () => {
    expect(meetFile(opened, null, now)).toMatchObject({ draft: file.text, conflict: { theirs: null } });
  });

  test('fills a virtual document that is still empty', () => {
    expect(meetFile(openFile(given, place, null), theirs, now)).toMatchObject({
      draft: theirs.text,
      saved: theirs,
    });
  });
});

describe('importText', () => {
  test('asks before it replaces what exists nowhere else', () => {
    const mine = edit(opened, 'Mine', now);
    expect(needsConfirmation(mine, 'Template')).toBe(true);
    expect(importText(mine, 'Template', { confirmed: false, now })).toEqual({
      ok: false,
      error: 'unconfirmed',
    });
    const done = importText(mine, 'Template', { confirmed: true, now });
    expect(done).toMatchObject({ ok: true, value: { draft: 'Template', previous: 'Mine', saved: file } });
    if (done.ok) expect(takeBack(takeBack(done.value, now), now).draft).toBe('Template');
  });

  test.each<[string, Document]>([
    ['a clean document', opened],
    ['an empty one', newDraft(given)],
    ['one that was emptied', edit(opened, '', now)],
    ['one that holds the text already', edit(opened, 'Template', now)],
  ])('asks nothing for %s', (_what, document) => {
    expect(importText(document, 'Template', { confirmed: false, now })).toMatchObject({
      ok: true,
      value: { draft: 'Template', previous: document.draft, saved: document.saved },
    });
  });
});

describe('moveTo', () => {
  test('takes the draft along; what stands there already is a conflict', () => {
    const draft = edit(newDraft(given), 'Mine', now);
    expect(moveTo(draft, place, null, now)).toMatchObject({
      draft: 'Mine',
      place,
      saved: null,
      conflict: null,
    });
    expect(moveTo(draft, place, theirs, now)).toMatchObject({
      draft: 'Mine',
      saved: null,
      conflict: { base: '', theirs },
    });
  });
});

test('no event takes away a word that exists nowhere else', () => {
  const text = fc.constantFrom('', 'A', 'B', 'C');
  const stored = fc.option(fc.record({ text, sha: fc.constantFrom('a1', 'b2', 'c3') }));
  const event = fc.oneof(
    stored.map((one) => (document: Document) => meetFile(document, one, now)),
    stored.map((one) => (document: Document) => meetConflict(document, one, now)),
    stored.map((one) => (document: Document) => moveTo(document, place, one, now)),
    stored.map((one) => (document: Document) => (one === null ? document : afterSave(document, one, now))),
    text.map((one) => (document: Document) => {
      const done = importText(document, one, { confirmed: false, now });
      return done.ok ? done.value : document;
    }),
  );
  fc.assert(
    fc.property(text, fc.array(event), (typed, events) => {
      let document = edit(opened, typed, now);
      for (const happen of events) {
        const before = document;
        document = happen(before);
        const kept = [document.draft, document.previous, document.saved?.text];
        if (isDirty(before) && before.draft !== '') expect(kept).toContain(before.draft);
      }
    }),
  );
});
