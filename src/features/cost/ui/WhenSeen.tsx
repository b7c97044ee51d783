import { type ComponentType, memo, type RefObject, useEffect, useRef, useState } from 'react';
import type { Calculator } from './calculator.ts';

export type Part = ComponentType<{ readonly calculator: Calculator }>;

interface Props {
  /** Names the room that the part is given before it is there, so that nothing below it jumps. */
  readonly className: string;
  readonly load: () => Promise<{ readonly default: Part }>;
  readonly calculator: Calculator;
}

/** How far below the screen a part is fetched once the visitor scrolls, so that it is there when it is reached. */
const AHEAD = '600px';

/** Whether an element is on the screen, or within a margin of it. */
function useOnScreen(element: RefObject<Element | null>, rootMargin: string): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => setIs(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, rootMargin]);
  return is;
}

function useScrolled(): boolean {
  const [scrolled, setScrolled] = useState(false);
  useEffect(() => {
    const note = () => setScrolled(true);
    addEventListener('scroll', note, { once: true, passive: true });
    return () => removeEventListener('scroll', note);
  }, []);
  return scrolled;
}

interface LiveProps {
  readonly Part: Part;
  readonly onScreen: boolean;
  readonly calculator: Calculator;
}

/** A part off the screen keeps what it shows and catches up when it is seen, so that typing never waits for it. */
const Live = memo(
  function Live({ Part, calculator }: LiveProps) {
    return <Part calculator={calculator} />;
  },
  (before, after) => !after.onScreen || before.calculator === after.calculator,
);

/** A part of the page that is fetched when it comes near the screen. */
export const WhenSeen = memo(function WhenSeen({ className, load, calculator }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const near = useOnScreen(room, useScrolled() ? AHEAD : '0px');
  const onScreen = useOnScreen(room, '0px');
  const [loaded, setLoaded] = useState<{ readonly Part: Part } | 'failed' | null>(null);

  useEffect(() => {
    if (loaded !== null || !near) return;
    load().then(
      ({ default: Part }) => setLoaded({ Part }),
      () => setLoaded('failed'),
    );
  }, [loaded, near, load]);

  return (
    <div
      ref={room}
      className={`wrap sheet-part ${className}`}
      data-loaded={loaded !== null && loaded !== 'failed'}
    >
      {loaded === 'failed' && (
        <p className="notice" role="alert">
          {calculator.messages.partFailed}{' '}
          <button type="button" className="lk" onClick={() => setLoaded(null)}>
            {calculator.messages.retry}
          </button>
        </p>
      )}
      {loaded !== null && loaded !== 'failed' && (
        <Live Part={loaded.Part} onScreen={onScreen} calculator={calculator} />
      )}
    </div>
  );
});
