import { useState } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { usageMessages } from '../../i18n/usage.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { AskUsage } from './AskUsage.tsx';
import { UsageApplied } from './UsageApplied.tsx';
import { UsagePreview } from './UsagePreview.tsx';
import './usage.css';
import { useReader } from './use-reader.ts';

export type UsageNumbers = Pick<Scenario, 'tokensM' | 'mix' | 'model'>;

/** The visitor's own usage in place of the guess: asked for, shown, taken over. */
export default function UsagePanel({ calculator, close }: PanelBodyProps) {
  const { scenario, locale, change } = calculator;
  const words = usageMessages[locale];
  const reader = useReader();
  const [pasted, setPasted] = useState('');
  const [before, setBefore] = useState<UsageNumbers | null>(null);

  if (reader.state.at !== 'read') {
    return (
      <AskUsage calculator={calculator} words={words} reader={reader} pasted={pasted} paste={setPasted} />
    );
  }
  const another = () => {
    setBefore(null);
    reader.stop();
  };
  if (before) {
    return (
      <UsageApplied
        calculator={calculator}
        words={words}
        before={before}
        undo={() => {
          change(before);
          setBefore(null);
        }}
        another={another}
        close={close}
      />
    );
  }
  return (
    <UsagePreview
      calculator={calculator}
      words={words}
      usage={reader.state.usage}
      use={(numbers) => {
        setBefore({ tokensM: scenario.tokensM, mix: scenario.mix, model: scenario.model });
        change(numbers);
      }}
      another={another}
    />
  );
}
