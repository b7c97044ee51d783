import type { Check, Finding, PartText, Span } from './finding.ts';
import { folded } from './folded.ts';
import { untilClean } from './until-clean.ts';

type DelimiterTag = 'hero-tag' | 'export-marker' | 'role-tag' | 'chat-token';

/** Read on folded text. The first two are written harmless by our own exports, so they only warn. */
const delimiters: readonly { tag: DelimiterTag; severity: Finding['severity']; pattern: RegExp }[] = [
  { tag: 'hero-tag', severity: 'warning', pattern: /<\s*\/?\s*hero_soul\b[^<>\n]{0,40}>?/g },
  { tag: 'export-marker', severity: 'warning', pattern: /<!--\s*\/?\s*(?:begin|end|start)?\s*hagicode\b/g },
  {
    tag: 'role-tag',
    severity: 'error',
    pattern:
      /<\s*(?:\/?\s*(?:system|assistant|developer|system[_-](?:prompt|message))|\/\s*(?:user|human))\s*>/g,
  },
  {
    tag: 'chat-token',
    severity: 'error',
    pattern:
      /<\|[\p{L}\d_▁-]{1,40}\|>|\[\/?\s?(?:inst|system_prompt|available_tools|tool_results)\]|<<\s*\/?\s*sys\s*>>|<(?:start|end)_of_turn>/gu,
  },
];

const spansOf = (text: string, pattern: RegExp): readonly Span[] => {
  const plain = folded(text);
  return [...plain.text.matchAll(pattern)].map(({ 0: said, index }) =>
    plain.source(index, index + said.length),
  );
};

const harmless: Readonly<Record<string, string>> = {
  '<': '‹',
  '＜': '‹',
  '﹤': '‹',
  '[': '(',
  '［': '(',
  '>': '›',
  '＞': '›',
  '﹥': '›',
  ']': ')',
  '］': ')',
};

const defused = (said: string): string => {
  const [first = '', ...rest] = said;
  const last = rest.pop() ?? '';
  return (harmless[first] ?? '') + rest.join('') + (harmless[last] ?? last);
};

const withoutDelimiters = (text: string, pattern: RegExp): string =>
  untilClean(text, (dirty) => {
    let clean = '';
    let at = 0;
    for (const { from, to } of spansOf(dirty, pattern)) {
      clean += dirty.slice(at, from) + defused(dirty.slice(from, to));
      at = to;
    }
    return clean + dirty.slice(at);
  });

const checkPart = ({ part, text }: PartText): readonly Finding[] =>
  delimiters.flatMap(({ tag, severity, pattern }) => {
    const spans = spansOf(text, pattern);
    const span = spans[0];
    if (!span) return [];
    return {
      rule: 'delimiters',
      severity,
      part,
      span,
      detail: { tag, said: text.slice(span.from, span.to), count: spans.length },
      fix: { id: 'defuse-delimiters', part, text: withoutDelimiters(text, pattern) },
    };
  });

/** Marks by which programs tell whose words are whose: a text that holds them could end its own block. */
export const checkDelimiters: Check = ({ parts }) => parts.flatMap(checkPart);
