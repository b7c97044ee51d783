import './boost.css';
import { useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { assess } from '../../core/assess.ts';
import { boosted, boostRules, type Boost as Factors } from '../../core/boost.ts';
import { quantityRules } from '../../core/rules.ts';
import { boostMessages } from '../../i18n/boost.ts';
import type { Calculator } from '../calculator.ts';
import { BoostFormulas } from './BoostFormulas.tsx';
import { BoostLedger } from './BoostLedger.tsx';
import { Factor } from './Factor.tsx';
import { outlook } from './outlook.ts';
import { TakenBar } from './TakenBar.tsx';
import { type Taken, takeBoost } from './take-boost.ts';

const first: Factors = { sessions: 2, tokenUse: 1.3 };

/** What it would take, and bring, to run several sessions of the same work side by side. */
export default function Boost({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, resolved, figures, locale, change } = calculator;
  const { work } = resolved;
  const say = boostMessages[locale];
  const id = useId();
  const [factors, setFactors] = useState(first);
  const [before, setBefore] = useState<Taken | null>(null);
  const boostedWork = boosted(work, factors);
  const after = assess(boostedWork);
  const taken = takeBoost(scenario, work, factors);
  const bounds = {
    tokensM: () =>
      say.outOfBounds.tokensM(figures.tokens(boostedWork.tokensM), figures.tokens(quantityRules.tokensM.max)),
    multiplier: () =>
      say.outOfBounds.multiplier(
        figures.times(boostedWork.multiplier),
        figures.times(quantityRules.multiplier.max),
      ),
  };
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{say.heading}</h2>
      </div>
      <div className="bench">
        <div>
          <Factor
            calculator={calculator}
            label={say.sessions}
            hint={say.sessionsHint}
            rule={boostRules.sessions}
            step={0.5}
            value={factors.sessions}
            change={(sessions) => setFactors({ ...factors, sessions })}
          />
          <Factor
            calculator={calculator}
            label={say.tokenUse}
            hint={say.tokenUseHint}
            rule={boostRules.tokenUse}
            step={0.05}
            value={factors.tokenUse}
            change={(tokenUse) => setFactors({ ...factors, tokenUse })}
          />
          <BoostFormulas work={work} factors={factors} say={say} figures={figures} />
        </div>
        <div>
          <BoostLedger calculator={calculator} after={after} sessions={factors.sessions} say={say} />
          <p className="outlook" role="status">
            {outlook(work, after, factors, say, figures)}
          </p>
          {!taken.ok && <p className="notice">{bounds[taken.error]()}</p>}
          <Button
            disabled={!taken.ok || work.tokensM === 0}
            onClick={() => {
              if (!taken.ok) return;
              setBefore({
                tokensM: scenario.tokensM,
                multiplier: scenario.multiplier,
                speedRange: scenario.speedRange,
              });
              change(taken.value);
            }}
          >
            {say.take}
          </Button>
        </div>
      </div>
      <TakenBar calculator={calculator} before={before} forget={setBefore} say={say} />
    </section>
  );
}
