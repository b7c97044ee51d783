import { assumedKinds, blendedPrice } from '../../core/blended-price.ts';
import { splitCost } from '../../core/split-cost.ts';
import { type TokenMix, tokenKinds } from '../../core/token-mix.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Figures } from '../figures.ts';
import { knownMixes } from '../known-mixes.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { MixField } from './MixField.tsx';
import { PeakField } from './PeakField.tsx';
import { ShareField } from './ShareField.tsx';

const ratio = (mix: TokenMix, figures: Figures): string =>
  tokenKinds.map((kind) => figures.number(mix[kind], 1)).join(' : ');

export default function MixPanel({ calculator, close }: PanelBodyProps) {
  const { facts, resolved, locale, figures, messages, change } = calculator;
  const { work, model } = resolved;
  const words = panelMessages[locale].mix;
  const price = figures.price(blendedPrice(work.price, work.mix), work.price.currency);
  const known = knownMixes(facts.mixes, work.mix);
  const measured = known.find(({ chosen }) => chosen)?.measured;
  return (
    <>
      <fieldset className="choices">
        <legend>{words.presets}</legend>
        {known.map(({ id, parts, chosen }) => (
          <label key={id}>
            <input type="radio" name="cost-mix" checked={chosen} onChange={() => change({ mix: parts })} />
            <span>
              {messages.mixName[id] ?? id} <small className="mono">{ratio(parts, figures)}</small>
            </span>
          </label>
        ))}
        {measured && (
          <p className="hint">
            {words.measured(measured.reports, figures.date(measured.measuredOn))},{' '}
            <a className="lk" href={measured.source} rel="noreferrer">
              {words.source}
            </a>
          </p>
        )}
      </fieldset>
      <div className="pair">
        {splitCost(work.price, work.mix).map((one) => (
          <MixField key={one.kind} calculator={calculator} cost={one} done={close} />
        ))}
      </div>
      {model.long && (
        <ShareField
          calculator={calculator}
          quantity="longShare"
          label={words.long}
          hint={words.longHint(
            figures.number(model.long.above, 0),
            figures.price(model.long.in, model.currency),
            figures.price(model.long.out, model.currency),
          )}
          done={close}
        />
      )}
      {model.peak && <PeakField calculator={calculator} peak={model.peak} done={close} />}
      <p className="sum">
        {assumedKinds(work.price, work.mix).length > 0 ? words.unsure(price) : words.blended(price)}
      </p>
    </>
  );
}
