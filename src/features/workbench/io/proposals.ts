import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { type DocumentStore, documentStore } from '#platform/storage/io/documents.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { type Edit, edited, emptyWorkbench, newProposal, nextNumber } from '../core/proposal.ts';
import { type Proposal, proposalSchema, workbenchSchema } from '../core/schema.ts';

export const workbench = defineValue({
  store: stores.workbench,
  schema: workbenchSchema,
  fallback: emptyWorkbench,
});

let opened: DocumentStore<Proposal> | null = null;

/** Opened at the first use: importing this file in the build must not touch the browser. */
export const proposals = (): DocumentStore<Proposal> => {
  opened ??= documentStore({ store: stores.proposals, schema: proposalSchema });
  return opened;
};

export const changeProposal = (
  id: string,
  change: (stored: Proposal) => Proposal,
): Promise<Result<void, StorageReason>> =>
  exclusively('proposals', async () => {
    const stored = await proposals().get(id);
    if (!stored.ok) return stored;
    return stored.value === null ? ok(undefined) : proposals().put(change(stored.value));
  });

/** Stores a new proposal under the next key and forgets the sentence it was typed in. */
export const startProposal = (
  typed: Pick<Proposal, 'title' | 'chiefComplaint' | 'description'>,
): Promise<Result<Proposal, StorageReason>> =>
  exclusively('proposals', async () => {
    const stored = await proposals().list();
    if (!stored.ok) return stored;
    const project = workbench.read().value;
    const keys = stored.value.documents.map(({ key }) => key);
    const lastNumber = nextNumber(project.lastNumber, keys);
    const proposal = newProposal(typed, {
      id: crypto.randomUUID(),
      key: `${project.prefix}-${lastNumber}`,
      now: new Date().toISOString(),
      repository: project.repository,
    });
    const counted = workbench.write({ ...project, lastNumber });
    if (!counted.ok) return counted;
    const put = await proposals().put(proposal);
    if (!put.ok) return put;
    workbench.write({ ...project, lastNumber, sentence: emptyWorkbench.sentence });
    return ok(proposal);
  });

export const editProposal = async (id: string, edit: Edit): Promise<Result<void, StorageReason>> => {
  const done = await changeProposal(id, (stored) => edited(stored, edit, new Date().toISOString()));
  if (done.ok && edit.repository !== undefined && edit.repository !== null)
    workbench.write({ ...workbench.read().value, repository: edit.repository });
  return done;
};

/** Lets go of an issue that is gone at GitHub, so that the next sending makes another. */
export const forgetIssue = (id: string): Promise<Result<void, StorageReason>> =>
  changeProposal(id, (stored) => ({ ...stored, githubIssue: null }));

export const readProposal = async (id: string): Promise<Result<Proposal, StorageReason>> => {
  const stored = await proposals().get(id);
  if (!stored.ok) return stored;
  return stored.value === null ? err('unreadable') : ok(stored.value);
};
