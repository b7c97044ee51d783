import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import { commonAddressLimit } from '../../core/share-link.ts';
import type { ShareWords } from '../../i18n/share.en.ts';
import { canHandOn, handOn } from '../../io/hand-on.ts';

interface ShareLinkProps {
  readonly title: string;
  readonly address: string;
  /** Id of the sentence that says what it holds. */
  readonly describedBy: string;
  readonly words: ShareWords['panel'];
}

/** The address, to copy or to hand on to another program. */
export const ShareLink = ({ title, address, describedBy, words }: ShareLinkProps) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <input
        ref={field}
        type="text"
        className="mono"
        readOnly
        aria-label={words.field}
        aria-describedby={describedBy}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      {address.length > commonAddressLimit && (
        <p className="heed">{words.long(address.length, commonAddressLimit)}</p>
      )}
      <div className="ways">
        <CopyButton text={() => address} label={words.copy} copied={words.copied} failed={words.failed} />
        {canHandOn() && <Button onClick={() => void handOn(title, address)}>{words.handOn}</Button>}
      </div>
    </>
  );
};
