/** In the order of the table. */
export const columnIds = [
  'model',
  'provider',
  'in',
  'out',
  'cacheRead',
  'context',
  'year',
  'share',
  'people',
  'budget',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** Columns of words stand at the left and sort from A; of the rest, the largest first where more is better. */
export const isText = (column: ColumnId): boolean => column === 'model' || column === 'provider';

export const isNumber = (column: ColumnId): boolean => !isText(column) && column !== 'share';
