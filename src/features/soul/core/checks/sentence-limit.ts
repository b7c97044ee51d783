const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const digits = '零一二三四五六七八九';

/** 四 -> 4, 十二 -> 12, 二十 -> 20 */
const hanNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones === '' ? 0 : digits.indexOf((ones ?? '').replace('两', '二')));
};

const counted = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  return english.includes(text) ? english.indexOf(text) + 1 : hanNumber(text);
};

/** The most words or characters that a folded sentence allows; `null` where it cannot be read. */
export const sentenceLimit = (
  plain: string,
): { readonly count: number; readonly unit: 'word' | 'character' } | null => {
  const said =
    /\b(?<count>[a-z]+|\d+) (?<unit>word|character)s?\b/.exec(plain) ??
    /(?<count>[一二两三四五六七八九十]{1,3}|\d+)个?字/.exec(plain);
  const { count = '', unit } = said?.groups ?? {};
  const value = counted(count);
  return said && value > 0 ? { count: value, unit: unit === 'word' ? 'word' : 'character' } : null;
};
