import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { Finding } from '../checks/finding.ts';
import { compilePreview } from '../compile.ts';
import { readShareFragment, type ShareReason } from '../share-link.ts';
import { fencedBlocks } from './fences.ts';
import { isSendable, issueBody } from './issue-body.ts';
import { quoteOf } from './quote.ts';
import { refusedByChecks } from './refused-by-checks.ts';
import { blockInfo, mostBodyUnits, type SoulBlock, soulBlockSchema } from './soul-block.ts';

/** Why the body of an issue is no soul. `at` names the field that is not as it must be. */
export type ReadReason =
  | {
      readonly tag:
        | 'too-long'
        | 'no-block'
        | 'many-blocks'
        | 'not-json'
        | 'version'
        | 'hash'
        | 'edited'
        | 'unsendable';
    }
  | { readonly tag: 'shape'; readonly at: string }
  | { readonly tag: 'draft'; readonly reason: ShareReason }
  | { readonly tag: 'refused'; readonly findings: readonly Finding[] };

/** A soul as its issue has it, its text compiled from the draft and never taken from the issue. */
export interface PublishedSoul extends SoulBlock {
  readonly text: string;
  readonly quote: string | null;
}

/** Body as GitHub may give it back, with line endings and outer space unified. */
const unified = (body: string): string => body.replace(/\r\n?/g, '\n').trim();

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readBlock = (body: string): Result<SoulBlock, ReadReason> => {
  const [block, ...more] = fencedBlocks(body).filter(({ info }) => info === blockInfo);
  if (block === undefined) return err({ tag: 'no-block' });
  if (more.length > 0) return err({ tag: 'many-blocks' });
  const json = readJson(block.text);
  if (json === undefined) return err({ tag: 'not-json' });
  const parsed = z.safeParse(soulBlockSchema, json);
  if (parsed.success) return ok(parsed.data);
  const at = z.core.toDotPath(parsed.error.issues[0]?.path ?? []);
  return err(at === 'version' ? { tag: 'version' } : { tag: 'shape', at });
};

/** Reads what `writeIssue` wrote; a body that differs from it in anything but line endings is refused. */
export const readIssue = (body: string): Result<PublishedSoul, ReadReason> => {
  if (body.length > mostBodyUnits) return err({ tag: 'too-long' });
  if (!isSendable(body)) return err({ tag: 'unsendable' });
  const source = unified(body);
  const block = readBlock(source);
  if (!block.ok) return block;
  const shared = readShareFragment(block.value.draft, { id: 'community', now: '' });
  if (!shared.ok) return err({ tag: 'draft', reason: shared.error });
  const document = shared.value;
  const compiled = compilePreview(document.draft, document.fragments);
  if (compiled.hash !== block.value.hash) return err({ tag: 'hash' });
  const quote = quoteOf(document);
  if (issueBody({ block: block.value, text: compiled.text, quote }) !== source) return err({ tag: 'edited' });
  const { name, summary } = block.value;
  const findings = refusedByChecks({ document, compiled, said: [name, ...Object.values(summary)] });
  if (findings.length > 0) return err({ tag: 'refused', findings });
  return ok({ ...block.value, text: compiled.text, quote });
};
