import { useDeferredValue } from 'react';
import { Markdown } from '#components/ui/Markdown.tsx';
import { sourceBlocks } from '../../core/source-blocks.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';

export interface ProseProps {
  text: string;
  t: EditorMessages;
}

/** What stands below the front matter, as it reads. */
export const Prose = ({ text, t }: ProseProps) => {
  const shown = useDeferredValue(text);
  const blocks = sourceBlocks(shown);
  const prose = blocks.ok ? shown.slice(blocks.value.bodyOffset) : shown;
  return prose.trim() === '' ? (
    <p className="ed-note">{t.prose.none}</p>
  ) : (
    <div className="ed-prose">
      <Markdown text={prose} />
    </div>
  );
};
