import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  text: () => string;
  label: string;
  copied: string;
  /** Says that the browser refused and what to do instead. */
  failed: string;
  variant?: 'go' | 'line' | 'link';
  disabled?: boolean;
}

const shownFor = 2000;

/** Copies, and says in its own place whether it did. */
export const CopyButton = ({
  text,
  label,
  copied,
  failed,
  variant = 'go',
  disabled = false,
}: CopyButtonProps) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), shownFor);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => setState((await copyText(text())).ok ? 'copied' : 'failed');

  return (
    <>
      <Button variant={variant} disabled={disabled} onClick={() => void copy()}>
        {state === 'copied' ? copied : label}
      </Button>
      <span role="status" className={state === 'failed' ? 'problem' : 'away'}>
        {state === 'failed' ? failed : state === 'copied' ? copied : ''}
      </span>
    </>
  );
};
