import { useEffect, useMemo, useState } from 'react';
import type { TitleId } from '../core/titles/title.ts';
import { earnedTitles, titles } from '../core/titles/titles.ts';
import { savedTitles } from '../io/saved.ts';
import type { Calculator } from './calculator.ts';
import { useStored } from './use-stored.ts';

interface Props {
  readonly calculator: Calculator;
  /** Whether the visitor has filled something in; the page's own example earns nothing to keep. */
  readonly theirs: boolean;
}

export function Titles({ calculator, theirs }: Props) {
  const { resolved, assessment, messages } = calculator;
  const { value: kept, write } = useStored(savedTitles, []);
  const now = useMemo(() => earnedTitles(resolved.work, assessment), [resolved.work, assessment]);
  const [justEarned, setJustEarned] = useState<readonly TitleId[]>([]);

  useEffect(() => {
    const fresh = now.filter((id) => !kept.includes(id));
    if (!theirs || fresh.length === 0) return;
    write([...kept, ...fresh]);
    setJustEarned((before) => [...before, ...fresh]);
  }, [theirs, now, kept, write]);

  const earned = new Set([...kept, ...now]);
  return (
    <section className="panel titles" aria-labelledby="cost-titles">
      <div className="hd">
        <h2 id="cost-titles">{messages.titleList.heading}</h2>
        <p className="faint" role="status">
          {messages.titleList.count(earned.size)}
        </p>
      </div>
      <ul>
        {titles.map(({ id }) => {
          const { name, rule, meaning } = messages.titles[id];
          const state = justEarned.includes(id) ? 'fresh' : earned.has(id) ? 'earned' : 'locked';
          const look = { fresh: 'on new', earned: 'on', locked: undefined };
          return (
            <li key={id} className={look[state]}>
              <b>{name}</b>
              <span className="state">{messages.titleList[state]}</span>
              <span>{rule}</span>
              {state !== 'locked' && <span className="meaning">{meaning}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
