import type { ReactNode, RefObject } from 'react';
import type { ShareReason } from '../../core/share-link.ts';
import type { ShareWords } from '../../i18n/share.en.ts';

interface RefusedLinkProps {
  readonly reason: ShareReason;
  readonly words: ShareWords;
  readonly headingId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What can be done about it. */
  readonly children: ReactNode;
}

export const RefusedLink = ({ reason, words, headingId, heading, children }: RefusedLinkProps) => {
  const { label, reasons, intact } = words.refused;
  return (
    <div className="wrap refused">
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {label}
      </h2>
      <p>{reasons[reason.tag]('at' in reason ? reason.at : '')}</p>
      <p className="soft">{intact}</p>
      <div className="ways">{children}</div>
    </div>
  );
};
