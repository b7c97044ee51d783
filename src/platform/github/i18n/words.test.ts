import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const now = Date.UTC(2026, 8, 26, 14, 0, 0);
const sentences = ({ reasons, references, signIn }: typeof en): string[] => [
  reasons['not-connected']({ tag: 'not-connected' }),
  reasons['rate-limited']({ tag: 'rate-limited', kind: 'primary', retryAt: now }),
  reasons['rate-limited']({ tag: 'rate-limited', kind: 'secondary', retryAt: null }),
  reasons.invalid({ tag: 'invalid', messages: ['title is missing'] }),
  reasons.invalid({ tag: 'invalid', messages: [] }),
  reasons.server({ tag: 'server', status: 502 }),
  reasons.unexpected({ tag: 'unexpected', status: 418 }),
  references['foreign-host']({ tag: 'foreign-host', host: 'gitlab.com' }),
  references['bad-number']({ tag: 'bad-number', number: '0' }),
  ...Object.values(signIn),
];

describe('the sentences of every reason', () => {
  test.each([
    ['English', sentences(en), /\.$/],
    ['Chinese', sentences(zhCN), /。$/],
  ] as const)('end as sentences in %s and never shout', (_language, all, end) => {
    for (const sentence of all) {
      expect(sentence).toMatch(end);
      expect(sentence).not.toMatch(/[!！]|undefined|null|NaN/);
    }
  });

  test('carry GitHub’s own words and the numbers that help', () => {
    const said = sentences(en).join(' ');
    for (const word of ['title is missing', '502', '418', 'gitlab.com']) expect(said).toContain(word);
  });
});
