import type { Check, Finding, PartText, Span } from './finding.ts';
import { folded } from './folded.ts';
import { type InjectionTag, injections, negated, refusedIn, refusedRequest } from './injection-phrases.ts';
import { sentencesOver, withoutSentences } from './sentences.ts';
import { untilClean } from './until-clean.ts';

interface Phrase extends Span {
  readonly tag: InjectionTag;
  /** Written between quotation marks, as one writes about a phrase. */
  readonly quoted: boolean;
}

const quoteBefore = /["'`「『《]\s*$/;

/** What stands before and behind a phrase in its sentence. */
const around = (
  text: string,
  from: number,
  to: number,
): { readonly before: string; readonly all: string } => {
  const start =
    Math.max(
      ...['.', '!', '?', ';', '\n', '。', '！', '？', '；'].map((mark) => text.lastIndexOf(mark, from - 1)),
    ) + 1;
  const rest = text.slice(to).search(/[.!?;\n。！？；]/);
  return { before: text.slice(start, from), all: text.slice(start, rest < 0 ? text.length : to + rest) };
};

const isRefused = (before: string, all: string): boolean =>
  negated.test(before) || (refusedRequest.test(before) && refusedIn.test(all));

const phrasesIn = (text: string): readonly Phrase[] => {
  const plain = folded(text);
  return injections.flatMap(({ tag, pattern }) =>
    [...plain.text.matchAll(pattern)].flatMap(({ 0: said, index }) => {
      const { before, all } = around(plain.text, index, index + said.length);
      return isRefused(before, all)
        ? []
        : { tag, quoted: quoteBefore.test(before), ...plain.source(index, index + said.length) };
    }),
  );
};

const withoutPhrases = (text: string, tag: InjectionTag): string =>
  untilClean(text, (dirty) => {
    const found = phrasesIn(dirty).filter((phrase) => phrase.tag === tag);
    return found.length === 0 ? dirty : withoutSentences(dirty, sentencesOver(dirty, found));
  });

const checkPart = ({ part, text }: PartText): readonly Finding[] => {
  const phrases = phrasesIn(text);
  return [...new Set(phrases.map(({ tag }) => tag))].flatMap((tag) => {
    const same = phrases.filter((phrase) => phrase.tag === tag);
    const first = same.find(({ quoted }) => !quoted) ?? same[0];
    if (!first) return [];
    const { from, to, quoted } = first;
    return {
      rule: 'injection',
      severity: quoted ? 'warning' : 'error',
      part,
      span: { from, to },
      detail: { tag, said: text.slice(from, to), count: same.length, quoted },
      fix: { id: 'drop-line', part, text: withoutPhrases(text, tag) },
    };
  });
};

/** Phrases that try to turn an agent against whoever runs it; not those that refuse one. */
export const checkInjection: Check = ({ parts }) => parts.flatMap(checkPart);
