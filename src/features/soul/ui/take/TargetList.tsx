import './target-list.css';
import { useState } from 'react';
import type { PreviewCompilation } from '../../core/compile.ts';
import { shortHash } from '../../core/hash.ts';
import { type TargetId, targetIds } from '../../core/targets/target.ts';
import { targetFacts } from '../../core/targets/target-facts.ts';
import type { TargetsWords } from '../../i18n/targets.en.ts';

interface TargetListProps {
  readonly compiled: PreviewCompilation;
  readonly words: TargetsWords;
  /** What the hash is the hash of. */
  readonly hashLabel: string;
  /** SHA-256 of what "Copy prompt" copies. */
  readonly hash: string;
  readonly onOpen: (target: TargetId) => void;
}

const first: readonly TargetId[] = [
  'claude-output-style',
  'claude-subagent',
  'agents-md',
  'cursor',
  'openclaw',
  'card-png',
];
const rest = targetIds.filter((id) => !first.includes(id));

/** The files that a soul can be taken away as, six of them at first. */
export const TargetList = ({ compiled, words, hashLabel, hash, onOpen }: TargetListProps) => {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="targets">
        {[...first, ...(all ? rest : [])].map((id) => (
          <li key={id}>
            <button type="button" aria-haspopup="dialog" onClick={() => onOpen(id)}>
              <span>{words.names[id]}</span> <span className="mono">{targetFacts[id].extension}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="targets-end">
        <button type="button" className="lk" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(rest.length)}
        </button>
        {compiled.isComplete && <code title={`${hashLabel}: ${hash}`}>{shortHash(hash)}</code>}
      </p>
    </>
  );
};
