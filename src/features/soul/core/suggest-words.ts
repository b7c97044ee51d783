/** A word of a text, with the place where it stands there. */
export interface Token {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Words that every task is described with. */
const stop = new Set(
  'a an and any are as at be but by can do does for from get give has have how i if in into is it its just like make me my need not of on or our out please so some someone something that the their them then there they this to up us use want we what when which who will with would you your keep one find handle work agent ai assistant bot help helps'.split(
    ' ',
  ),
);

const zhStop = new Set(
  '一个 可以 需要 帮我 帮助 我的 我们 你的 什么 怎么 这个 那个 进行 使用 智能 能体 希望 想要 用来 来做 一点 一下 的人 时候'.split(
    ' ',
  ),
);

const longStem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed|er|or|ion)$/, '')
    .replace(/(?<=\w{3})e$/, '');

const stems = new Map<string, string>();

/** `reviews`, `reviewing` and `reviewer` count as `review`. */
const stem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const short = word.length < 5 ? word.replace(/(?<=[^s])s$/, '') : longStem(word);
  stems.set(word, short);
  return short;
};

const runs = /[\p{L}\p{N}]+/gu;
const scripts = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const plain = /^[a-z0-9]+$/i;

type Take = (term: string, from: number, to: number) => void;

const hanTokens = (run: string, at: number, take: Take): void => {
  if (run.length === 1) take(run, at, at + 1);
  for (let index = 0; index + 1 < run.length; index += 1) {
    const term = run.slice(index, index + 2);
    if (!zhStop.has(term)) take(term, at + index, at + index + 2);
  }
};

const wordToken = (run: string, at: number, take: Take): void => {
  const word = run.toLowerCase();
  if (!stop.has(word)) take(stem(word), at, at + run.length);
};

/** Gives every word of any script, stemmed, and every pair of neighbors in a run of Han characters. */
export const eachToken = (text: string, take: Take): void => {
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (plain.test(run)) wordToken(run, index, take);
    else
      for (const { 0: piece, index: inRun } of run.matchAll(scripts)) {
        const each = /^\p{Script=Han}/u.test(piece) ? hanTokens : wordToken;
        each(piece, index + inRun, take);
      }
  }
};

export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  eachToken(text, (term, from, to) => found.push({ term, from, to }));
  return found;
};
