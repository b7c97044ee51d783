import './share.css';
import { useEffect, useId, useMemo, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { SoulDocument } from '../../core/schema.ts';
import { readShareFragment } from '../../core/share-link.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { ShareWords } from '../../i18n/share.en.ts';
import { RefusedLink } from './RefusedLink.tsx';
import { SharedSoul } from './SharedSoul.tsx';
import { useModal } from './use-modal.ts';

export interface SharedViewProps {
  /** The part of the address after `#`. */
  readonly link: string;
  /** Opens it as a new draft. */
  readonly onRemix: (document: SoulDocument) => void;
  /** Sets it beside the draft in view; absent where that can't be. */
  readonly onCompare?: (document: SoulDocument) => void;
  /** Takes the link out of the address, and this view from the page. */
  readonly onClose: () => void;
}

interface SharedViewWords {
  readonly words: ShareWords;
  readonly checks: ChecksWords;
}

/** What is under the site's header, in pixels. */
const headerEnd = (): number =>
  Math.max(0, document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0);

/** What a link brought, to read before anything is done with it; nothing of the visitor's is touched. */
export const SharedView = (props: SharedViewProps & SharedViewWords) => {
  const { link, words, checks, onRemix, onCompare, onClose } = props;
  const id = useId();
  const dialog = useModal();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useMemo(
    () => readShareFragment(link, { id: crypto.randomUUID(), now: new Date().toISOString() }),
    [link],
  );
  useEffect(() => {
    dialog.current?.style.setProperty('--shared-top', `${headerEnd()}px`);
    heading.current?.focus();
  }, [dialog]);

  const close = () => dialog.current?.close();
  const closeThen = (act: (document: SoulDocument) => void) => () => {
    close();
    if (read.ok) act(read.value);
  };
  return (
    <dialog ref={dialog} className="soul-shared" aria-labelledby={id} onClose={onClose}>
      {read.ok ? (
        <SharedSoul document={read.value} words={words} checks={checks} headingId={id} heading={heading}>
          <Button variant="go" onClick={closeThen(onRemix)}>
            {words.arrived.remix}
          </Button>
          {onCompare && <Button onClick={closeThen(onCompare)}>{words.arrived.compare}</Button>}
          <Button variant="link" onClick={close}>
            {words.arrived.dismiss}
          </Button>
        </SharedSoul>
      ) : (
        <RefusedLink reason={read.error} words={words} headingId={id} heading={heading}>
          <Button onClick={close}>{words.refused.dismiss}</Button>
        </RefusedLink>
      )}
    </dialog>
  );
};
