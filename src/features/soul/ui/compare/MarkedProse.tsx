import { type ProseLine, proseBlocks } from '../../core/prose.ts';
import type { Edit } from '../../core/word-diff.ts';

type Mark = 'del' | 'ins';

interface MarkedProseProps {
  readonly heading: string;
  readonly text: string;
  /** What only this side has. */
  readonly edits: readonly Edit[];
  readonly mark: Mark;
}

const Line = ({ line, mark: Marked }: { line: ProseLine; mark: Mark }) =>
  line.runs.map(({ at, text, edited }) =>
    edited && text.trim() !== '' ? <Marked key={at}>{text}</Marked> : <span key={at}>{text}</span>,
  );

/** One side's words as paragraphs and lists, led by their heading. */
export const MarkedProse = ({ heading, text, edits, mark }: MarkedProseProps) => {
  const blocks = proseBlocks(text, edits);
  const lead = heading && <b>{heading}</b>;
  return (
    <>
      {heading && blocks[0]?.kind === 'list' && <p>{lead}</p>}
      {blocks.map(({ kind, lines }, index) => {
        const at = lines[0]?.at;
        if (kind === 'paragraph')
          return (
            <p key={at}>
              {index === 0 && lead}
              {lines.map((line) => (
                <Line key={line.at} line={line} mark={mark} />
              ))}
            </p>
          );
        return (
          <ul key={at}>
            {lines.map((line) => (
              <li key={line.at}>
                <Line line={line} mark={mark} />
              </li>
            ))}
          </ul>
        );
      })}
    </>
  );
};
