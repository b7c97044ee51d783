import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsMd } from './agents-md.ts';
import { claudeMd } from './claude-md.ts';
import { copilot } from './copilot.ts';
import { findBlock } from './marked-block.ts';
import { anyText } from './test-any-text.ts';
import { bytesOf, exported, fileOf, ownWords, taken, textOf } from './test-souls.ts';

const other = ownWords('Speak plainly.');

describe('markedBlock', () => {
  test.each([
    [agentsMd, 'AGENTS.md'],
    [claudeMd, 'CLAUDE.md'],
    [copilot, '.github/copilot-instructions.md'],
  ])('is a file of its own where there was none', (target, path) => {
    const { file } = exported(target, other);
    expect(file.path).toBe(path);
    expect(file.content).toMatch(
      /^<!-- hagicode-soul:begin -->\nSpeak plainly\.\n<!-- hagicode-soul:end 1\.[\w.-]+ -->\n$/,
    );
  });

  test('keeps every byte around it, whatever they are, and only its own block changes', () => {
    const any = fc.oneof(
      anyText.map((text) => text.toWellFormed()),
      fc
        .array(fc.constantFrom('# Rules', '\r\n', '\n', '<!-- hagicode-soul:begin -->', '\uFEFF', 'x'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, any, (before, after) => {
        fc.pre(findBlock(before + after) === null);
        const first = textOf(exported(agentsMd, taken(), bytesOf(before)));
        expect(first.startsWith(before)).toBe(true);
        const between = first + after;
        fc.pre(!/<!-- hagicode-soul:end/.test(after));
        const again = textOf(exported(agentsMd, other, bytesOf(between)));
        const block = findBlock(again);
        expect(block).not.toBeNull();
        expect(again.slice(0, block?.from)).toBe(first.slice(0, findBlock(first)?.from));
        expect(again.slice(block?.to)).toBe(between.slice(findBlock(first)?.to));
        expect(textOf(exported(agentsMd, other, again))).toBe(again);
      }),
      { numRuns: 40 },
    );
  });

  test('is written with the line endings of its file', () => {
    const text = textOf(exported(agentsMd, other, '# Rules\r\n\r\nTest first.\r\n'));
    expect(text.startsWith('# Rules\r\n\r\nTest first.\r\n\r\n<!-- hagicode-soul:begin -->\r\nSpeak')).toBe(
      true,
    );
    expect(text).not.toMatch(/[^\r]\n/);
    expect(agentsMd.read(fileOf('AGENTS.md', text))).toMatchObject({ ok: true, value: { kind: 'draft' } });
  });

  test('is not fooled by a mark without its partner', () => {
    const stray = 'Ours starts with <!-- hagicode-soul:begin --> in a line.\n';
    const once = textOf(exported(agentsMd, other, stray));
    const twice = textOf(exported(agentsMd, taken(), once));
    expect(twice.startsWith(stray)).toBe(true);
    expect(twice.match(/hagicode-soul:begin/g)).toHaveLength(2);
    expect(textOf(exported(agentsMd, other, twice))).toBe(once);
  });

  test('counts bytes against 32 KiB, and leaves the draft out before it goes over', () => {
    const chinese = ownWords('字'.repeat(10_000));
    expect(exported(agentsMd, chinese)).toMatchObject({
      length: { units: expect.any(Number), refuseAbove: 32_768, warnAbove: null },
    });
    expect(exported(agentsMd, chinese).length.units).toBeGreaterThan(30_000);
    const full = exported(agentsMd, other, 'x'.repeat(32_768 - 120));
    expect(full.carried).toBe(false);
    expect(full.length.units).toBeLessThanOrEqual(32_768);
    expect(agentsMd.read(fileOf('AGENTS.md', full.file.content))).toMatchObject({
      value: { kind: 'text', text: 'Speak plainly.', draft: 'none' },
    });
    expect(exported(agentsMd, other, 'x'.repeat(32_768)).length.units).toBeGreaterThan(32_768);
  });

  test('refuses to write into a file that it can’t read', () => {
    expect(agentsMd.write(other, Uint8Array.of(0xff, 0xfe))).toMatchObject({
      ok: false,
      error: { tag: 'unreadable' },
    });
    expect(agentsMd.write(other, 'x'.repeat(2_000_000))).toEqual({ ok: false, error: { tag: 'too-large' } });
  });

  test('finds no soul in a file without a block', () => {
    expect(agentsMd.read(fileOf('AGENTS.md', '# Rules\n'))).toEqual({ ok: false, error: { tag: 'no-soul' } });
  });
});
