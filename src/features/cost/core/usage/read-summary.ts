import { err, ok, type Result } from '#lib/result.ts';
import { parseQuantity } from '../parse-quantity.ts';
import { mixTotal, type TokenKind } from '../token-mix.ts';
import { noTokens, type TokenCounts, type Usage, type UsageReason } from './usage.ts';

type Word = TokenKind | 'days';

const words: Readonly<Record<Word, string>> = {
  cacheRead: String.raw`cached?[\s_-]*(?:reads?|input)|缓存读取?|读缓存|缓存命中`,
  cacheWrite: String.raw`cache[\s_-]*(?:writes?|creat(?:e|es|ed|ion))|缓存写入?|写缓存|缓存创建`,
  input: String.raw`(?:fresh[\s_-]*)?input|输入`,
  output: 'output|输出',
  days: 'days?|天数?',
};

const number = String.raw`\d[\d.,_]*\s*(?:[kmbw](?![a-z])|万|亿)?`;
const word = `(?:${Object.values(words).join('|')})`;
const named = String.raw`(${word})(?:[\s_-]*tokens?)?[\s:=：]*(${number})`;
const counted = String.raw`(${number})\s*(?:tokens?\s*(?:of\s*)?|词元\s*)?(${word})`;

const wordOf = (text: string): Word | undefined =>
  (Object.keys(words) as Word[]).find((one) => new RegExp(`^(?:${words[one]})$`, 'i').test(text));

/** Names and numbers in either order, whichever the text starts with. */
function pairs(text: string): readonly (readonly [name: string, value: string])[] {
  const nameFirst = text.search(new RegExp(word, 'i')) < text.search(/\d/);
  const found = text.matchAll(new RegExp(nameFirst ? named : counted, 'gi'));
  return [...found].map(([, a = '', b = '']) => (nameFirst ? [a, b] : [b, a]));
}

const counts = { min: 0, max: 1e12, unit: 1 };

/** Numbers with their names: "input 1.2M output 300k cache read 40M cache write 2M days 12". */
export function readSummary(text: string): Result<Usage, UsageReason> {
  const read: Partial<Record<Word, number>> = {};
  for (const [name, value] of pairs(text)) {
    const what = wordOf(name);
    const quantity = parseQuantity(value.replace(/[.,]$/, ''), counts);
    if (!what) continue;
    if (!quantity.ok) {
      const problem = quantity.error === 'too-large' ? 'too-large' : 'not-a-number';
      return err({ kind: 'field', path: name, problem });
    }
    read[what] = quantity.value;
  }
  const { days = null, ...stated } = read;
  const tokens: TokenCounts = { ...noTokens, ...stated };
  if (mixTotal(tokens) === 0) return err({ kind: 'unrecognized' });
  return ok({ kind: 'summary', days: days || null, from: null, to: null, tokens, models: [], cost: null });
}
