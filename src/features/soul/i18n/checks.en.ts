import { formatNumber } from '#platform/i18n/core/format.ts';
import type {
  CheckId,
  Detail,
  Fix,
  HiddenKind,
  LimitId,
  Part,
  SecretKind,
  Tag,
} from '../core/checks/finding.ts';
import type { Slot } from '../core/compile.ts';

/** A finding in words: what it is, and what it means here. */
export interface FindingWords {
  readonly title: string;
  readonly text: string;
}

type FindingTexts = { readonly [T in Tag]: (detail: Detail<T>, part: Part) => FindingWords };

const figure = (n: number) => formatNumber(n, 'en');

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const spelled = (n: number): string => numbers[n] ?? figure(n);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const where: Record<Part, string> = {
  main: 'the role',
  rule: 'the rule',
  custom: 'your own words',
  text: 'the text',
};

const clipped = (said: string): string => {
  const line = said.replace(/\s+/g, ' ').replace(/[.;]$/, '');
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
};
const quoted = (said: string): string => `“${clipped(said).replaceAll('“', '‘').replaceAll('”', '’')}”`;

const limits: Record<LimitId, string> = {
  copilot: 'Copilot takes 4,000 well',
  windsurf: 'Windsurf warns above 6,000',
  openclaw: 'SOUL.md aims at 12,000',
  'windsurf-refuses': 'Windsurf refuses more than 12,000',
};

const empty: Record<Slot, FindingWords> = {
  main: { title: 'The role is empty', text: 'Who speaks stays open; the rule and your words stand alone.' },
  rule: { title: 'The rule is empty', text: 'How it speaks stays open; the role talks as it likes.' },
};

const hiddenKinds: Record<HiddenKind, string> = {
  'zero-width': 'zero-width',
  bidi: 'text direction',
  tag: 'tag',
  selector: 'variation selector',
  control: 'control',
  filler: 'blank filler',
};

const secretKinds: Record<SecretKind, string> = {
  github: 'GitHub token',
  openai: 'OpenAI key',
  anthropic: 'Anthropic key',
  aws: 'AWS key',
  slack: 'Slack token',
  google: 'Google key',
  'private-key': 'private key',
  jwt: 'JSON Web Token',
  password: 'password',
};

const both = (title: string) => (detail: { said: string; against: { said: string } }) => ({
  title,
  text: `${quoted(detail.said)} and ${quoted(detail.against.said)} can’t both be kept.`,
});

const phrase =
  (title: string, meaning: string) =>
  ({ said, count, quoted: inQuotes }: { said: string; count: number; quoted: boolean }, part: Part) => ({
    title,
    text: `${quoted(said)} in ${where[part]} ${inQuotes ? 'is only quoted; a model may follow it all the same' : meaning}.${
      count > 1 ? ` It is there ${count === 2 ? 'twice' : `${spelled(count)} times`}.` : ''
    }`,
  });

const mark =
  (title: string, meaning: string) =>
  ({ said }: { said: string }, part: Part) => ({
    title,
    text: `${quoted(said)} in ${where[part]} ${meaning}.`,
  });

const findings: FindingTexts = {
  'over-hero': ({ over }) => ({
    title: 'Too long for a hero',
    text: `${figure(over)} characters above the 8,000 that a hero accepts.`,
  }),
  'over-target': ({ units, limits: crossed }) => ({
    title: 'Long for some targets',
    text: `${figure(units)} characters. ${crossed.map(({ id }) => limits[id]).join('; ')}.`,
  }),
  nothing: () => ({ title: 'No words yet', text: 'Choose a role or a rule, or write your own.' }),
  'empty-slot': ({ missing }) =>
    missing.length > 1
      ? { title: 'Both slots are empty', text: 'Your own words stand alone, which is enough to copy.' }
      : empty[missing[0] ?? 'main'],
  'short-and-quotes': ({ limit }) => ({
    title: 'Two lines can collide',
    text: `A quoted line of code may be longer than ${
      limit ? `${spelled(limit.count)} ${limit.unit}s` : 'a sentence may be'
    }.`,
  }),
  'short-and-detailed': ({ said, against }) => ({
    title: 'Two lines can collide',
    text: `${quoted(said)} asks for more than ${quoted(against.said)} allows.`,
  }),
  'questions-and-none': both('Questions: yes and no'),
  'emoji-and-none': both('Emoji: yes and no'),
  'two-languages': both('Two languages at once'),
  override: phrase('Sets other instructions aside', 'tells the agent to drop what it was told before'),
  jailbreak: phrase('Lifts the limits of the model', 'asks the agent to act without its limits'),
  'reveal-prompt': phrase('Asks for the system prompt', 'makes the agent give its instructions away'),
  secrecy: phrase('Hides something from the user', 'makes the agent act behind the user’s back'),
  exfiltration: phrase('Sends data away', 'makes the agent pass on what is not its own'),
  'hero-tag': mark('A delimiter in the text', 'opens or closes a hero’s block; exports write it harmless'),
  'export-marker': mark('A mark of our exports', 'marks where an export ends; exports write it harmless'),
  'role-tag': mark('A role tag in the text', 'can pass for the end of a message'),
  'chat-token': mark('A chat token in the text', 'tells some models that somebody else speaks now'),
  hidden: ({ count, places }, part) => ({
    title: count === 1 ? 'A hidden character' : `${capital(spelled(count))} hidden characters`,
    text: `In ${where[part]}: ${places
      .map(({ code, kind, line, column }) => `${hiddenKinds[kind]} ${code} at line ${line}, column ${column}`)
      .join('; ')}${count > places.length ? `; and ${figure(count - places.length)} more` : ''}.`,
  }),
  secret: ({ secrets }, part) => ({
    title:
      secrets.length === 1
        ? 'A secret in the text'
        : `${capital(spelled(secrets.length))} secrets in the text`,
    text: `${capital(
      secrets.map(({ kind, masked }) => `${secretKinds[kind]} ${masked}`).join(', '),
    )} in ${where[part]}. Whoever gets the soul gets it too.`,
  }),
};

const names: Record<CheckId, string> = {
  length: 'length',
  slots: 'slots',
  contradictions: 'contradictions',
  injection: 'injection',
  delimiters: 'delimiters',
  'hidden-characters': 'hidden characters',
  secrets: 'secrets',
};

const fixes: Record<Fix['id'], string> = {
  'exempt-code': 'Exempt quoted code',
  'detail-when-asked': 'Detail only when asked',
  'drop-line': 'Remove that sentence',
  'defuse-delimiters': 'Write it harmless',
  'remove-hidden': 'Remove hidden characters',
  mask: 'Mask it',
};

export const checksEn = {
  title: 'Checks',
  severity: { error: 'Error: ', warning: 'Warning: ' },
  findings,
  fixes,
  /** `ids`: the rules that found nothing; `of`: all of them. */
  pass: (ids: readonly CheckId[], of: number): string => {
    const list = ids.map((id) => names[id]).join(', ');
    if (ids.length === 0) return '';
    if (ids.length === of) return `All ${spelled(of)} pass: ${list}.`;
    return ids.length === 1
      ? `One other passes: ${list}.`
      : `${capital(spelled(ids.length))} others pass: ${list}.`;
  },
  /** Read out when the findings change. */
  announce: (titles: readonly string[]): string =>
    titles.length === 0 ? 'All checks pass.' : `Checks: ${titles.join('; ')}.`,
};

export type ChecksWords = typeof checksEn;
