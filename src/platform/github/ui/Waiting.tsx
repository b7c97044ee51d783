import './waiting.css';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Messages } from '../i18n/en.ts';
import type { Waiting as WaitingJob } from '../io/persevere.ts';

interface WaitingProps<R> {
  waiting: WaitingJob<R>;
  /** Why it waits, as a sentence. */
  reason: string;
  words: Messages['waiting'];
  onHurry: () => void;
  onStop: () => void;
}

/** `4:12`, or `1:04:12` where it takes longer than an hour. */
export const countdown = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
};

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** A job that goes on by itself: the time left as a figure on its own ruler, what was tried, and the way out. */
export const Waiting = <R,>({ waiting, reason, words, onHurry, onStop }: WaitingProps<R>) => {
  const now = useNow();
  const { triedAt, nextAt } = waiting;
  const since = triedAt.at(-1) ?? now;
  const left = Math.max(0, nextAt - now);
  const past = Math.min(1, Math.max(0, (now - since) / Math.max(1, nextAt - since)));
  return (
    <div className="gh-wait">
      <p role="alert">{reason}</p>
      <p className="gh-wait-figure" aria-hidden="true">
        <b>{countdown(left)}</b> <span>{words.until}</span>
      </p>
      <div className="gh-wait-ruler" aria-hidden="true">
        <i style={{ width: `${100 * past}%` }} />
      </div>
      <p className="gh-wait-note">
        {words.triedAt(triedAt)} {words.nextAt(nextAt)}
      </p>
      <p className="gh-wait-acts">
        <Button onClick={onHurry}>{words.tryNow}</Button>
        <Button variant="link" onClick={onStop}>
          {words.stop}
        </Button>
      </p>
    </div>
  );
};
