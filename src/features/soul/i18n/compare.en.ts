import type { PartDifference, SoulPart } from '../core/compare-souls.ts';

const words = (n: number) => (n === 1 ? '1 word' : `${n} words`);

const partNames = { main: 'role', rule: 'rule', custom: 'own words' };

const alike: Record<PartDifference['kind'], (part: string) => string> = {
  same: (part) => `same ${part}`,
  words: (part) => `same ${part}, other words`,
  another: (part) => `another ${part}`,
  'only-left': (part) => `no ${part} on the right`,
  'only-right': (part) => `no ${part} on the left`,
};

export const compareEn = {
  title: 'Two souls, word by word',
  rulesTitle: 'One role under several rules',
  close: 'Close',
  swap: 'Swap sides',
  summary: (main: PartDifference['kind'], rule: PartDifference['kind']) => {
    const text = [alike[main](partNames.main), alike[rule](partNames.rule)].join('; ');
    const plain = main !== 'words' && rule !== 'words' ? text.replace('; ', ', ') : text;
    return plain[0]?.toUpperCase() + plain.slice(1);
  },
  here: 'this draft',
  change: 'Change',
  changeLabel: 'The soul to compare with',
  groups: {
    given: 'Brought by a link',
    drafts: 'Drafts',
    versions: 'Versions of this draft',
    community: 'Community',
    rules: 'The same under another rule',
    catalog: 'Catalogue',
  },
  example: 'example',
  shown: { label: 'Shown', both: 'Both', own: 'This draft' },
  waiting: 'The catalogue is loading.',
  alone:
    'There is nothing to compare with: the catalogue did not load, and there is no other draft. Yours is safe.',
  retry: 'Try again',
  blank: 'Nothing is written here yet.',
  differs: 'What differs',
  parts: { main: 'Role', rule: 'Rule', custom: 'Yours' },
  difference: (difference: PartDifference): string => {
    switch (difference.kind) {
      case 'same':
        return 'the same';
      case 'words': {
        const { leftWords, rightWords } = difference;
        return leftWords + rightWords === 0 ? 'marks only' : `${words(leftWords)} against ${rightWords}`;
      }
      case 'another':
        return 'another one';
      case 'only-left':
        return 'on the left alone';
      case 'only-right':
        return 'on the right alone';
    }
  },
  length: 'Length, of 8,000',
  lengthLeft: 'left',
  lengthRight: 'right',
  tokens: (n: string) => `about ${n} tokens`,
  take: { left: 'Take from the left', right: 'Take from the right' },
  takePart: (part: SoulPart, count: number | null): string =>
    part === 'custom'
      ? `the ${count ? `${count} ` : ''}own ${count === 1 ? 'word' : 'words'}`
      : count
        ? `the ${words(count)} of the ${partNames[part]}`
        : `the ${partNames[part]}`,
  into: (what: string, title: string) => `${what}, into “${title}”`,
  nothingToTake: 'Nothing: all it has, this draft has.',
  taken: {
    main: 'The role is in this draft now.',
    rule: 'The rule is in this draft now.',
    custom: 'The own words are in this draft now.',
  },
  hashes: 'SHA-256 of what is copied',
  answers: 'Told that the build is red again, they would say',
  says: { main: 'the role', rule: 'the rule' },
  rules: {
    choose: 'Rules, two to six',
    most: 'Six fit side by side. Take one out to add another.',
    least: 'Two at least, so that there is something to compare.',
    noRole: 'No role yet: the rules stand alone.',
    roleSays: (role: string) => `Told that the build is red again, ${role} says`,
    says: 'Under this rule',
    core: 'Core',
    constraints: 'Constraints',
    length: 'Length',
    characters: (n: string) => `${n} characters`,
    more: (n: string) => `${n} more than now`,
    fewer: (n: string) => `${n} fewer than now`,
    take: 'Take this rule',
    takeNamed: (title: string) => `Take this rule: ${title}`,
    current: 'In this draft',
    compare: 'Word by word',
    compareNamed: (title: string) => `Word by word: ${title}`,
    taken: (title: string) => `“${title}” is the rule now.`,
  },
};

export type CompareWords = typeof compareEn;
