import { useEffect, useMemo, useRef, useState } from 'react';
import { type DraftText, writeText } from '../../core/builder.ts';
import { checkSoul } from '../../core/checks/checks.ts';
import { checkIds, type Finding, findingKey } from '../../core/checks/finding.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { PanelProps } from '../panel.ts';
import { FindingList } from './FindingList.tsx';
import { findingWords } from './finding-words.ts';
import { underline } from './underline.ts';

export interface ChecksProps extends Pick<PanelProps, 'state' | 'store' | 'compiled'> {
  readonly words: ChecksWords;
  /** Told the title of what stands first, for where the list is not in view; `''` where all pass. */
  readonly onFirst: (title: string) => void;
}

const fields = {
  main: 'mainSlotText',
  rule: 'ruleSlotText',
  custom: 'customPrompt',
} as const satisfies Record<string, DraftText>;

/** Says what changed once it has stood for a moment; `quiet` is what needs no word at first. */
const useAnnouncement = (said: string, quiet: string): string => {
  const [announced, announce] = useState('');
  const last = useRef(quiet);
  useEffect(() => {
    if (said === last.current) return;
    const timer = setTimeout(() => {
      last.current = said;
      announce(said);
    }, 1000);
    return () => clearTimeout(timer);
  }, [said]);
  return announced;
};

/** Milliseconds without a change after which a draft is checked, so that no key waits for it. */
const pause = 150;

const usePaused = <T,>(value: T): T => {
  const [paused, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(set, pause, value);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
};

/** The seven checks of the draft in view; a fix is one step that can be undone. */
export const Checks = ({ state, store, compiled, words, onFirst }: ChecksProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const document = state.history.present;
  const soul = useMemo(() => ({ document, compiled }), [document, compiled]);
  const checked = usePaused(soul);
  const findings = useMemo(() => checkSoul(checked), [checked]);
  const passing = checkIds.filter((id) => !findings.some(({ rule }) => rule === id));
  const titles = findings.map((finding) => findingWords(finding, words).title);
  const announced = useAnnouncement(words.announce(titles), words.announce([]));

  const [first = ''] = titles;
  useEffect(() => onFirst(first), [first, onFirst]);
  useEffect(() => underline(findings, (part) => checked.document.draft[fields[part]]), [findings, checked]);

  const mend = (found: Finding): void => {
    const fix = checkSoul(soul).find((finding) => findingKey(finding) === findingKey(found))?.fix;
    if (!fix || fix.part === 'text') return;
    store.take(writeText(document, fields[fix.part], fix.text));
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="soul-checks">
      <h2 className="lab" id="soul-checks" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <FindingList findings={findings} words={words} onFix={mend} />
      <p className="checks-pass">{words.pass(passing, checkIds.length)}</p>
      <p className="away" role="status">
        {announced}
      </p>
    </section>
  );
};
