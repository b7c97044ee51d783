import { useState } from 'react';
import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';

type Picker = typeof import('./ModelPicker.tsx').ModelPicker;

/** The list and its search are fetched when they are first asked for. */
export function ModelPanel({ calculator }: { readonly calculator: Calculator }) {
  const { world, resolved, providerName, figures, messages, change } = calculator;
  const [loaded, setLoaded] = useState<{ readonly Picker: Picker } | 'failed' | null>(null);
  const load = () => {
    if (loaded !== null && loaded !== 'failed') return;
    import('./ModelPicker.tsx').then(
      ({ ModelPicker }) => setLoaded({ Picker: ModelPicker }),
      () => setLoaded('failed'),
    );
  };
  return (
    <Panel id="cost-model" label={messages.blanks.model} className="wide" onOpen={load}>
      {(close) => {
        if (loaded === null) return <div className="picker" />;
        if (loaded === 'failed') return <p className="wrong">{messages.listFailed}</p>;
        return (
          <loaded.Picker
            models={world.models}
            provider={providerName}
            current={resolved.model.id}
            figures={figures}
            messages={messages}
            choose={(model) => {
              change({ model });
              close();
            }}
          />
        );
      }}
    </Panel>
  );
}
