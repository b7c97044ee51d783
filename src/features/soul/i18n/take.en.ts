import { formatNumber } from '#platform/i18n/core/format.ts';
import type { ImportReason, TargetId } from '../core/targets/target.ts';
import type { TargetFacts } from '../core/targets/target-facts.ts';

const number = (n: number): string => formatNumber(n, 'en');

/** What a length is counted in. */
export type LengthUnit = TargetFacts['counts'];

const many = { units: 'characters', bytes: 'bytes' };
const one = { units: '1 character', bytes: '1 byte' };

const counted = (n: number, unit: LengthUnit): string => (n === 1 ? one[unit] : `${number(n)} ${many[unit]}`);

/** What the file is, in one line. */
const about: Record<TargetId, string> = {
  prompt: 'The compiled text and nothing else.',
  'hero-block': 'The text between its delimiters, as a HagiCode hero reads it.',
  'hero-json': 'A hero’s soul with its name, style and summary.',
  openclaw: 'The file that tells an OpenClaw agent who it is.',
  'soul-spec': 'A folder after Soul Spec 0.6: soul.json and SOUL.md, packed as a zip.',
  'claude-output-style': 'Claude Code answers in this voice and keeps its coding instructions.',
  'claude-subagent': 'An agent of its own that Claude Code can hand a task to.',
  'agents-md': 'A block for the file that most coding agents read first.',
  'claude-md': 'A block for the file that Claude Code reads in every session.',
  cursor: 'A rule that Cursor applies to every request.',
  windsurf: 'A rule that Windsurf keeps for the whole repository.',
  copilot: 'Instructions that GitHub Copilot adds to every request in the repository.',
  'card-json': 'A character card; the whole draft travels in its extensions.',
  'card-png': 'A character card inside a picture, as most character apps pass it on.',
  'anthropic-request': 'The body of a request to Anthropic’s Messages API.',
  'openai-request': 'The body of a request to OpenAI’s Responses API.',
  promptfoo: 'Checks of the prompt’s form that run without a model.',
};

/** Where it goes, after its path. */
const places: Record<TargetId, string> = {
  prompt: 'Paste it as the system prompt of any agent.',
  'hero-block': 'Paste it into a hero’s soul; it reaches new sessions only.',
  'hero-json': 'Open it in HagiCode as a hero’s soul; it reaches new sessions only.',
  openclaw: 'In the agent’s workspace, ~/.openclaw/workspace by default.',
  'soul-spec': 'Unpack it where your agent keeps its souls, and check the license in soul.json.',
  'claude-output-style': 'In the repository, or under ~/.claude for all of them; then choose it in /config.',
  'claude-subagent': 'In the repository, or under ~/.claude for all of them; then start a new session.',
  'agents-md': 'At the root of the repository.',
  'claude-md': 'At the root of the repository, or under ~/.claude for all of them.',
  cursor: 'In the repository.',
  windsurf: 'In the repository.',
  copilot: 'In the repository.',
  'card-json': 'Import it in an app that reads Character Card V3.',
  'card-png':
    'Import it in an app that reads Character Card V3; keep the file whole, a converted picture loses the card.',
  'anthropic-request': 'Send it to POST /v1/messages with your own key.',
  'openai-request': 'Send it to POST /v1/responses with your own key.',
  promptfoo: 'In a folder of its own; run npx promptfoo eval there.',
};

const refusals: Record<ImportReason['tag'], (detail: string) => string> = {
  'not-this-format': () =>
    'This file has no form that is known here. Choose one that was taken away from here, or paste its text.',
  unreadable: (detail) => `This file can’t be read (${detail}). Mend it, or get it again from where it came.`,
  'no-soul': () => 'This file is whole, but there is no soul in it. Choose another, or paste the text alone.',
  'too-large': () =>
    'This file holds more than any soul does, so it was not opened. Paste the part that matters.',
};

/** Why an existing file can't take the soul in. */
const mergeRefusals: Record<ImportReason['tag'], (detail: string) => string> = {
  'not-this-format': () => 'This is another kind of file. Choose the one named above; yours stays untouched.',
  unreadable: (detail) =>
    `This file can’t be read (${detail}), so nothing was merged. Mend it, then choose it again.`,
  'no-soul': () => 'There is no place for a soul in this file, so nothing was merged. Choose another.',
  'too-large': () => 'This file is larger than such a file may be, so nothing was merged. Choose another.',
};

