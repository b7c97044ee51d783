import './share.css';
import { useId, useMemo } from 'react';
import { checkSoul } from '../../core/checks/checks.ts';
import { shareFragment } from '../../core/share-link.ts';
import type { ShareWords } from '../../i18n/share.en.ts';
import { shareAddress } from '../../io/hand-on.ts';
import { Icon } from '../Icon.tsx';
import type { PanelProps } from '../panel.ts';
import { ShareLink } from './ShareLink.tsx';
import { useModal } from './use-modal.ts';

type ShareProps = Pick<PanelProps, 'state' | 'compiled' | 'onClose'> & { readonly words: ShareWords };

type Soul = Parameters<typeof checkSoul>[0];

const maskedSecrets = (soul: Soul): string[] =>
  checkSoul(soul).flatMap(({ detail }) =>
    detail.tag === 'secret' ? detail.secrets.map(({ masked }) => masked) : [],
  );

const namesOf = ({ document, compiled }: Soul, { parts }: ShareWords['panel']): string[] => [
  ...(document.draft.name.trim() === '' ? [] : [parts.name]),
  ...compiled.sections.map(({ kind }) => parts[kind]),
];

/** The draft as an address: what it holds, what to heed before handing it on, and the ways to do so. */
export const Share = ({ state, compiled, onClose, words }: ShareProps) => {
  const { panel } = words;
  const id = useId();
  const dialog = useModal();
  const document = state.history.present;
  const fragment = useMemo(() => shareFragment(document), [document]);
  const secrets = useMemo(() => maskedSecrets({ document, compiled }), [document, compiled]);
  return (
    <dialog
      ref={dialog}
      className="soul-share"
      aria-labelledby={`${id}-title`}
      closedby="any"
      onClose={onClose}
    >
      <div className="share-body">
        <div className="dh">
          <h2 id={`${id}-title`}>{panel.title}</h2>
          <button type="button" className="x" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            {panel.close}
          </button>
        </div>
        {!compiled.isComplete && <p>{panel.nothing}</p>}
        {compiled.isComplete && fragment === null && <p>{panel.tooLarge}</p>}
        {compiled.isComplete && fragment !== null && (
          <>
            <p id={`${id}-holds`}>{panel.holds(namesOf({ document, compiled }, panel))}</p>
            {secrets.length > 0 && <p className="heed">{panel.secrets(secrets)}</p>}
            <ShareLink
              title={compiled.title}
              address={shareAddress(fragment)}
              describedBy={`${id}-holds`}
              words={panel}
            />
          </>
        )}
        <div className="hint">
          {fragment !== null && <p>{panel.later}</p>}
          <p>{panel.file}</p>
        </div>
      </div>
    </dialog>
  );
};
