import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../core/compile.ts';
import { takenSoul } from '../../core/targets/taken-soul.ts';
import type { ExportedFile, TargetId } from '../../core/targets/target.ts';
import { targets } from '../../core/targets/targets.ts';
import { composed } from '../../core/test-builders.ts';
import { fileName, fileParts } from './file-parts.ts';
import { writeTarget } from './write-target.ts';

const fileOf = (target: TargetId): ExportedFile => {
  const document = composed();
  const soul = takenSoul(document, compilePreview(document.draft, document.fragments), 1_800_000_000);
  return writeTarget(targets[target], soul, null).exported.file;
};

describe('fileParts', () => {
  test('a text is one part, byte for byte', () => {
    const file = fileOf('cursor');
    expect(fileParts(file)).toEqual([{ path: file.path, text: file.content }]);
  });

  test('an archive shows what it holds', () => {
    const parts = fileParts(fileOf('soul-spec'));
    expect(parts.map(({ path }) => fileName(path))).toEqual(['soul.json', 'SOUL.md']);
    expect(parts[1]?.text).toContain('You keep a counter.');
  });

  test('a picture shows the card that it holds', () => {
    const [part] = fileParts(fileOf('card-png'));
    expect(JSON.parse(part?.text ?? '')).toMatchObject({ spec: 'chara_card_v3' });
  });
});

describe('fileName', () => {
  test('is the last part of a path', () => {
    expect(fileName('.github/copilot-instructions.md')).toBe('copilot-instructions.md');
    expect(fileName('AGENTS.md')).toBe('AGENTS.md');
  });
});