export const takeEn = {
  panel: {
    title: 'Take it away',
    close: 'Close',
    formats: 'Formats',
    nothing: 'There is nothing to take yet. Choose a role or a rule, or write your own.',
    about,
    where: 'Where it goes',
    places,
    length: 'Length',
    of: (limit: number, unit: LengthUnit) => `of ${counted(limit, unit)}`,
    free: (unit: LengthUnit) => `${many[unit]}, no limit`,
    warned: (over: number, limit: number, unit: LengthUnit) =>
      `${counted(over, unit)} past the ${number(limit)} that this format advises: what reads it may leave the rest out.`,
    over: (over: number, limit: number, unit: LengthUnit) =>
      `${counted(over, unit)} too many: this format refuses more than ${number(limit)}. Shorten the role, the rule or your own words by as much; until then nothing is copied or saved.`,
    neutralized: (n: number) =>
      n === 1
        ? 'One mark in your text would have ended its block early; it is written so that it can’t.'
        : `${number(n)} marks in your text would have ended its block early; they are written so that they can’t.`,
    comesBack: {
      draft: 'It carries the whole draft: imported here, it opens as it is now.',
      text: 'It carries the text alone: imported here, it comes back as own words.',
      tooLong: 'With the draft inside it would pass its limit, so it carries the text alone.',
    },
    picture: 'The card’s picture',
    copy: 'Copy',
    copyJson: 'Copy as JSON',
    copied: 'Copied',
    failed: 'The browser refused to copy. Select the text above and copy it by hand, or download the file.',
    download: 'Download',
  },
  merge: {
    title: 'Merge into your file',
    hints: {
      block: 'Only our block is put in or replaced; every other line comes back as it is.',
      fields: 'What it holds from elsewhere stays; the soul’s own fields are replaced.',
    },
    choose: 'Choose the file',
    paste: 'or paste its text',
    forget: 'Leave it out again',
    same: 'Nothing changes: the file holds this soul already.',
    added: (kept: number) => {
      if (kept === 0) return 'It held nothing yet, so this is all there is.';
      return kept === 1
        ? 'Lines are only put in; the one that is there stays as it is.'
        : `Lines are only put in; all ${number(kept)} that are there stay as they are.`;
    },
    replaced: (phrases: number, kept: number) =>
      `${phrases === 1 ? 'One phrase changes' : `${number(phrases)} phrases change`}; ${kept === 1 ? 'one line stays as it is' : `${number(kept)} lines stay as they are`}.`,
    kept: (n: number) => (n === 1 ? '1 line stays' : `${number(n)} lines stay`),
    refusals: mergeRefusals,
  },
  importing: {
    title: 'Import a soul',
    close: 'Close',
    intro:
      'One door for every format that souls leave by, and for plain text. A file is read in this browser and runs nothing.',
    drop: 'Drop a file here',
    choose: 'Choose a file',
    paste: 'Or paste its text',
    read: 'Read the text',
    refusals,
    recognized: (name: string, format: string, extension: string) =>
      `${name}, recognized as ${format} (${extension}).`,
    pasted: 'The pasted text',
    draft: 'It carries the whole draft: role, rule and own words come back as they were.',
    text: {
      none: 'It carries a text and no draft; the text becomes own words.',
      edited:
        'Its text was changed after it left, so the draft inside no longer fits; the text as it stands becomes own words.',
      unreadable: 'The draft inside is damaged; the text as it stands becomes own words.',
    },
    preview: 'What it holds',
    tags: { main: 'role', rule: 'rule', inspiration: 'inspired by', custom: 'own words' },
    untitled: 'Untitled soul',
    checks: 'Checks',
    noFindings: 'No check found anything.',
    open: 'Open as a new draft',
    use: 'Use as own words',
    useHint: 'The draft in view stays; as own words, the text is added after what you wrote.',
    another: 'Another file',
  },
};

export type TakeWords = typeof takeEn;
