import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { EditorWords } from './words.ts';

interface TextDiffProps {
  before: string;
  after: string;
  words: EditorWords;
}

/** The lines themselves, shown when one asks for them. */
export const TextDiff = ({ before, after, words }: TextDiffProps) => {
  const { t, source } = words;
  const [shown, setShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const parent = box.current;
    if (!shown || parent === null) return;
    let view: { destroy: () => void } | null = null;
    let left = false;
    import('./source/text-diff.ts').then(
      ({ createTextDiff }) => {
        if (!left) view = createTextDiff({ parent, before, after, words: source });
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      view?.destroy();
    };
  }, [shown, before, after, source]);

  return (
    <>
      <p className="ed-acts">
        <Button variant="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t.review.hideText : t.review.showText}
        </Button>
      </p>
      {failed && <p className="problem">{t.offline}</p>}
      {shown && <div ref={box} className="ed-textdiff" />}
    </>
  );
};
