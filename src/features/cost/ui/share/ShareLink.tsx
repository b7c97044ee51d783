import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { copyText } from '#components/ui/copy-text.ts';
import { shareFragment } from '../../core/share-link.ts';
import { fieldName, shareMessages } from '../../i18n/share.ts';
import { pageAddress } from '../../io/page-address.ts';
import type { Calculator } from '../calculator.ts';

interface Props {
  readonly calculator: Calculator;
  readonly salary: boolean;
  /** The choice of what goes in. */
  readonly children: ReactNode;
}

export function ShareLink({ calculator, salary, children }: Props) {
  const { scenario, locale } = calculator;
  const words = shareMessages[locale];
  const { link } = words.panel;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const fragment = shareFragment(scenario, salary);
  const address = `${pageAddress()}#${fragment}`;
  const parts = [...new URLSearchParams(fragment).keys()].filter((name) => name !== 'v');
  const [result, setResult] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const said = result?.of === address ? result : null;

  // The panel gives the focus to its first field when it opens, which may be before this one is there.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const copy = async () => {
    const { ok: copied } = await copyText(address);
    setResult({ of: address, copied });
    if (copied) return;
    field.current?.focus();
    field.current?.select();
  };

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{link.heading}</h3>
      <p id={`${id}-holds`}>{link.holds(link.list(parts.map((name) => fieldName(name, words))))}</p>
      {children}
      <div className="address">
        <span className="box">
          <input
            ref={field}
            type="text"
            readOnly
            aria-label={link.field}
            aria-describedby={`${id}-holds`}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </span>
        <Button variant="go" onClick={() => void copy()}>
          {said?.copied ? link.copied : link.copy}
        </Button>
      </div>
      <p role="status" className={said?.copied === false ? 'wrong' : 'away'}>
        {said && (said.copied ? link.copied : link.failed)}
      </p>
    </section>
  );
}
