import type { Work } from '../../core/assess.ts';
import { type Boost, boosted } from '../../core/boost.ts';
import type { BoostMessages } from '../../i18n/boost.ts';
import { type Equation, fraction, letter, result } from '../equation.ts';
import { Formula } from '../Formula.tsx';
import type { Figures } from '../figures.ts';

interface Props {
  readonly work: Work;
  readonly factors: Boost;
  readonly say: BoostMessages;
  readonly figures: Figures;
}

export function BoostFormulas({ work, factors, say, figures }: Props) {
  const after = boosted(work, factors);
  const sessions = figures.number(factors.sessions, 2);
  const speed: Equation = [
    letter('m′'),
    ' = ',
    letter('m k'),
    ` = ${figures.number(work.multiplier, 2)} × ${sessions} = `,
    result(figures.times(after.multiplier)),
  ];
  const tokens: Equation = [
    letter('M′'),
    ' = ',
    fraction([letter('M k')], [letter('q')]),
    ' = ',
    fraction([`${figures.tokens(work.tokensM)} × ${sessions}`], [figures.number(factors.tokenUse, 2)]),
    ' = ',
    result(figures.tokens(after.tokensM)),
  ];
  return (
    <dl className="terms">
      <dt>{say.speed}</dt>
      <dd>
        <Formula equation={speed} />
      </dd>
      <dt>{say.tokens}</dt>
      <dd>
        <Formula equation={tokens} />
      </dd>
    </dl>
  );
}
