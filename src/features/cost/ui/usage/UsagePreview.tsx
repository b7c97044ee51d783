import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { mixTotal } from '../../core/token-mix.ts';
import { applyUsage } from '../../core/usage/apply-usage.ts';
import { billUsage } from '../../core/usage/bill-usage.ts';
import type { Usage } from '../../core/usage/usage.ts';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Calculator } from '../calculator.ts';
import { DaysField } from './DaysField.tsx';
import { ModelChoice } from './ModelChoice.tsx';
import { UsageCosts } from './UsageCosts.tsx';
import { UsageHeading } from './UsageHeading.tsx';
import { UsageKinds } from './UsageKinds.tsx';
import type { UsageNumbers } from './UsagePanel.tsx';

interface Props {
  readonly calculator: Calculator;
  readonly words: UsageMessages;
  readonly usage: Usage;
  readonly use: (numbers: UsageNumbers) => void;
  readonly another: () => void;
}

/** What the report says, before anything is taken over. */
export function UsagePreview({ calculator, words, usage, use, another }: Props) {
  const { figures, resolved, world } = calculator;
  const [days, setDays] = useState(usage.days);
  const billed = billUsage(usage, resolved.models, world.legacyIds, resolved.work.rates);
  const largest = billed.find(({ model }) => model !== null)?.model?.id;
  const [model, setModel] = useState(largest ?? resolved.model.id);
  const numbers = days === null ? null : applyUsage(usage.tokens, days, model);
  const { from, to } = usage;
  return (
    <form
      className="usage-preview"
      onSubmit={(event) => {
        event.preventDefault();
        if (numbers) use(numbers);
      }}
    >
      <UsageHeading note={words.report[usage.kind]}>
        {words.total(figures.tokens(mixTotal(usage.tokens) / 1e6))}
      </UsageHeading>
      {from !== null && to !== null && (
        <p className="soft">{words.span(figures.date(from), figures.date(to))}</p>
      )}
      <DaysField usage={usage} words={words} days={days} change={setDays}>
        {numbers ? (
          <output>{words.perDay(figures.tokens(numbers.tokensM))}</output>
        ) : (
          days !== null && <span className="wrong">{words.tooMany}</span>
        )}
      </DaysField>
      <UsageKinds calculator={calculator} words={words} tokens={usage.tokens} />
      <ModelChoice calculator={calculator} words={words} billed={billed} chosen={model} choose={setModel} />
      <UsageCosts figures={figures} words={words} billed={billed} stated={usage.cost} />
      <div className="foot">
        <Button type="submit" variant="go" disabled={numbers === null}>
          {words.use}
        </Button>
        <Button variant="link" onClick={another}>
          {words.other}
        </Button>
      </div>
    </form>
  );
}
