import { type ReactNode, useId, useState } from 'react';
import type { Usage } from '../../core/usage/usage.ts';
import type { UsageMessages } from '../../i18n/usage.ts';

interface Props {
  readonly usage: Usage;
  readonly words: UsageMessages;
  readonly days: number | null;
  /** Called with `null` while what is typed is no number of days. */
  readonly change: (days: number | null) => void;
  /** What the days come to. */
  readonly children: ReactNode;
}

function hintOf({ days, kind }: Usage, { daysHint }: UsageMessages): string {
  if (days === null) return daysHint.unknown;
  return kind === 'session' ? daysHint.least : daysHint.known;
}

/** On how many days the tokens were used: counted, and correctable. */
export function DaysField({ usage, words, days, change, children }: Props) {
  const id = useId();
  const [text, setText] = useState(String(days ?? ''));
  const wrong = days === null && text !== '';
  return (
    <div className="days">
      <label htmlFor={id}>{words.days}</label>
      <div>
        <span className="box">
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            aria-invalid={wrong}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
              const typed = Number(value.normalize('NFKC'));
              change(Number.isInteger(typed) && typed > 0 ? typed : null);
            }}
          />
        </span>
        {children}
      </div>
      <p id={`${id}-hint`} className={wrong ? 'wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ? words.daysWrong : hintOf(usage, words)}
      </p>
    </div>
  );
}
