import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralizeMarkers, partDraftComment, restoreMarkers, writeDraftComment } from './markers.ts';
import { anyText } from './test-any-text.ts';

describe('neutralizeMarkers', () => {
  test('writes every mark of ours harmless and counts them', () => {
    const text = '<!-- hagicode-soul:begin --> <!--HAGICODE-SOUL <!--\n hagicode-soul <!-- other -->';
    const { text: harmless, count } = neutralizeMarkers(text);
    expect(count).toBe(3);
    expect(harmless).not.toMatch(/<!--\s*hagicode-soul/i);
    expect(harmless).toContain('<!-- other -->');
    expect(restoreMarkers(harmless)).toBe(text);
  });
});

describe('partDraftComment', () => {
  test('finds the comment and nothing else, whatever stands around it', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text =
          neutralizeMarkers(before).text + writeDraftComment('1.ab.C-_') + neutralizeMarkers(after).text;
        expect(partDraftComment(text)).toEqual({
          visible: neutralizeMarkers(before).text + neutralizeMarkers(after).text,
          carried: '1.ab.C-_',
        });
      }),
    );
  });

  test('leaves a text without one as it is', () => {
    expect(partDraftComment('$& <!-- hagicode-soul:draft -->')).toEqual({
      visible: '$& <!-- hagicode-soul:draft -->',
      carried: null,
    });
  });
});
