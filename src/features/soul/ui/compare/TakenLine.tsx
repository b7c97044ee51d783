import { Button } from '#components/ui/Button.tsx';
import { useWords } from '../words.ts';

/** What was just taken into the draft, and the way back. */
export const TakenLine = ({ message, onUndo }: { message: string; onUndo: () => void }) => {
  const { t } = useWords();
  return (
    <p className="taken" role="status">
      {message && (
        <>
          {message}{' '}
          <Button variant="link" onClick={onUndo}>
            {t.undo}
          </Button>
        </>
      )}
    </p>
  );
};
