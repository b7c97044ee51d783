import { isPristine } from '../core/builder.ts';
import { Icon } from './Icon.tsx';
import type { Opened } from './OpenPart.tsx';
import { canUndo, type SoulState, type SoulStore } from './store.ts';
import { clockTime } from './when.ts';
import { useWords, type Words } from './words.ts';

const saveText = ({ save, history }: SoulState, { t, locale }: Words): string => {
  switch (save.kind) {
    case 'unsaved':
      return isPristine(history.present) ? t.save.fresh : t.save.example;
    case 'saving':
    case 'saved':
      return save.at === null ? t.save.saving : t.save.saved(clockTime(save.at, locale));
    case 'gone':
      return t.save.gone;
    case 'failed':
      return t.save[save.reason];
  }
};

interface DraftBarProps {
  title: string;
  state: SoulState;
  store: SoulStore;
  /** How many versions of it are kept. */
  versions: number;
  onOpen: (part: Opened) => void;
}

export const DraftBar = ({ title, state, store, versions, onOpen }: DraftBarProps) => {
  const words = useWords();
  return (
    <div className="draftbar wrap">
      <h1>{title}</h1>
      <p
        className={state.save.kind === 'failed' ? 'saved problem' : 'saved'}
        role={state.save.kind === 'failed' ? 'alert' : undefined}
        data-state={state.save.kind}
      >
        {saveText(state, words)}
      </p>
      <div className="acts">
        <button type="button" disabled={!canUndo(state)} onClick={store.undo}>
          <Icon name="undo" />
          <span>{words.t.undo}</span>
        </button>
        <button type="button" disabled={state.history.future.length === 0} onClick={store.redo}>
          <Icon name="redo" />
          <span>{words.t.redo}</span>
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen({ part: 'versions' })}>
          {words.t.bar.history}
          {versions > 0 && <span className="mono"> {versions}</span>}
        </button>
        <button type="button" onClick={() => onOpen({ part: 'compare' })}>
          {words.t.bar.compare}
        </button>
        <button
          type="button"
          className="btn line"
          aria-haspopup="dialog"
          onClick={() => onOpen({ part: 'share' })}
        >
          {words.t.bar.share}
        </button>
      </div>
    </div>
  );
};
