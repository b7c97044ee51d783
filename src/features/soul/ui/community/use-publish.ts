import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { load } from '#platform/github/io/load.ts';
import { usePersevere } from '#platform/github/ui/use-persevere.ts';
import type { SoulIssue } from '../../core/community/write-issue.ts';
import { loadSoulsRepository } from '../../io/load-souls-repository.ts';
import type { PublishedIssue } from '../../io/publish-soul.ts';

export type Sent = PublishedIssue & { readonly fresh: boolean };

/** Where souls are published: `undefined` until it was read, an error where it could not be. */
export const useRepository = () => {
  const [repository, setRepository] = useState<Result<string | null, 'unavailable'>>();
  const read = useCallback(async (): Promise<void> => {
    setRepository(undefined);
    setRepository(await loadSoulsRepository(readSiteConfig()));
  }, []);
  useEffect(() => void read(), [read]);
  return { repository, read };
};

/** Publishes, and goes on by itself after a pause; the code that talks to GitHub loads as it is wanted. */
export const usePublish = (repository: string, issue: SoulIssue) => {
  const { progress, run, hurry, stop } = usePersevere<Sent, GitHubReason>();
  const [done, setDone] = useState<{ readonly id: string; readonly sent: Sent } | null>(null);

  const publish = async (): Promise<void> => {
    const sent = await run(async (signal) => {
      const chunk = await load(import('../../io/publish-soul.ts'));
      return chunk.ok ? chunk.value.publishSoul(readSiteConfig(), { repository, issue }, signal) : chunk;
    });
    if (sent !== null) setDone({ id: issue.id, sent });
  };

  return { progress, sent: done?.id === issue.id ? done.sent : null, publish, hurry, stop };
};
