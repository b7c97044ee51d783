import { numberOf } from './proposal.ts';
import type { Proposal } from './schema.ts';
import { type ColumnStatus, columns, type Status } from './status.ts';

export interface Board {
  readonly columns: readonly { readonly status: ColumnStatus; readonly proposals: readonly Proposal[] }[];
  readonly archived: readonly Proposal[];
  readonly newestKey: string | null;
  /** The newest that is still on the board. */
  readonly newest: Proposal | null;
}

/** Newest first in every column. */
export const boardOf = (proposals: readonly Proposal[]): Board => {
  const sorted = proposals.toSorted((a, b) => numberOf(b.key) - numberOf(a.key));
  const inState = (status: Status): Proposal[] => sorted.filter((proposal) => proposal.status === status);
  return {
    columns: columns.map((status) => ({ status, proposals: inState(status) })),
    archived: inState('archived'),
    newestKey: sorted[0]?.key ?? null,
    newest: sorted.find(({ status }) => status !== 'archived') ?? null,
  };
};
