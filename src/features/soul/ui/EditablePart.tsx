import { useEffect, useRef } from 'react';
import type { DraftText } from '../core/builder.ts';
import type { Edit } from '../core/word-diff.ts';
import { Prose } from './Prose.tsx';

interface EditablePartProps {
  /** What of the draft it writes. */
  field: DraftText;
  origin: 'role' | 'rule' | 'own';
  /** The word in the margin. */
  tag: string;
  label: string;
  heading: string;
  text: string;
  edits: readonly Edit[];
  /** Language of the text where it is not the page's. */
  lang: string | undefined;
  placeholder: string;
  onChange: (text: string) => void;
}

/** Where the heading stands to the text's first line; a part without words has none, as in the compiled text. */
type HeadingPlace = 'none' | 'inline' | 'above';

const placeOf = (heading: string, text: string): HeadingPlace => {
  if (heading === '' || text.trim() === '') return 'none';
  return text.trimStart().startsWith('- ') ? 'above' : 'inline';
};

/** Tells the field where the heading ends, so that its first line begins behind it just as the prose does. */
const alignToHeading = (box: HTMLElement, place: HeadingPlace): void => {
  const rects = place === 'none' ? [] : [...(box.querySelector('.prose b')?.getClientRects() ?? [])];
  const [first, last] = [rects[0], rects.at(-1)];
  const inline = first && last && place === 'inline';
  const lead = inline
    ? last.top - first.top
    : (box.querySelector<HTMLElement>('.prose p:has(b)')?.offsetHeight ?? 0);
  box.style.setProperty('--indent', `${inline ? last.right - box.getBoundingClientRect().left : 0}px`);
  box.style.setProperty('--lead', `${place === 'none' ? 0 : lead}px`);
};

/** A last, empty line counts only with something on it. */
const linesOf = (text: string): string => (text.endsWith('\n') ? `${text}\u200b` : text);

/** A part of the prompt: prose with its edits marked, and in the very same place a field once it has the focus. */
export const EditablePart = (props: EditablePartProps) => {
  const { field, origin, tag, label, heading, text, edits, lang, placeholder, onChange } = props;
  const box = useRef<HTMLDivElement>(null);
  const place = placeOf(heading, text);

  const align = () => {
    if (box.current) alignToHeading(box.current, place);
  };
  useEffect(() => {
    if (box.current) alignToHeading(box.current, place);
  }, [place]);

  return (
    <section className={`part ${origin}`} lang={lang}>
      <span className="tag" aria-hidden="true">
        {tag}
      </span>
      <div ref={box} className="editable" data-blank={text.trim() === '' || undefined}>
        <div className="prose" aria-hidden="true">
          <Prose heading={place === 'none' ? '' : heading} text={text} edits={edits} />
        </div>
        <div className="mirror" aria-hidden="true">
          {linesOf(text === '' ? placeholder : text)}
        </div>
        <textarea
          rows={1}
          name={field}
          aria-label={label}
          autoComplete="off"
          value={text}
          placeholder={placeholder}
          onPointerDown={align}
          onFocus={align}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </section>
  );
};
