import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportFile, parseExportFile } from './export-file.ts';

const file: ExportFile = {
  format: 'hagicode-export',
  version: 1,
  exportedAt: '2026-09-26T14:00:00.000Z',
  values: { 'hagicode:theme:v1': 'dark' },
  documents: {
    'hagicode:proposals:v1': [{ id: 'a1', title: 'Keep the header still', nested: { deep: [1] } }],
  },
};

describe('parseExportFile', () => {
  test('reads back what was exported, with every field of every document', () => {
    expect(parseExportFile(JSON.stringify(file))).toEqual({ ok: true, value: file });
    expect(parseExportFile(`\uFEFF${JSON.stringify(file)}`).ok).toBe(true);
  });

  test.each([
    ['not-json', '{"format":'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"other","version":1}'],
    ['not-ours', JSON.stringify({ ...file, documents: { x: [{ title: 'no id' }] } })],
    ['newer-version', JSON.stringify({ ...file, version: 2 })],
  ])('refuses as %s', (reason, text) => {
    expect(parseExportFile(text)).toEqual({ ok: false, error: reason });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseExportFile(text).ok).toBe(false);
      }),
    );
  });
});
