import { Button } from '#components/ui/Button.tsx';
import { mixTotal, type TokenMix } from '../../core/token-mix.ts';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Calculator } from '../calculator.ts';
import { UsageHeading } from './UsageHeading.tsx';
import type { UsageNumbers } from './UsagePanel.tsx';

interface Props {
  readonly calculator: Calculator;
  readonly words: UsageMessages;
  readonly before: UsageNumbers;
  readonly undo: () => void;
  readonly another: () => void;
  readonly close: () => void;
}

/** What was taken over, and the way back. */
export function UsageApplied({ calculator, words, before, undo, another, close }: Props) {
  const { figures, scenario, resolved } = calculator;
  const share = (mix: TokenMix, part: number) => figures.percent(part / mixTotal(mix), 1);
  const mix = (one: TokenMix) =>
    words.mix(
      share(one, one.input),
      share(one, one.cacheRead),
      share(one, one.cacheWrite),
      share(one, one.output),
    );
  const name = (id: string) => resolved.models.find((model) => model.id === id)?.name ?? id;
  const rows = [
    [words.changes.tokens, figures.tokens(before.tokensM), figures.tokens(scenario.tokensM)],
    [words.changes.mix, mix(before.mix), mix(scenario.mix)],
    [words.changes.model, name(before.model), name(scenario.model)],
  ] as const;
  return (
    <div className="usage-applied">
      <UsageHeading>{words.applied}</UsageHeading>
      <dl>
        {rows.map(([what, was, is]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {was === is ? (
                words.same(is)
              ) : (
                <>
                  <span className="soft">{words.was(was)}</span> <b>{words.now(is)}</b>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="foot">
        <Button variant="go" onClick={close}>
          {words.done}
        </Button>
        <Button onClick={undo}>{words.undo}</Button>
        <Button variant="link" onClick={another}>
          {words.other}
        </Button>
      </div>
    </div>
  );
}
