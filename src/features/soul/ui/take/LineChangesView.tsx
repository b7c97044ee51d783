import type { TakeWords } from '../../i18n/take.en.ts';
import { type LineChanges, type MarkedText, pieces } from './line-changes.ts';

const Side = ({ of, text }: { of: 'del' | 'ins'; text: MarkedText }) => {
  const Mark = of;
  return (
    <pre className={of}>
      {pieces(text).map(({ at, text, marked }) => (marked ? <Mark key={at}>{text}</Mark> : text))}
    </pre>
  );
};

/** The lines that go and the lines that come, between the ones that stay. */
export const LineChangesView = ({ changes, words }: { changes: LineChanges; words: TakeWords['merge'] }) => {
  const { before, after, removed, added } = changes;
  return (
    <div className="take-changes">
      {before > 0 && <p className="hint">{words.kept(before)}</p>}
      {removed.text !== '' && <Side of="del" text={removed} />}
      {added.text !== '' && <Side of="ins" text={added} />}
      {after > 0 && <p className="hint">{words.kept(after)}</p>}
    </div>
  );
};
