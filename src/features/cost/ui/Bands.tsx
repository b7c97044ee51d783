import { BandScale } from './BandScale.tsx';
import type { Calculator } from './calculator.ts';

/** Headcount and return among their bands, each with its conclusion. */
export function Bands({ calculator }: { readonly calculator: Calculator }) {
  const { assessment, figures, messages } = calculator;
  const { people, costBenefit, risk, value } = assessment;
  const free = assessment.annualCost === 0;
  return (
    <section className="wrap bands">
      <BandScale
        name={messages.exposure}
        unit={messages.exposureScale}
        bands={[
          { name: messages.risk.safe.name, from: 1 },
          { name: messages.risk.warning.name, from: 1.5 },
          { name: messages.risk.high.name, from: 2 },
        ]}
        end={3}
        value={people}
        text={figures.ratio(people)}
        meaning={messages.risk[risk].meaning}
        alarm={risk === 'high'}
      />
      <BandScale
        name={messages.return}
        unit={messages.returnScale}
        bands={[
          { name: messages.value['not-worth-it'].name, from: 0 },
          { name: messages.value.barely.name, from: 1 },
          { name: messages.value['high-return'].name, from: 2 },
        ]}
        end={4}
        value={costBenefit}
        text={figures.ratio(costBenefit)}
        meaning={free ? messages.noCost : messages.value[value].meaning}
        alarm={value === 'not-worth-it'}
      />
    </section>
  );
}
