import { useId, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { FileReason } from '../../core/export-json.ts';
import type { Scenario } from '../../core/scenario.ts';
import { fieldName, shareMessages } from '../../i18n/share.ts';
import { openFile } from '../../io/saved-calculation.ts';
import type { Calculator } from '../calculator.ts';
import { saveCsv, saveJson } from './take-away.ts';

type Outcome = { readonly before: Scenario } | { readonly reason: FileReason } | null;

export function ShareFiles({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, change, locale } = calculator;
  const words = shareMessages[locale];
  const { files } = words.panel;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await openFile(file);
    if (read.ok) change(read.value);
    setOutcome(read.ok ? { before: scenario } : { reason: read.error });
  };

  const undo = (before: Scenario) => {
    change(before);
    setOutcome(null);
    picker.current?.focus();
  };

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{files.heading}</h3>
      <p>{files.hint}</p>
      <p className="ways">
        <Button variant="link" onClick={() => saveCsv(calculator)}>
          CSV
        </Button>
        <Button variant="link" onClick={() => saveJson(calculator)}>
          JSON
        </Button>
        <label className="lk">
          {files.open}
          <input
            ref={picker}
            type="file"
            className="away"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">
        {outcome !== null && 'before' in outcome && (
          <p>
            {files.opened}{' '}
            <Button variant="link" onClick={() => undo(outcome.before)}>
              {files.undo}
            </Button>
          </p>
        )}
        {outcome !== null && 'reason' in outcome && (
          <p className="wrong">
            {words.unopened[outcome.reason.kind](
              'field' in outcome.reason ? fieldName(outcome.reason.field, words) : '',
            )}
          </p>
        )}
      </div>
    </section>
  );
}
