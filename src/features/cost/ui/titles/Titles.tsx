import { useState, useSyncExternalStore } from 'react';
import type { TitleId } from '../../core/titles/title.ts';
import { titles } from '../../core/titles/titles.ts';
import { titleMessages } from '../../i18n/titles.ts';
import { earnedHere, savedTitles } from '../../io/titles.ts';
import type { Calculator } from '../calculator.ts';
import { useStored } from '../use-stored.ts';
import { ImportTitles } from './ImportTitles.tsx';
import './titles.css';

const look = { fresh: 'on new', earned: 'on', locked: undefined };

/** The seven badges, and the way in for those earned elsewhere. */
export default function Titles({ calculator }: { readonly calculator: Calculator }) {
  const words = titleMessages[calculator.locale];
  const { value: kept } = useStored(savedTitles, []);
  const fresh = useSyncExternalStore(earnedHere.subscribe, earnedHere.read);
  const [importing, setImporting] = useState(false);
  const stateOf = (id: TitleId) => (fresh.includes(id) ? 'fresh' : kept.includes(id) ? 'earned' : 'locked');
  return (
    <section className="panel" aria-labelledby="cost-titles">
      <div className="hd">
        <h2 id="cost-titles">{words.heading}</h2>
        <p className="faint">{words.count(titles.filter(({ id }) => stateOf(id) !== 'locked').length)}</p>
      </div>
      <ul>
        {titles.map(({ id }) => {
          const { name, rule, meaning } = words.titles[id];
          const state = stateOf(id);
          return (
            <li key={id} className={look[state]}>
              <b>{name}</b>
              <span className="state">{words[state]}</span>
              <span className="rule">{rule}</span>
              <span className="meaning">{meaning}</span>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="lk"
        aria-expanded={importing}
        aria-controls="cost-titles-import"
        onClick={() => setImporting(!importing)}
      >
        {words.import}
      </button>
      <div id="cost-titles-import" hidden={!importing}>
        <ImportTitles words={words} />
      </div>
    </section>
  );
}
