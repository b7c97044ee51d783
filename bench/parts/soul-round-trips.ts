import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { stamped, withId } from '../../src/features/soul/core/builder.ts';
import type { SoulDocument } from '../../src/features/soul/core/schema.ts';
import { readShareFragment, shareFragment } from '../../src/features/soul/core/share-link.ts';
import { type TargetId, targetIds } from '../../src/features/soul/core/targets/target.ts';
import { targets } from '../../src/features/soul/core/targets/targets.ts';
import { exported, fileOf, taken } from '../../src/features/soul/core/targets/test-souls.ts';
import { anySoul } from '../../tests/fixtures/soul/any-soul.ts';
import type { Figures } from '../figures.ts';

const DOCUMENTS = 500;
const SEED = 20261129;

/** Whether a target gives the draft back where it carries it, and else the compiled text. */
const returns = (id: TargetId, document: SoulDocument): boolean => {
  const soul = taken(document);
  const { file, carried } = exported(targets[id], soul);
  const read = targets[id].read(fileOf(file.path, file.content));
  if (!read.ok) return false;
  if (carried) return read.value.kind === 'draft' && isDeepStrictEqual(read.value.document, document);
  return read.value.kind === 'text' && read.value.text === soul.text.toWellFormed();
};

/** A draft too large for a link has none, which its sender is told. */
const returnsByLink = (document: SoulDocument): boolean => {
  const link = shareFragment(document);
  if (link === null) return true;
  const read = readShareFragment(link, { id: 'theirs', now: document.draft.updatedAt });
  return (
    read.ok && isDeepStrictEqual(read.value, stamped(withId(document, 'theirs'), document.draft.updatedAt))
  );
};

/** Documents that some way to take a soul away does not give back, by every way. */
export const roundTrips = (): Figures => {
  const documents = fc.sample(anySoul, { numRuns: DOCUMENTS, seed: SEED });
  const failures = [
    ...targetIds.map((id) => ({ way: id, lost: documents.filter((one) => !returns(id, one)).length })),
    { way: 'link', lost: documents.filter((one) => !returnsByLink(one)).length },
  ];
  for (const { way, lost } of failures)
    if (lost > 0) console.error(`${way}: ${lost} of ${DOCUMENTS} came back otherwise.`);
  return { 'soul.roundtrip_failures': failures.reduce((sum, { lost }) => sum + lost, 0) };
};
