import { useCallback } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import type { BoostMessages } from '../../i18n/boost.ts';
import type { Calculator } from '../calculator.ts';
import type { Taken } from './take-boost.ts';

interface Props {
  readonly calculator: Calculator;
  /** What the numbers were before they were taken; `null` while there is nothing to take back. */
  readonly before: Taken | null;
  readonly forget: (before: null) => void;
  readonly say: BoostMessages;
}

export function TakenBar({ calculator, before, forget, say }: Props) {
  const { scenario, figures, change } = calculator;
  const expire = useCallback(() => forget(null), [forget]);
  return (
    <UndoBar
      message={before && say.taken(figures.times(scenario.multiplier), figures.tokens(scenario.tokensM))}
      undoLabel={say.undo}
      onUndo={() => {
        if (before) change(before);
        expire();
      }}
      onExpire={expire}
    />
  );
}
