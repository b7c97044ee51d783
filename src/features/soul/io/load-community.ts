import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { type CommunityPage, communityPageSchema, soulsPath } from '../core/community/contract.ts';
import { type ShownSoul, shownSoul } from '../core/community/shown-soul.ts';
import { quietGet } from './quiet-get.ts';

export interface Community {
  readonly souls: readonly ShownSoul[];
  /** Issues with the label that are no soul to show. */
  readonly dropped: number;
  /** What GitHub said before it failed. */
  readonly stale: boolean;
}

export type CommunityFailure = 'offline' | 'unavailable';

const readPage = (text: string): CommunityPage | null => {
  try {
    const page = z.safeParse(communityPageSchema, JSON.parse(text));
    return page.success ? page.data : null;
  } catch {
    return null;
  }
};

const loadPage = async (config: SiteConfig, number: number): Promise<CommunityPage | null> => {
  const url = new URL(soulsPath, config.edgeUrl === '' ? location.origin : config.edgeUrl);
  if (number > 1) url.searchParams.set('page', String(number));
  const answer = await quietGet(url.href);
  return answer?.status === 200 ? readPage(answer.text) : null;
};

/** Every page of the community, through the edge service; one that fails leaves the souls before it. */
export const loadCommunity = async (config: SiteConfig): Promise<Result<Community, CommunityFailure>> => {
  const first = await loadPage(config, 1);
  if (first === null) return err(navigator.onLine ? 'unavailable' : 'offline');
  const souls = new Map(first.souls.map((soul) => [soul.number, soul]));
  for (let number = 2; number <= first.pages; number += 1) {
    const page = await loadPage(config, number);
    if (page === null) break;
    for (const soul of page.souls) souls.set(soul.number, soul);
  }
  return ok({ souls: [...souls.values()].map(shownSoul), dropped: first.dropped, stale: first.stale });
};
