import './share.css';
import { defaultScenario } from '../../core/default-scenario.ts';
import type { SharedScenario, ShareReason } from '../../core/share-link.ts';
import { fieldName, type ShareMessages, shareMessages } from '../../i18n/share.ts';
import type { Calculator } from '../calculator.ts';
import type { Shared as Arrived } from './use-shared.ts';

interface Props {
  readonly calculator: Calculator;
  readonly arrived: Arrived;
}

interface Strip {
  readonly sentences: readonly string[];
  readonly buttons: readonly (readonly [label: string, press: () => void])[];
}

function shown({ calculator, arrived }: Props, { salary }: SharedScenario, words: ShareMessages): Strip {
  const { scenario, resolved, world, figures } = calculator;
  const { arrived: say } = words;
  const { city, pricesAsOf } = scenario;
  const lostPrices = pricesAsOf !== null && !world.snapshots.some(({ asOf }) => asOf === pricesAsOf);
  return {
    sentences: [
      say.shown,
      salary ? say.salary.sent : arrived.hasOwn ? say.salary.own : say.salary.example,
      ...(resolved.city.id === city ? [] : [say.city(fieldName(city, words))]),
      ...(lostPrices ? [say.prices(figures.date(pricesAsOf))] : []),
    ],
    buttons: [
      [say.keep, arrived.keep],
      [arrived.hasOwn ? say.back : say.backToExample, arrived.back],
    ],
  };
}

const refused = (reason: ShareReason, arrived: Arrived, words: ShareMessages): Strip => ({
  sentences: [
    words.refused[reason.kind]('field' in reason ? fieldName(reason.field, words) : ''),
    words.arrived.stands,
  ],
  buttons: [[words.arrived.dismiss, arrived.dismiss]],
});

function stripOf(props: Props, words: ShareMessages): Strip | null {
  const { visit, back, dismiss } = props.arrived;
  const say = words.arrived;
  switch (visit.at) {
    case 'own':
      return null;
    case 'shown':
      return shown(props, visit.shared, words);
    case 'refused':
      return refused(visit.reason, props.arrived, words);
    case 'used':
      return {
        sentences: [say.used(props.calculator.resolved.model.name)],
        buttons: [
          [say.undo, back],
          [say.dismiss, dismiss],
        ],
      };
    case 'kept':
      return {
        sentences: [say.kept],
        buttons: [
          [visit.before === defaultScenario ? say.backToExample : say.undo, back],
          [say.dismiss, dismiss],
        ],
      };
  }
}

/** Says that the numbers came with a link, or why they did not, and lets the visitor choose. */
export default function Shared(props: Props) {
  const words = shareMessages[props.calculator.locale];
  const strip = stripOf(props, words);
  if (strip === null) return null;
  return (
    <section className="wrap shared" aria-label={words.arrived.label}>
      <p role="status">
        {strip.sentences.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
      <p>
        {strip.buttons.map(([label, press]) => (
          <button key={label} type="button" className="lk" onClick={press}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
