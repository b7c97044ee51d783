import type { BlendShare } from '../core/blend.ts';
import type { ExtraOption, ExtraSection } from '../core/extras.ts';

type ExtraOptions = { readonly [S in ExtraSection]: Record<ExtraOption<S>, string> };

const list = (words: readonly string[]) => new Intl.ListFormat('en').format(words);

const options: ExtraOptions = {
  emoji: { none: 'None', sparing: 'One at most', free: 'As it likes' },
  code: { diff: 'Changes as a diff', small: 'Small functions, exact names', 'no-comments': 'No comments' },
  voice: { 'first-person': 'Says “I”', 'no-person': 'Never speaks of itself', aloud: 'Can be read aloud' },
};

export const suggestEn = {
  close: 'Close',
  loading: 'The catalogue is loading.',
  failed: 'The catalogue did not load. Your draft is safe.',
  retry: 'Try again',
  suggest: {
    title: 'Suggest for a task',
    label: 'What will the agent do?',
    hint: 'A search in this browser over every role and rule, in English or Chinese. Nothing is sent.',
    examples: [
      'Review pull requests and keep it short',
      'Teach a beginner by asking',
      'Calm a team at night in an outage',
    ],
    found: (n: number) => (n === 1 ? '1 suggestion' : `${n} suggestions`),
    none: (task: string) =>
      `Nothing in the catalogue fits “${task}”. Name the work or the mood in other words.`,
    quote: (sample: string) => `“${sample}”`,
    pair: (titles: readonly string[]) => titles.join(', '),
    why: (words: readonly string[]) => `For ${list(words.map((word) => `“${word}”`))}.`,
    keepsRule: 'The rule stays as it is.',
    keepsRole: 'The role stays as it is.',
    take: 'Take',
    takeNamed: (titles: readonly string[]) => list(titles),
  },
  blend: {
    title: 'Blend two roles',
    first: 'First role',
    second: 'Second role',
    choose: 'Choose a role',
    same: 'That is the same role twice. Choose another second one.',
    share: 'Share',
    shares: {
      'more-a': (a: string) => `More ${a}`,
      even: () => 'Even',
      'more-b': (_a: string, b: string) => `More ${b}`,
    } satisfies Record<BlendShare, (a: string, b: string) => string> as Record<
      BlendShare,
      (a: string, b: string) => string
    >,
    empty: 'Choose two roles, and their blend stands here.',
    replaces: 'Your edits in the role go; undo brings them back.',
    take: 'Take the blend',
    taken: 'The blend is in the role.',
    undo: 'Undo',
  },
  extras: {
    title: 'Add a section',
    hint: 'Each choice adds one sentence to your own words, where you can edit it like any other.',
    sections: { emoji: 'Emoji', code: 'Code', voice: 'Voice' } satisfies Record<
      ExtraSection,
      string
    > as Record<ExtraSection, string>,
    unsaid: 'Not said',
    options,
    text: 'Your own words now',
    nothing: 'Nothing yet.',
  },
};

export type SuggestWords = typeof suggestEn;
