import { type ProseLine, proseBlocks } from '../core/prose.ts';
import type { Edit } from '../core/word-diff.ts';

const Line = ({ line }: { line: ProseLine }) =>
  line.runs.map(({ at, text, edited }) =>
    edited ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>,
  );

/** A slot's text as paragraphs and lists, led by its heading, with the visitor's words marked. */
export const Prose = ({
  heading,
  text,
  edits,
}: {
  heading: string;
  text: string;
  edits: readonly Edit[];
}) => {
  const blocks = proseBlocks(text, edits);
  const leads = blocks[0]?.kind === 'paragraph';
  return (
    <>
      {heading && !leads && (
        <p>
          <b>{heading}</b>
        </p>
      )}
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <ul key={block.lines[0]?.at}>
            {block.lines.map((line) => (
              <li key={line.at}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={block.lines[0]?.at}>
            {index === 0 && heading && <b>{heading}</b>}
            {block.lines.map((line) => (
              <Line key={line.at} line={line} />
            ))}
          </p>
        ),
      )}
    </>
  );
};
