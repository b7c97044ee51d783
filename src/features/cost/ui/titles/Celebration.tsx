import { useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { TitleId } from '../../core/titles/title.ts';
import { titleMessages } from '../../i18n/titles.ts';
import { Flame } from './Flame.tsx';
import './celebration.css';

/** Long enough to read two lines twice. */
const LASTS = 10_000;

const part = () => document.querySelector<HTMLElement>('.sheet-part.titles');

function goToTitles() {
  const target = part();
  target?.scrollIntoView({ block: 'center' });
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}

export interface CelebrationProps {
  /** Titles earned on this page, the latest last. */
  readonly fresh: readonly TitleId[];
  readonly locale: Locale;
}

/** A line at the bottom edge with the flame drawing itself; only for screen readers while the badges themselves are in sight. */
export function Celebration({ fresh, locale }: CelebrationProps) {
  const words = titleMessages[locale];
  const [over, setOver] = useState(0);
  const [held, setHeld] = useState(false);
  const [quiet, setQuiet] = useState(false);
  const latest = fresh.slice(over);
  const count = fresh.length;

  useEffect(() => {
    const target = part();
    if (!target) return;
    const watch = new IntersectionObserver(([entry]) => setQuiet(entry?.isIntersecting === true), {
      threshold: 0.5,
    });
    watch.observe(target);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (count === over || held) return;
    const timer = setTimeout(() => setOver(count), LASTS);
    return () => clearTimeout(timer);
  }, [count, over, held]);

  if (latest.length === 0) return null;
  return (
    <section
      aria-label={words.celebrate(latest.length)}
      className={quiet ? 'away' : 'celebration'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Flame key={count} />
      <div>
        <p className="what">{words.celebrate(latest.length)}</p>
        <ul>
          {latest.map((id) => (
            <li key={id}>
              <b>{words.titles[id].name}</b> <span>{words.titles[id].meaning}</span>
            </li>
          ))}
        </ul>
      </div>
      {!quiet && (
        <p className="ways">
          <Button
            variant="link"
            onClick={() => {
              setOver(count);
              goToTitles();
            }}
          >
            {words.see}
          </Button>
          <Button variant="link" onClick={() => setOver(count)}>
            {words.close}
          </Button>
        </p>
      )}
    </section>
  );
}
