import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Done } from './use-save.ts';
import type { EditorWords } from './words.ts';

interface SavedProps {
  done: Done;
  path: string;
  words: EditorWords;
  onClose: () => void;
}

/** Where it went, and the way back to writing. */
export const Saved = ({ done, path, words, onClose }: SavedProps) => {
  const { t, documents } = words;
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  const said = done.kind === 'opened' ? documents.proposed(done.number) : documents.saved[done.how](path);
  return (
    <>
      <p ref={sentence} className="ed-saved" role="status" tabIndex={-1}>
        {said}
      </p>
      <p className="ed-acts">
        {done.url !== null && (
          <a className="btn go" href={done.url}>
            {done.kind === 'opened' ? t.review.seePullRequest : t.review.seeFile}
          </a>
        )}
        <Button onClick={onClose}>{t.review.goOn}</Button>
      </p>
    </>
  );
};
