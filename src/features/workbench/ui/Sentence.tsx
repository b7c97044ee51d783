import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Messages } from '../i18n/en.ts';
import { startProposal, workbench } from '../io/proposals.ts';
import { goToHash } from './use-hash.ts';

/** Two blanks that become a proposal. What stands in them survives a reload. */
export const Sentence = ({ t }: { t: Messages }) => {
  const title = useRef<HTMLInputElement>(null);
  const because = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<'title' | StorageReason | null>(null);

  useEffect(() => {
    const { sentence } = workbench.read().value;
    // Words typed before this page was alive win.
    if (title.current?.value === '') title.current.value = sentence.title;
    if (because.current?.value === '') because.current.value = sentence.because;
  }, []);

  const typed = () => ({ title: title.current?.value ?? '', because: because.current?.value ?? '' });

  const keep = (): void => {
    const kept = workbench.write({ ...workbench.read().value, sentence: typed() });
    setProblem(kept.ok ? null : kept.error);
  };

  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sentence = typed();
    if (sentence.title.trim() === '') {
      setProblem('title');
      title.current?.focus();
      return;
    }
    const started = await startProposal({
      title: sentence.title,
      chiefComplaint: sentence.because,
      description: '',
    });
    if (started.ok) goToHash(started.value.key);
    else setProblem(started.error);
  };

  const { sentence } = t;
  return (
    <section className="wb-own">
      <h2>{sentence.heading}</h2>
      {/* `dialog`: sent before this page is alive, the form goes nowhere and keeps its words. */}
      <form method="dialog" onSubmit={(event) => void start(event)} onInput={keep} noValidate>
        <p className="wb-sentence">
          {sentence.before}
          <input
            ref={title}
            aria-label={sentence.titleLabel}
            aria-invalid={problem === 'title' || undefined}
            aria-describedby="wb-sentence-help"
            placeholder={sentence.title}
            autoComplete="off"
          />
          {sentence.between}
          <span className="wb-last">
            <input
              ref={because}
              aria-label={sentence.becauseLabel}
              placeholder={sentence.because}
              autoComplete="off"
            />
            {sentence.after}
          </span>
        </p>
        <p id="wb-sentence-help" className={problem === null ? 'wb-hint' : 'problem'} aria-live="polite">
          {problem === null
            ? sentence.hint
            : problem === 'title'
              ? sentence.titleMissing
              : t.storage[problem]}
        </p>
        <Button variant="go" type="submit">
          {sentence.start}
        </Button>
      </form>
    </section>
  );
};
