import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile } from '#features/soul/core/targets/import-file.ts';
import { oneLine, titleOf } from '#features/soul/core/targets/taken-soul.ts';
import { type ExportedFile, targetIds } from '#features/soul/core/targets/target.ts';
import { targetFacts } from '#features/soul/core/targets/target-facts.ts';
import { targets } from '#features/soul/core/targets/targets.ts';
import { anyText } from '#features/soul/core/targets/test-any-text.ts';
import { bytesOf, exported, fileOf, reread, taken } from '#features/soul/core/targets/test-souls.ts';
import { anySoul } from './fixtures/soul/any-soul.ts';

const carrying = targetIds.filter((id) => targetFacts[id].carries === 'draft');
const markdown = carrying.filter((id) => /\.mdc?$/.test(targetFacts[id].extension));

const withText = (content: ExportedFile['content'], change: (text: string) => string): string =>
  change(new TextDecoder().decode(bytesOf(content)));

describe.each(targetIds)('%s', (id) => {
  const target = targets[id];

  test('gives back the draft that it carries, or the compiled text', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const soul = taken(document);
        const written = exported(target, soul);
        expect(written.carried || !carrying.includes(id) || targetFacts[id].refuseAbove !== null).toBe(true);
        const read = reread(target, written);
        if (written.carried) expect(read).toEqual({ ok: true, value: { kind: 'draft', document } });
        else
          expect(read).toMatchObject({ ok: true, value: { kind: 'text', text: soul.text, draft: 'none' } });
      }),
      { numRuns: 60 },
    );
  });

  test('is found by the one door for imports', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const { file } = exported(target, taken(document));
        const door = importFile(fileOf(file.path, file.content));
        const own = target.read(fileOf(file.path, file.content));
        // A bare prompt may look like any format: it is told by nothing but its words.
        if (id !== 'prompt') expect(door.ok && door.value.imported).toEqual(own.ok && own.value);
      }),
      { numRuns: 25 },
    );
  });

  test('writes the same bytes for the same soul', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const reordered = { fragments: document.fragments, draft: document.draft, id: document.id };
        expect(exported(target, taken(reordered)).file).toEqual(exported(target, taken(document)).file);
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(markdown)('%s', (id) => {
  const target = targets[id];

  test('gives the draft back after git and editors changed its line endings', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const { file, carried } = exported(target, taken(document));
        fc.pre(carried);
        const touched = withText(file.content, (text) => `\uFEFF${text.replace(/\n/g, '  \r\n')}\r\n`);
        const read = target.read(fileOf(file.path, touched));
        // Two spaces end a line that Markdown breaks, so only the front matter could mind them.
        expect(read).toEqual({ ok: true, value: { kind: 'draft', document } });
      }),
      { numRuns: 25 },
    );
  });

  test('gives back what was written by hand and not the draft from before', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const { file, carried } = exported(target, taken(document));
        fc.pre(carried);
        const edited = withText(file.content, (text) =>
          text.replace(/(?=\n+<!-- hagicode-soul:(?:draft|end) )/, ' And one word more.'),
        );
        const read = target.read(fileOf(file.path, edited));
        expect(read).toMatchObject({ ok: true, value: { kind: 'text', draft: 'edited' } });
        expect(read.ok && read.value.kind === 'text' && read.value.text).toContain(' And one word more.');
      }),
      { numRuns: 25 },
    );
  });
});

describe('a title that was changed in the file', () => {
  test.each([
    ['claude-output-style', /^name: .*$/m, 'name: "Other"'],
    ['hero-json', /"soulDisplayName": .*(?=,\n)/, '"soulDisplayName": "Other"'],
    ['card-json', /"name": .*(?=,\n)/, '"name": "Other"'],
  ] as const)('renames the draft of %s', (id, line, other) => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const { file } = exported(targets[id], taken(document));
        const read = targets[id].read(
          fileOf(
            file.path,
            withText(file.content, (text) => text.replace(line, other)),
          ),
        );
        expect(read.ok && read.value.kind === 'draft' && titleOf(read.value.document)).toBe('Other');
        expect(read.ok && read.value.kind === 'draft' && read.value.document.fragments).toEqual(
          document.fragments,
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('oneLine', () => {
  test('is one line of whole characters and stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(line.isWellFormed()).toBe(true);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});
