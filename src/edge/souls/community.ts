import { communitySoulSchema } from '#features/soul/core/community/contract.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { etagOf } from '../cache/etag.ts';
import {
  type Failure,
  type Found,
  type Load,
  type ReadThroughWorld,
  readThrough,
} from '../cache/read-through.ts';
import { sha256 } from '../cache/sha256.ts';
import type { Content } from '../cache/store.ts';
import type { GitHubAddresses } from '../config.ts';
import type { Outbound } from '../outbound.ts';
import { parseJson, utf8 } from '../text.ts';
import { soulIssues } from './issues.ts';
import { isPullRequest, soulOf } from './soul-of.ts';

export interface CommunityWorld extends ReadThroughWorld {
  readonly outbound: Outbound;
}

/** Every soul there is to show, the newest first. */
const shelfSchema = z.object({
  souls: z.array(communitySoulSchema),
  dropped: z.number(),
});

export type Shelf = z.infer<typeof shelfSchema>;

export interface FoundShelf extends Found {
  readonly shelf: Shelf;
}

export type Community = () => Promise<Result<FoundShelf, Failure>>;

const shelved = (issues: readonly unknown[], issuesUrl: string): Shelf => {
  const kept = issues.filter((raw) => !isPullRequest(raw));
  const numbers = new Set<number>();
  const souls = kept.flatMap((raw) => {
    const soul = soulOf(raw, issuesUrl);
    if (soul === null || numbers.has(soul.number)) return [];
    numbers.add(soul.number);
    return [soul];
  });
  return { souls, dropped: kept.length - souls.length };
};

/** The souls of the repository: what is kept is checked already and in the form that is sent. */
export const soulCommunity = (
  repository: string,
  { apiUrl, webUrl }: GitHubAddresses,
  world: CommunityWorld,
): Community => {
  const issues = soulIssues({ apiUrl, repository, outbound: world.outbound, now: world.now });
  const through = readThrough(world, 'github-timeout');
  const key = sha256(`souls||${apiUrl}||${repository}`);

  const load: Load = async () => {
    const found = await issues();
    if (!found.ok) return found;
    const shelf = shelved(found.value, `${webUrl}/${repository}/issues`);
    const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(shelf)));
    return ok({ type: 'application/json', bytes, etag: await etagOf(bytes) });
  };

  const parsed = new WeakMap<Content, Shelf>();
  const shelfIn = (content: Content): Shelf | null => {
    const known = parsed.get(content);
    if (known) return known;
    const shelf = shelfSchema.safeParse(parseJson(utf8(content.bytes) ?? ''));
    if (!shelf.success) return null;
    parsed.set(content, shelf.data);
    return shelf.data;
  };

  return async () => {
    const found = await through('souls', key, load);
    if (!found.ok) return found;
    const shelf = found.value && shelfIn(found.value.content);
    return found.value && shelf ? ok({ ...found.value, shelf }) : err({ code: 'github-invalid' });
  };
};
