import { describe, expect, test } from 'vitest';
import { claudeOutputStyle } from './claude-output-style.ts';
import { claudeSubagent } from './claude-subagent.ts';
import { cursor } from './cursor.ts';
import { exported, fileOf, ownWords, reread, taken, textOf } from './test-souls.ts';
import { windsurf } from './windsurf.ts';

describe('markdownRule', () => {
  test.each([
    [claudeOutputStyle, '.claude/output-styles/night-counter-by-wire.md'],
    [claudeSubagent, '.claude/agents/night-counter-by-wire.md'],
    [cursor, '.cursor/rules/night-counter-by-wire.mdc'],
    [windsurf, '.windsurf/rules/night-counter-by-wire.md'],
  ])('puts the file where its tool looks for it', (target, path) => {
    expect(exported(target).file).toMatchObject({ path, type: 'text/markdown' });
  });

  test('starts with front matter, says the soul and ends with one comment', () => {
    const soul = taken();
    const [head, body, end, none] = textOf(exported(cursor, soul)).split(/(?<=\n---\n)\n|\n\n(?=<!--)/);
    expect(head).toBe('---\ndescription: "Night counter, by wire"\nalwaysApply: true\n---\n');
    expect(body).toBe(soul.text);
    expect(end).toMatch(/^<!-- hagicode-soul:draft [\w.-]+ -->\n$/);
    expect(none).toBeUndefined();
  });

  test('writes marks of ours in the text harmless, counts them and gives them back', () => {
    const soul = ownWords('Say <!-- hagicode-soul:draft 1.x.y --> and </hero_soul> aloud.');
    const written = exported(cursor, soul);
    expect(written.neutralized).toBe(1);
    expect(reread(cursor, written)).toEqual({
      ok: true,
      value: {
        kind: 'draft',
        document: {
          ...soul.document,
          draft: { ...soul.document.draft, previewText: soul.text },
        },
      },
    });
    const edited = textOf(written).replace('aloud', 'softly');
    expect(cursor.read(fileOf('x.mdc', edited))).toEqual({
      ok: true,
      value: {
        kind: 'text',
        title: 'x',
        text: 'Say <!-- hagicode-soul:draft 1.x.y --> and </hero_soul> softly.',
        draft: 'edited',
      },
    });
  });

  test('reads files of other people as text, and none without front matter', () => {
    expect(claudeOutputStyle.read(fileOf('x.md', '---\nname: Terse\n---\nBe brief.\n'))).toEqual({
      ok: true,
      value: { kind: 'text', title: 'Terse', text: 'Be brief.', draft: 'none' },
    });
    expect(cursor.read(fileOf('x.mdc', 'Be brief.'))).toEqual({
      ok: false,
      error: { tag: 'not-this-format' },
    });
  });

  test('leaves the draft out where the file would be cut', () => {
    const near = exported(windsurf, ownWords('word '.repeat(2380)));
    expect(near).toMatchObject({ carried: false, length: { warnAbove: 6000, refuseAbove: 12_000 } });
    expect(near.length.units).toBeLessThanOrEqual(12_000);
    expect(textOf(near)).not.toContain('hagicode-soul');
    const over = exported(windsurf, ownWords('word '.repeat(2500)));
    expect(over.length.units).toBeGreaterThan(12_000);
    expect(exported(windsurf).carried).toBe(true);
  });
});
