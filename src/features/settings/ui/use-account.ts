import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import type { Account } from '#platform/github/io/account.ts';
import { load } from '#platform/github/io/load.ts';

interface AccountAnswer {
  /** Null while GitHub has not answered. */
  readonly answer: Result<Account, GitHubReason> | null;
  readonly ask: () => Promise<void>;
}

/** What GitHub says right now of whoever is connected; asked anew for each connection, told apart by when it was made. */
export const useAccount = (since: string): AccountAnswer => {
  const [known, setKnown] = useState<{ since: string; answer: Result<Account, GitHubReason> } | null>(null);
  const ask = useCallback(async (): Promise<void> => {
    const chunk = await load(import('#platform/github/io/account.ts'));
    const answer = chunk.ok ? await chunk.value.readOwnAccount(readSiteConfig()) : chunk;
    setKnown({ since, answer });
  }, [since]);
  useEffect(() => void ask(), [ask]);
  return { answer: known?.since === since ? known.answer : null, ask };
};
