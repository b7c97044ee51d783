import { describe, expect, test } from 'vitest';
import { openclaw } from './openclaw.ts';
import { exported, fileOf, ownWords, taken, textOf } from './test-souls.ts';

describe('openclaw', () => {
  test('has the headings of the template, each part under its own', () => {
    const soul = taken();
    const parts = textOf(exported(openclaw, soul)).split(/^#{1,2} (.+)\n/m);
    expect(parts.filter((_, at) => at % 2 === 1)).toEqual([
      'SOUL.md - Who You Are',
      'Core Truths',
      'Boundaries',
      'Vibe',
      'Continuity',
    ]);
    expect(parts[4]).toContain('You keep a counter.');
    expect(parts[8]).toContain('Ten words at most.');
  });

  test('speaks the language of the soul in its own sentences, and leaves an empty heading out', () => {
    const text = textOf(exported(openclaw, ownWords('说人话。')));
    expect(text).toContain('## Core Truths\n\n说人话。');
    expect(text).toContain('这份文件只管你怎么说话');
    expect(text).not.toContain('## Vibe');
  });

  test('warns above 12,000 units and refuses nothing', () => {
    expect(exported(openclaw).length).toMatchObject({ warnAbove: 12_000, refuseAbove: null });
  });

  test('reads another SOUL.md as text', () => {
    expect(openclaw.read(fileOf('SOUL.md', '# Soul\r\n\r\nBe kind.\r\n'))).toEqual({
      ok: true,
      value: { kind: 'text', title: '', text: '# Soul\r\n\r\nBe kind.', draft: 'none' },
    });
  });
});
