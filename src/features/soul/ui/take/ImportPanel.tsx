import './take.css';
import { useId, useState } from 'react';
import { err } from '#lib/result.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { fileLimit } from '../../core/targets/file-text.ts';
import { importFile } from '../../core/targets/import-file.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import type { TargetsWords } from '../../i18n/targets.en.ts';
import { Icon } from '../Icon.tsx';
import type { PanelProps } from '../panel.ts';
import { useModal } from '../share/use-modal.ts';
import { ImportResult, type Reading } from './ImportResult.tsx';
import { withOwnWords } from './imported-document.ts';
import { forgetPasted, SoulSource } from './SoulSource.tsx';

interface ImportPanelWords {
  readonly checksWords: ChecksWords;
  readonly words: TakeWords['importing'];
  readonly names: TargetsWords['names'];
}

/** What was handed over and what came of it. */
interface Handed {
  readonly name: string;
  readonly reading: Reading;
  /** So that the next one is another, whatever it is called. */
  readonly count: number;
}

const readFile = async (file: File): Promise<Reading> =>
  file.size > fileLimit
    ? err({ tag: 'too-large' })
    : importFile({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });

/** One door for every format: what a file holds is shown and checked before anything is done with it. */
export const ImportPanel = ({
  state,
  store,
  onClose,
  words,
  names,
  checksWords,
}: Pick<PanelProps, 'state' | 'store' | 'onClose'> & ImportPanelWords) => {
  const id = useId();
  const dialog = useModal();
  const [handed, setHanded] = useState<Handed | null>(null);
  const [over, setOver] = useState(false);
  const close = () => dialog.current?.close();

  const hand = (name: string, reading: Reading) =>
    setHanded((last) => ({ name, reading, count: (last?.count ?? 0) + 1 }));
  const takeFile = async (file: File) => hand(file.name, await readFile(file));
  const takeText = (text: string) =>
    hand(words.pasted, importFile({ name: '', content: new TextEncoder().encode(text) }));
  const taken = () => {
    forgetPasted();
    close();
  };
  const open = (document: SoulDocument) => {
    taken();
    store.adopt(document);
  };
  const use = (text: string) => {
    taken();
    store.write('customPrompt', withOwnWords(state.history.present.draft.customPrompt, text));
  };
  return (
    <dialog
      ref={dialog}
      className="soul-take soul-import"
      aria-labelledby={id}
      onClose={onClose}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void takeFile(file);
      }}
    >
      <div className="dh">
        <h2 id={id}>{words.title}</h2>
        <button type="button" className="x" onClick={close}>
          <Icon name="close" />
          {words.close}
        </button>
      </div>
      <div className="take-target">
        {handed?.reading.ok !== true && <p className="soft">{words.intro}</p>}
        {handed && (
          <ImportResult
            key={handed.count}
            name={handed.name}
            reading={handed.reading}
            words={words}
            names={names}
            checksWords={checksWords}
            onOpen={open}
            onUse={use}
            onAnother={() => setHanded(null)}
          />
        )}
        <div hidden={handed?.reading.ok === true}>
          <SoulSource words={words} onFile={(file) => void takeFile(file)} onText={takeText} />
        </div>
      </div>
    </dialog>
  );
};
