import { describe, expect, test } from 'vitest';
import { llmsIndex } from './llms.ts';

describe('llmsIndex', () => {
  test('writes a title, a summary and one line a page, and leaves empty sections out', () => {
    const page = { title: 'Soul', url: 'https://x.example/soul/', description: 'Compose\na persona.' };
    expect(
      llmsIndex('HagiCode', 'Tools.', [
        { title: 'Tools', pages: [page] },
        { title: 'Blog', pages: [] },
      ]),
    ).toBe('# HagiCode\n\n> Tools.\n\n## Tools\n\n- [Soul](https://x.example/soul/): Compose a persona.\n');
  });
});
