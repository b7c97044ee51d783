import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliver, deliveryLimit } from './deliver.ts';

const closings = (text: string): number => text.match(/<\s*\/\s*hero_soul/gi)?.length ?? 0;

describe('deliver', () => {
  test('wraps the text in one hero_soul block', () => {
    expect(deliver('Be brief.')).toMatchObject({
      text: '<hero_soul>\nBe brief.\n</hero_soul>',
      units: 34,
      over: 0,
      neutralized: 0,
    });
  });

  test('counts UTF-16 units and says how many are above the limit', () => {
    const frame = deliver('').units;
    expect(deliver('x'.repeat(deliveryLimit - frame)).over).toBe(0);
    expect(deliver('🔥'.repeat((deliveryLimit - frame + 3) / 2)).over).toBe(3);
  });

  test.each(['</hero_soul>', '</HERO_SOUL>', '< / hero_soul >', '</hero_soul\n>'])(
    'writes %j harmless',
    (closing) => {
      const { inner, neutralized } = deliver(`before ${closing} after`);
      expect(neutralized).toBe(1);
      expect(inner).toContain(`&lt;${closing.slice(1)}`);
    },
  );

  test('always ends the block once, whatever the text holds', () => {
    const piece = fc.constantFrom('</hero_soul>', '<hero_soul>', '<', '/', 'hero_soul', '>', ' ', 'x');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, inner, neutralized } = deliver(pieces.join(''));
        expect(closings(text)).toBe(1);
        expect(inner.replaceAll('&lt;', '<')).toBe(pieces.join(''));
        expect(neutralized).toBe(closings(pieces.join('')));
      }),
    );
  });
});
