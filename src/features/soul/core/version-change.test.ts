import { describe, expect, test } from 'vitest';
import { emptyDocument, fillSlot, renameDraft, writeText } from './builder.ts';
import { composed, fragment } from './test-builders.ts';
import { versionChanges } from './version-change.ts';

const own = (text: string) => writeText(composed(), 'customPrompt', text);

describe('versionChanges', () => {
  test.each([
    ['nothing', composed(), composed(), []],
    ['a name', composed(), renameDraft(composed(), 'Review'), [{ kind: 'named', name: 'Review' }]],
    ['a name taken back', renameDraft(composed(), 'Review'), composed(), [{ kind: 'named', name: '' }]],
    [
      'another role',
      composed(),
      fillSlot(composed(), 'main', fragment({ fragmentId: 'other', content: 'You wait.' })),
      [{ kind: 'another', part: 'main' }],
    ],
    ['an emptied rule', composed(), fillSlot(composed(), 'rule', null), [{ kind: 'emptied', part: 'rule' }]],
    ['first own words', composed(), own('Mine.'), [{ kind: 'added', part: 'custom' }]],
    [
      'more own words',
      own('Quote first.'),
      own('Quote the line first.'),
      [{ kind: 'words', part: 'custom', count: 2, gone: false }],
    ],
    [
      'fewer own words',
      own('Quote the line first.'),
      own('Quote first.'),
      [{ kind: 'words', part: 'custom', count: 2, gone: true }],
    ],
    [
      'a mark',
      own('Quote first.'),
      own('Quote first!'),
      [{ kind: 'words', part: 'custom', count: 0, gone: false }],
    ],
    [
      'everything at once, in the document’s order',
      emptyDocument('a', ''),
      own('Mine.'),
      [
        { kind: 'added', part: 'main' },
        { kind: 'added', part: 'rule' },
        { kind: 'added', part: 'custom' },
      ],
    ],
  ])('%s', (_, older, newer, changes) => {
    expect(versionChanges(older, newer)).toEqual(changes);
  });
});
