import { Fragment } from 'react';
import type { BlankName, SentencePart } from '../i18n/en.ts';
import { CityBlank } from './CityBlank.tsx';
import type { Calculator } from './calculator.ts';
import { LazyPanel } from './LazyPanel.tsx';

const panels = {
  income: () => import('./panels/IncomePanel.tsx'),
  tokens: () => import('./panels/TokensPanel.tsx'),
  model: () => import('./panels/ModelPicker.tsx'),
  multiplier: () => import('./panels/SpeedPanel.tsx'),
};

const panelNames = ['income', 'tokens', 'model', 'multiplier'] as const;

function Chevron() {
  return (
    <svg className="i" width="14" height="14" viewBox="0 0 24 24" aria-hidden="true">
      <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}

const leadingMark = (part: SentencePart | undefined): string =>
  (typeof part === 'string' && /^[,.，。]/.exec(part)?.[0]) || '';

/** The heading one fills in; each blank is a control. */
export function Sentence({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, resolved, figures, messages } = calculator;
  const text: Record<BlankName, string> = {
    city: resolved.city.name,
    income: figures.money(scenario.income, scenario.currency),
    tokens: figures.tokens(scenario.tokensM),
    model: resolved.model.name,
    multiplier: figures.times(scenario.multiplier),
  };
  const blank = (name: BlankName) =>
    name === 'city' ? (
      <CityBlank calculator={calculator}>
        <Chevron />
      </CityBlank>
    ) : (
      <button
        type="button"
        className={name === 'tokens' ? 'blank on' : 'blank'}
        popoverTarget={`cost-${name}`}
        aria-haspopup="dialog"
        aria-describedby={`cost-${name}-name`}
      >
        {text[name]}
        <Chevron />
      </button>
    );
  return (
    <>
      <h1 className="sentence">
        {messages.sentence.map((part, index) => {
          if (typeof part === 'string')
            return <Fragment key={part}>{part.slice(leadingMark(part).length)}</Fragment>;
          // A mark after a blank stays on the blank's line.
          return (
            <span key={part.blank} className="keep">
              {blank(part.blank)}
              {leadingMark(messages.sentence[index + 1])}
            </span>
          );
        })}
      </h1>
      {panelNames.map((name) => (
        <span key={name} id={`cost-${name}-name`} hidden>
          {messages.blanks[name]}
        </span>
      ))}
      {panelNames.map((name) => (
        <LazyPanel
          key={name}
          id={`cost-${name}`}
          label={messages.blanks[name]}
          className={name === 'model' ? 'wide model' : name}
          calculator={calculator}
          load={panels[name]}
        />
      ))}
    </>
  );
}
