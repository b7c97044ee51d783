import { isPristine } from '../core/builder.ts';
import { Icon } from './Icon.tsx';
import type { SoulState, SoulStore } from './store.ts';
import { clockTime } from './when.ts';
import { useWords, type Words } from './words.ts';

const saveText = ({ save, history }: SoulState, { t, locale }: Words): string => {
  switch (save.kind) {
    case 'unsaved':
      return isPristine(history.present) ? t.save.fresh : t.save.example;
    case 'saving':
    case 'saved':
      return save.at === null ? t.save.saving : t.save.saved(clockTime(save.at, locale));
    case 'failed':
      return t.save[save.reason];
  }
};

export const DraftBar = ({ title, state, store }: { title: string; state: SoulState; store: SoulStore }) => {
  const words = useWords();
  const { past, future } = state.history;
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
        <button type="button" disabled={past.length === 0} onClick={store.undo}>
          <Icon name="undo" />
          {words.t.undo}
        </button>
        <button type="button" disabled={future.length === 0} onClick={store.redo}>
          <Icon name="redo" />
          {words.t.redo}
        </button>
      </div>
    </div>
  );
};
