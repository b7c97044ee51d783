import './take.css';
import { useId, useMemo, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import { saveFile } from '#components/ui/save-file.ts';
import { takenSoul } from '../../core/targets/taken-soul.ts';
import type { ExportedFile, TargetId } from '../../core/targets/target.ts';
import { targets } from '../../core/targets/targets.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import type { TargetsWords } from '../../i18n/targets.en.ts';
import { Icon } from '../Icon.tsx';
import type { PanelProps } from '../panel.ts';
import { useModal } from '../share/use-modal.ts';
import { fileName } from './file-parts.ts';
import { isRefused } from './LengthSentences.tsx';
import { TakenFile } from './TakenFile.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import { type Existing, type Written, writeTarget } from './write-target.ts';

export interface TakePanelProps extends PanelProps {
  /** The target shown at first. */
  readonly target: TargetId;
}

interface TakePanelWords {
  readonly words: TakeWords;
  readonly targetWords: TargetsWords;
}

const isJson = ({ type }: ExportedFile): boolean => type === 'application/json';

const Ways = ({ written, words }: { written: Written; words: TakeWords['panel'] }) => {
  const { file } = written.exported;
  const { path, type, content } = file;
  const refused = written.refusal !== null || isRefused(written.exported);
  const save = () => saveFile(fileName(path), new Blob([content], { type }));
  return (
    <div className="ways">
      {typeof content === 'string' && (
        <CopyButton
          text={() => content}
          label={isJson(file) ? words.copyJson : words.copy}
          copied={words.copied}
          failed={words.failed}
          disabled={refused}
        />
      )}
      <Button variant={typeof content === 'string' ? 'line' : 'go'} disabled={refused} onClick={save}>
        {words.download}
      </Button>
    </div>
  );
};

/** The soul as the exact file of one target: what it is, where it goes, and the ways to take it. */
export const TakePanel = (props: TakePanelProps & TakePanelWords) => {
  const { state, compiled, onClose, words, targetWords } = props;
  const { panel } = words;
  const id = useId();
  const dialog = useModal();
  const [target, setTarget] = useState(props.target);
  const [existing, setExisting] = useState<Partial<Record<TargetId, Existing | null>>>({});
  const [now] = useState(() => Math.floor(Date.now() / 1000));
  const document = state.history.present;
  const mine = existing[target] ?? null;
  const written = useMemo(
    () => writeTarget(targets[target], takenSoul(document, compiled, now), mine?.content ?? null),
    [target, document, compiled, now, mine],
  );
  return (
    <dialog ref={dialog} className="soul-take" aria-labelledby={id} onClose={onClose}>
      <div className="dh">
        <h2 id={id}>{panel.title}</h2>
        <button type="button" className="x" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {panel.close}
        </button>
      </div>
      {compiled.isComplete ? (
        <>
          <TargetChoice target={target} label={panel.formats} words={targetWords} onChoose={setTarget} />
          <TakenFile
            key={target}
            target={target}
            title={targetWords.names[target]}
            written={written}
            existing={mine}
            words={words}
            onExisting={(given) => setExisting({ ...existing, [target]: given })}
          />
          <Ways key={`${target}-ways`} written={written} words={panel} />
        </>
      ) : (
        <p className="take-nothing">{panel.nothing}</p>
      )}
    </dialog>
  );
};
