import { describe, expect, test } from 'vitest';
import { importFile } from './import-file.ts';
import { recognize } from './recognize.ts';
import { targetIds } from './target.ts';
import { targetFacts } from './target-facts.ts';
import { targets } from './targets.ts';
import { exported, fileOf, taken, textOf } from './test-souls.ts';

describe('recognize', () => {
  test.each(targetIds)('tells a file of %s by what it holds and its name', (id) => {
    const { file } = exported(targets[id]);
    expect(recognize(fileOf(file.path, file.content))).toBe(id);
  });

  test.each(['soul-spec', 'card-png', 'hero-json', 'card-json', 'cursor', 'windsurf', 'hero-block'] as const)(
    'tells a file of %s under any name',
    (id) => {
      expect(recognize(fileOf('download', exported(targets[id]).file.content))).toBe(id);
    },
  );

  test.each([
    ['README', 'Be kind.', 'prompt'],
    ['notes.md', '{{char}} is kind.', 'prompt'],
    ['x.json', '{{char}}', null],
    ['package.json', '{"name":"x"}', null],
    ['rule.md', '---\nglobs: "*.ts"\n---\nBe kind.', 'cursor'],
    ['style.md', '---\ndescription: x\n---\nBe kind.', 'claude-output-style'],
    ['agent.md', '---\nname: x\ndescription: y\ntools: Read\n---\nBe kind.', 'claude-subagent'],
    ['AGENTS.md', '# Rules', 'agents-md'],
    ['docs/CLAUDE.local.md', '# Rules', 'claude-md'],
    ['soul.md', 'Be kind.', 'openclaw'],
    ['x.txt', 'Hero: <hero_soul>Be kind.</hero_soul>', 'hero-block'],
  ])('takes %s for %3$s', (name, text, id) => {
    expect(recognize({ name, content: new TextEncoder().encode(text) })).toBe(id);
  });

  test('knows no format of bytes that are neither text, picture nor archive', () => {
    expect(recognize({ name: 'x.md', content: Uint8Array.of(0xff, 0, 1) })).toBeNull();
  });
});

describe('importFile', () => {
  test('says which target read the file', () => {
    const { file } = exported(targets.cursor);
    expect(importFile(fileOf(file.path, file.content))).toMatchObject({
      ok: true,
      value: { target: 'cursor', imported: { kind: 'draft' } },
    });
  });

  test('gives the reason where none does', () => {
    expect(importFile(fileOf('package.json', '{"name":"x"}'))).toMatchObject({
      error: { tag: 'not-this-format' },
    });
    expect(importFile(fileOf('hero.json', '{"soul": "cut o'))).toMatchObject({
      error: { tag: 'unreadable', detail: 'not JSON' },
    });
    expect(importFile({ name: 'x.bin', content: Uint8Array.of(0xff) })).toMatchObject({
      error: { tag: 'unreadable' },
    });
    expect(importFile({ name: 'x.txt', content: new Uint8Array(10 * 1024 * 1024) })).toMatchObject({
      error: { tag: 'too-large' },
    });
  });
});

describe('targetFacts', () => {
  test.each(targetIds)('says of %s what its exporter does', (id) => {
    const { carries, extension, warnAbove, refuseAbove, keepsExisting } = targetFacts[id];
    expect(targets[id]).toMatchObject({ id, carries });
    const { file, length, carried } = exported(targets[id]);
    expect(file.path.endsWith(extension)).toBe(true);
    expect(length).toMatchObject({ warnAbove, refuseAbove });
    expect(carried).toBe(carries === 'draft');
    if (typeof file.content === 'string' && keepsExisting) {
      const existing = extension === '.md' ? '# Theirs\n' : '{"theirs":1}';
      expect(textOf(exported(targets[id], taken(), existing))).toMatch(/Theirs|theirs/);
    }
  });
});
