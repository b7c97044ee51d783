/** The way of a proposal, in order. */
export const statuses = [
  'init',
  'drafting',
  'openspecing',
  'reviewing',
  'executing',
  'execution-completed',
  'completed',
  'archived',
] as const;

export type Status = (typeof statuses)[number];

export type ColumnStatus = Exclude<Status, 'archived'>;

/** The board’s columns; what is archived has left the board. */
export const columns: readonly ColumnStatus[] = statuses.filter((status) => status !== 'archived');

/** Legal moves, the usual next one first: a step on, a step back where work can be handed back, or out. */
const moves: Readonly<Record<Status, readonly Status[]>> = {
  init: ['drafting', 'archived'],
  drafting: ['openspecing', 'archived'],
  openspecing: ['reviewing', 'drafting', 'archived'],
  reviewing: ['executing', 'drafting', 'archived'],
  executing: ['execution-completed', 'reviewing', 'archived'],
  'execution-completed': ['completed', 'executing', 'archived'],
  completed: ['archived', 'reviewing'],
  archived: ['reviewing'],
};

export const movesFrom = (status: Status): readonly Status[] => moves[status];

export const statusLabel = (status: Status): string => `status:${status}`;
