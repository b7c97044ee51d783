import { describe, expect, test } from 'vitest';
import { boardOf } from './board.ts';
import { newProposal } from './proposal.ts';
import type { Status } from './status.ts';

const proposal = (number: number, status: Status) => ({
  ...newProposal(
    { title: `Proposal ${number}`, chiefComplaint: '', description: '' },
    { id: String(number), key: `PROJ-${number}`, now: '2026-09-26T14:00:00.000Z', repository: null },
  ),
  status,
});

describe('boardOf', () => {
  test('has seven columns even with nothing in them', () => {
    expect(boardOf([]).columns.map((column) => column.proposals.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(boardOf([]).newestKey).toBeNull();
  });

  test('lists newest first and keeps what is archived apart', () => {
    const board = boardOf([proposal(2, 'init'), proposal(10, 'init'), proposal(11, 'archived')]);
    expect(board.columns[0]?.proposals.map(({ key }) => key)).toEqual(['PROJ-10', 'PROJ-2']);
    expect(board.archived.map(({ key }) => key)).toEqual(['PROJ-11']);
    expect(board.newestKey).toBe('PROJ-11');
    expect(board.newest?.key).toBe('PROJ-10');
  });
});
