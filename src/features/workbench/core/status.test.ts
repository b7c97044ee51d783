import { describe, expect, test } from 'vitest';
import { columns, movesFrom, type Status, statuses } from './status.ts';

describe('movesFrom', () => {
  test('offers the next state first, all the way to the archive', () => {
    const walked: Status[] = ['init'];
    while (walked.at(-1) !== 'archived') walked.push(movesFrom(walked.at(-1) ?? 'init')[0] ?? 'archived');
    expect(walked).toEqual(statuses);
  });

  test('never offers to stay', () => {
    for (const status of statuses) expect(movesFrom(status)).not.toContain(status);
  });

  test('lets every open proposal be archived and an archived one be reopened', () => {
    for (const status of columns) expect(movesFrom(status)).toContain('archived');
    expect(movesFrom('archived')).toEqual(['reviewing']);
  });

  test.each<[Status, Status]>([
    ['init', 'executing'],
    ['drafting', 'completed'],
    ['reviewing', 'init'],
    ['completed', 'executing'],
    ['archived', 'completed'],
  ])('does not lead from %s to %s', (from, to) => {
    expect(movesFrom(from)).not.toContain(to);
  });
});

describe('columns', () => {
  test('are the seven states on the board', () => {
    expect(columns).toHaveLength(7);
  });
});
