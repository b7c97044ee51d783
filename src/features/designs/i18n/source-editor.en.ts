import type { FoldSummary } from '../core/source/fold-ranges.ts';

const one: Record<FoldSummary['kind'], string> = {
  colors: 'color',
  components: 'component',
  tokens: 'token',
  lines: 'line',
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What the source editor, the text diff and the conflict editor say. */
export const sourceWords = {
  help: 'Tab indents. To leave the editor by keyboard, press Escape, then Tab. F8 goes to the next problem, Control or Command with the period key offers its fixes, and Alt with Enter opens the color at the cursor.',
  swatch: (color: string) => `Change the color ${color}`,
  folded: ({ kind, count, rest }: FoldSummary) =>
    rest ? `… ${count} more ${one[kind]}${count === 1 ? '' : 's'}` : `… ${plural(count, one[kind])}`,
  problemsHere: 'Problems on this line',
  noProblem: 'No problem on this line.',
  diff: {
    label: 'What changed in the text',
    same: 'The text is the same.',
  },
  conflict: {
    theirs: 'Theirs',
    result: 'Result',
    yours: 'Yours',
    columns: 'Versions',
    at: (index: number, of: number) => `Conflict ${index} of ${of}`,
    takeThis: 'Take this',
    choices: {
      theirs: 'Take theirs',
      yours: 'Take yours',
      both: 'Both',
      base: 'Before',
    },
    alike: (count: number) => `… ${count} ${count === 1 ? 'line' : 'lines'} alike`,
  },
  phrases: {
    'Fold line': 'Fold line',
    'Unfold line': 'Unfold line',
    'Folded lines': 'Folded lines',
    'Unfolded lines': 'Unfolded lines',
    to: 'to',
    'folded code': 'folded lines',
    unfold: 'unfold',
    'Go to line': 'Go to line',
    go: 'Go',
    Find: 'Find',
    Replace: 'Replace',
    next: 'Next',
    previous: 'Previous',
    all: 'All',
    'match case': 'Match case',
    regexp: 'Pattern',
    'by word': 'Whole words',
    replace: 'Replace',
    'replace all': 'Replace all',
    close: 'Close',
    'current match': 'current match',
    'on line': 'on line',
    'replaced match on line $': 'Replaced the match on line $',
    'replaced $ matches': 'Replaced $ matches',
    Completions: 'Suggestions',
    Diagnostics: 'Problems',
    'No diagnostics': 'No problems',
    'Selection deleted': 'Selection deleted',
    'Control character': 'Control character',
    '$ unchanged lines': '… $ lines alike',
  },
};

export type SourceWords = typeof sourceWords;
