import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../core/compile.ts';
import { composed } from '../../core/test-builders.ts';
import { importedDocument, withOwnWords } from './imported-document.ts';

describe('importedDocument', () => {
  test('a draft that was carried is itself', () => {
    const document = composed();
    expect(importedDocument({ kind: 'draft', document })).toBe(document);
  });

  test('a text becomes own words under its title, and compiles to itself', () => {
    const { draft, fragments } = importedDocument({
      kind: 'text',
      title: 'Found',
      text: 'Be brief.',
      draft: 'none',
    });
    expect(compilePreview(draft, fragments)).toMatchObject({ title: 'Found', text: 'Be brief.' });
  });
});

describe('withOwnWords', () => {
  test('adds after what stands there, and stands alone where there is nothing', () => {
    expect(withOwnWords('Mine.\n', 'Theirs.')).toBe('Mine.\n\nTheirs.');
    expect(withOwnWords(' \n', 'Theirs.')).toBe('Theirs.');
  });
});
