import { type ComponentType, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { TitleId } from '../../core/titles/title.ts';
import { earnedTitles } from '../../core/titles/titles.ts';
import { adoptOriginal, earnedHere, earnTitles } from '../../io/titles.ts';
import type { Calculator } from '../calculator.ts';
import type { CelebrationProps } from './Celebration.tsx';

const none: readonly TitleId[] = [];

/** Milliseconds that numbers stand before they earn, so that "5" on the way to "50" does not. */
const SETTLED = 600;

interface Props {
  readonly calculator: Calculator;
  /** Whether the numbers are the visitor's own; an example or somebody's link earns nothing. */
  readonly theirs: boolean;
}

/** Notices titles as they are earned. What celebrates them is fetched then. */
export function TitlesEarned({ calculator, theirs }: Props) {
  const { resolved, assessment, locale } = calculator;
  const now = useMemo(() => earnedTitles(resolved.work, assessment), [resolved.work, assessment]);
  const fresh = useSyncExternalStore(earnedHere.subscribe, earnedHere.read, () => none);
  const [loaded, setLoaded] = useState<{ readonly Celebration: ComponentType<CelebrationProps> } | null>(
    null,
  );
  const due = fresh.length > 0;

  useEffect(adoptOriginal, []);

  useEffect(() => {
    if (!theirs) return;
    // A tab in the background leaves it to the one in which the visitor is.
    const earn = () => {
      if (document.visibilityState === 'visible') void earnTitles(now);
    };
    const timer = setTimeout(earn, SETTLED);
    document.addEventListener('visibilitychange', earn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', earn);
    };
  }, [theirs, now]);

  useEffect(() => {
    if (!due) return;
    import('./Celebration.tsx').then(
      ({ Celebration }) => setLoaded({ Celebration }),
      // The title is kept all the same.
      () => undefined,
    );
  }, [due]);

  return (
    <div role="status" className="earned">
      {loaded && <loaded.Celebration fresh={fresh} locale={locale} />}
    </div>
  );
}
