import type { ReactNode } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { formatNumber } from '#platform/i18n/core/format.ts';
import { fragmentIn } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { isRunning } from '../../core/try/answer.ts';
import type { TryWords } from '../../i18n/try.en.ts';
import { Failure } from './Failure.tsx';
import type { Run, Side, TryStore } from './try-store.ts';
import { useTryWords } from './try-words.ts';

interface VoiceProps {
  readonly side: Side;
  /** Its name, or the choice of it. */
  readonly heading: ReactNode;
  /** `null` asks without a soul. */
  readonly document: SoulDocument | null;
  readonly run: Run | undefined;
  readonly store: TryStore;
}

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

/** What stands in place of an answer before anything was asked. */
const Silence = ({ document, system }: { document: SoulDocument | null; system: string }) => {
  const { t } = useTryWords();
  const sample = document && fragmentIn(document, 'main')?.meta.sample;
  if (sample)
    return (
      <figure className="silence">
        <figcaption>{t.silent.sample}</figcaption>
        <blockquote lang={languageOf(sample)}>{sample}</blockquote>
      </figure>
    );
  const words = document === null ? t.silent.none : system === '' ? t.silent.blank : t.silent.own;
  return <p className="silence">{words}</p>;
};

const Tokens = ({ run }: { run: Run }) => {
  const { t, locale } = useTryWords();
  const { answer, estimate, model, host } = run;
  if (isRunning(answer) || answer.text === '') return null;
  const output = answer.output ?? estimate.output;
  const input = answer.input ?? estimate.input;
  const estimated = answer.output === null;
  return (
    <div className="tokens">
      {output !== null && (
        <p className="num">
          <b>
            {estimated && '≈ '}
            {formatNumber(output, locale)}
          </b>{' '}
          {t.tokens(output)}
          {input !== null && <span>{t.read(input, answer.input === null)}</span>}
        </p>
      )}
      <p className="by">
        {output === null ? t.uncounted(model, host) : estimated ? t.estimated(model) : t.counted(model, host)}
      </p>
    </div>
  );
};

/** A failure is said by its own sentence. */
const phaseText = ({ answer, host }: Run, t: TryWords): string => {
  if (answer.phase === 'failed') return '';
  return answer.phase === 'waiting' ? t.waiting(host) : t.phases[answer.phase];
};

const Spoken = ({ run }: { run: Run }) => {
  const { t } = useTryWords();
  const { answer, prompt, host, model, provider } = run;
  const running = isRunning(answer);
  const cause =
    answer.phase === 'done' && answer.text === ''
      ? t.causes.wordless
      : answer.cause === 'length' || answer.cause === 'declined'
        ? t.causes[answer.cause]
        : null;
  return (
    <>
      <p className="asked">{t.asked(prompt)}</p>
      {answer.text !== '' && (
        <div className="said" data-running={running || undefined} lang={languageOf(answer.text)}>
          {answer.text}
        </div>
      )}
      <p className="phase" role="status" data-phase={answer.phase}>
        {phaseText(run, t)}
      </p>
      {cause !== null && <p className="cause">{cause}</p>}
      {answer.reason && (
        <Failure
          reason={answer.reason}
          host={host}
          model={model}
          provider={provider}
          begun={answer.text !== ''}
        />
      )}
      <Tokens run={run} />
    </>
  );
};

/** One side: a soul, or none, and its last answer. */
export const Voice = ({ side, heading, document, run, store }: VoiceProps) => {
  const { t } = useTryWords();
  const letter = side.toUpperCase();
  const system = document === null ? '' : compilePreview(document.draft, document.fragments).text;
  const running = run !== undefined && isRunning(run.answer);
  return (
    <section className={`voice ${side}`} aria-labelledby={`try-${side}`}>
      <header>
        <span className="letter" id={`try-${side}`}>
          {letter}
        </span>
        {heading}
        <Button
          variant="link"
          aria-label={running ? t.stopSide(letter) : t.askSide(letter)}
          onClick={() => (running ? store.stop(side) : void store.ask(side))}
        >
          {running ? t.stop : t.ask}
        </Button>
      </header>
      {run ? <Spoken run={run} /> : <Silence document={document} system={system} />}
      {system !== '' && (
        <details>
          <summary>{t.system(system.length)}</summary>
          <pre lang={languageOf(system)}>{system}</pre>
        </details>
      )}
    </section>
  );
};
