import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '#components/ui/Button.tsx';
import type { EditorMessages } from '../../i18n/editor.en.ts';

export type BarState = 'saved' | 'changed' | 'conflict' | 'lost';

export type BarAction = 'documents' | 'import' | 'export' | 'review';

interface BarProps {
  /** Where the document lives. */
  place: { readonly name: string; readonly where: string };
  /** For a draft of this browser, which has a name of its own. */
  onRename: ((title: string) => void) | null;
  state: BarState;
  sentence: string;
  canUndo: boolean;
  canRedo: boolean;
  t: EditorMessages;
  onUndo: () => void;
  onRedo: () => void;
  onAction: (action: BarAction) => void;
}

/** Says in words where the document lives and whether it is saved. */
export const Bar = (props: BarProps) => {
  const { place, onRename, state, sentence, canUndo, canRedo, t, onUndo, onRedo, onAction } = props;
  const words = t.bar;
  return (
    <header className="ed-bar wrap">
      <h1 className="away">{t.title}</h1>
      <p className="ed-where">
        {onRename === null ? (
          <b>{place.name}</b>
        ) : (
          <input
            aria-label={words.name}
            value={place.name}
            placeholder={t.untitled}
            maxLength={200}
            spellCheck={false}
            onChange={(event) => onRename(event.currentTarget.value)}
          />
        )}{' '}
        {place.where}
      </p>
      <p className={`ed-state ${state}`} role="status">
        {sentence}
      </p>
      <div className="ed-acts">
        <button type="button" disabled={!canUndo} onClick={onUndo}>
          <Undo2 size={15} strokeWidth={1.6} aria-hidden="true" />
          {words.undo}
        </button>
        <button type="button" disabled={!canRedo} onClick={onRedo}>
          <Redo2 size={15} strokeWidth={1.6} aria-hidden="true" />
          {words.redo}
        </button>
        <button type="button" onClick={() => onAction('documents')}>
          {words.documents}
        </button>
        <button type="button" onClick={() => onAction('import')}>
          {words.import}
        </button>
        <button type="button" onClick={() => onAction('export')}>
          {words.export}
        </button>
        <Button variant="go" onClick={() => onAction('review')}>
          {state === 'conflict' ? words.solve : words.review}
        </Button>
      </div>
    </header>
  );
};
