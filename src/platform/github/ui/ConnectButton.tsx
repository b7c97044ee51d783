import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { Scope, SignInReason } from '../core/sign-in.ts';
import { load } from '../io/load.ts';

interface ConnectButtonProps {
  label: string;
  words: Readonly<Record<SignInReason, string>>;
  variant?: 'go' | 'line' | 'link';
  scope?: Scope;
  remember?: boolean;
  /** Runs before the page is left. */
  onLeave?: () => Promise<unknown>;
}

/** Leaves for GitHub’s page and comes back to this address; says so when it can’t. */
export const ConnectButton = ({
  label,
  words,
  variant = 'go',
  scope = 'public_repo',
  remember = false,
  onLeave,
}: ConnectButtonProps) => {
  const [problem, setProblem] = useState<SignInReason | null>(null);

  const connect = async (): Promise<void> => {
    const chunk = await load(import('../io/sign-in.ts'));
    if (!chunk.ok) {
      setProblem('offline');
      return;
    }
    await onLeave?.();
    const returnTo = location.pathname + location.search + location.hash;
    setProblem(await chunk.value.beginSignIn(readSiteConfig(), { scope, remember, returnTo }));
  };

  return (
    <>
      <Button variant={variant} onClick={() => void connect()}>
        {label}
      </Button>
      <span role="status" className={problem === null ? 'away' : 'problem'}>
        {problem === null ? '' : words[problem]}
      </span>
    </>
  );
};
