import { useEffect, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { type Account, readAccount } from '#platform/github/io/account.ts';

/** What GitHub says of a token right now; null while it has not answered. */
export const useAccount = (token: string | null): Result<Account, GitHubReason> | null => {
  const [answer, setAnswer] = useState<Result<Account, GitHubReason> | null>(null);
  useEffect(() => {
    let wanted = true;
    setAnswer(null);
    const ask = async (of: string): Promise<void> => {
      const account = await readAccount({ apiUrl: readSiteConfig().github.apiUrl, token: of });
      if (wanted) setAnswer(account);
    };
    if (token !== null) void ask(token);
    return () => {
      wanted = false;
    };
  }, [token]);
  return answer;
};
