import type { Check, Finding, PartText, SecretKind, Span } from './finding.ts';
import { untilClean } from './until-clean.ts';

interface Pattern {
  readonly kind: SecretKind;
  /** Its group `secret`, or all of it, is what nobody may see. */
  readonly pattern: RegExp;
}

/** The first that fits a place names it. */
const patterns: readonly Pattern[] = [
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8000}?-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  { kind: 'github', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255})/g },
  { kind: 'anthropic', pattern: /\bsk-ant-[A-Za-z0-9_-]{20,250}/g },
  { kind: 'openai', pattern: /\bsk-(?:proj-|svcacct-|admin-)?(?=[A-Za-z_-]{0,100}\d)[A-Za-z0-9_-]{32,250}/g },
  { kind: 'aws', pattern: /\b(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z2-7]{16}(?![A-Z0-9])/g },
  {
    kind: 'aws',
    pattern:
      /\baws_?secret_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
  },
  { kind: 'slack', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g },
  { kind: 'slack', pattern: /hooks\.slack\.com\/services\/(?<secret>T\w{6,14}\/B\w{6,14}\/\w{16,40})/g },
  { kind: 'google', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'jwt', pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{16,1000}/g },
  {
    kind: 'password',
    pattern:
      /(?:passw(?:or)?d|pwd|passphrase|secret|api[_-]?key|access[_-]?token|auth[_-]?token|密码|口令|密钥)["']?\s{0,3}[:=：]\s{0,3}["'“「]?(?<secret>[^\s"'”」,;，；。<>{}()[\]$]{8,200})/gi,
  },
];

/** Shannon entropy in bits for each character. */
const entropy = (text: string): number => {
  const counts = new Map<string, number>();
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
};

/** A word to be replaced, or a slug of words and numbers. */
const standIn =
  /^(?:change|your|example|my|x{3}|placeholder|test|passw|secret|token|dummy)|^[a-z]+(?:[-_.](?:[a-z]+|\d+))+$/i;

/** Whether an assigned value looks drawn at random, and not like a word, a name or a mask. */
const isRandom = (value: string): boolean =>
  /^[\x21-\x7e]+$/.test(value) &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !standIn.test(value) &&
  !/^(?:process\.|env\.|os\.|https?:|\.{0,2}\/)/i.test(value) &&
  entropy(value) >= 2.9;

interface Secret extends Span {
  readonly kind: SecretKind;
  readonly masked: string;
}

const bullets = '••••';

const prefix = /^(?:gh[a-z]_|github_pat_|sk-ant-|sk-|AKIA|ASIA|xox[a-z]-|AIza|eyJ)/;

/** What may be shown: the prefix that tells whose it is. */
const maskedForm = (kind: SecretKind, secret: string): string =>
  (kind === 'private-key' ? 'PRIVATE KEY ' : (prefix.exec(secret)?.[0] ?? '')) + bullets;

const secretsBy = (text: string, { kind, pattern }: Pattern): Secret[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const secret = groups?.['secret'] ?? whole;
    if (kind === 'password' && !isRandom(secret)) return [];
    const from = index + whole.lastIndexOf(secret);
    return { kind, from, to: from + secret.length, masked: maskedForm(kind, secret) };
  });

const secretsIn = (text: string): readonly Secret[] => {
  const found: Secret[] = [];
  for (const pattern of patterns)
    for (const secret of secretsBy(text, pattern))
      if (!found.some(({ from, to }) => from < secret.to && to > secret.from)) found.push(secret);
  return found.sort((a, b) => a.from - b.from);
};

const withoutSecrets = (text: string): string =>
  untilClean(text, (dirty) => {
    let clean = '';
    let at = 0;
    for (const { from, to, masked } of secretsIn(dirty)) {
      clean += dirty.slice(at, from) + masked;
      at = to;
    }
    return clean + dirty.slice(at);
  });

const checkPart = ({ part, text }: PartText): readonly Finding[] => {
  const secrets = secretsIn(text);
  const first = secrets[0];
  if (!first) return [];
  return [
    {
      rule: 'secrets',
      severity: 'error',
      part,
      span: { from: first.from, to: first.to },
      detail: { tag: 'secret', secrets: secrets.map(({ kind, masked }) => ({ kind, masked })) },
      fix: { id: 'mask', part, text: withoutSecrets(text) },
    },
  ];
};

/** Keys and passwords that were pasted along; a finding tells whose they are and never what they are. */
export const checkSecrets: Check = ({ parts }) => parts.flatMap(checkPart);
