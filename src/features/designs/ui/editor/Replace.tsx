import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { EditorMessages } from '../../i18n/editor.en.ts';

interface ReplaceProps {
  lines: number;
  t: EditorMessages['importing'];
  onReplace: () => void;
  onKeep: () => void;
}

/** The question before unsaved lines give way. */
export const Replace = ({ lines, t, onReplace, onKeep }: ReplaceProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="ed-ask">
      <h3 ref={title} tabIndex={-1}>
        {t.replaceTitle}
      </h3>
      <p>{t.replace(lines)}</p>
      <p className="ed-acts">
        <Button variant="go" onClick={onReplace}>
          {t.replaceYes}
        </Button>
        <Button onClick={onKeep}>{t.replaceNo}</Button>
      </p>
    </section>
  );
};
