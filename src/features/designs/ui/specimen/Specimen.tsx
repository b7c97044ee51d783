import './specimen.css';
import type { CSSProperties } from 'react';
import { colorTable } from '../../core/color-table.ts';
import type { DesignModel, Mode } from '../../core/model.ts';
import { type Specimen as Drawn, type SpecimenCard, specimenOf } from '../../core/specimen.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';
import { mostRows } from '../rows.ts';

interface SpecimenProps {
  readonly model: DesignModel;
  readonly title: string;
  readonly summary: string;
  readonly mode: Mode;
  readonly messages: SpecimenWords;
  /** On a page of its own the name of the design is the page's title. */
  readonly heading?: 'h1' | 'p';
  /** Language of title and summary, where it is known. */
  readonly lang?: string;
}

const Ledger = ({ card, sample }: { card: Drawn['card']; sample: SpecimenWords['sample'] }) => (
  <div className="specimen-card ledger" style={card.style}>
    <p className="row top">
      <span style={card.heading}>{sample.heading}</span>
      {card.input && (
        <span className="token input" style={card.input}>
          {sample.search}
        </span>
      )}
    </p>
    {sample.rows.map(([amount, who, when], index) => {
      const state = index === 1 ? 1 : index === 4 ? 2 : 0;
      const badge = card.badges[Math.min(state, card.badges.length - 1)];
      return (
        <p key={amount} className="row" style={card.hairline}>
          <b>{amount}</b>
          <span>
            {badge ? (
              <span className="token badge" style={badge}>
                {sample.states[state]}
              </span>
            ) : (
              sample.states[state]
            )}
          </span>
          <span style={card.soft}>{who}</span>
          <span style={card.soft}>{when}</span>
        </p>
      );
    })}
  </div>
);

const Feature = ({ card, sample }: { card: SpecimenCard; sample: SpecimenWords['sample'] }) => (
  <div className="specimen-card feature" style={card.style}>
    <p style={card.heading}>{sample.plan}</p>
    <p className="figure" style={card.figure}>
      {sample.figure}
    </p>
    <p style={card.soft}>{sample.figureNote}</p>
    <p className="about" style={card.soft}>
      {sample.text}
    </p>
    {card.button && (
      <p className="action">
        <span className="token" style={card.button}>
          {sample.feature}
        </span>
      </p>
    )}
  </div>
);

/** The head of a design, drawn from its tokens in one mode: name, buttons, a table card, two more surfaces, palette. */
export function Specimen({
  model,
  title,
  summary,
  mode,
  messages,
  heading: Heading = 'p',
  lang,
}: SpecimenProps) {
  const { sample } = messages;
  const { ground, name, nameWidth, lead, primary, secondary, card, feature, strip } = specimenOf(
    model,
    title,
    mode,
  );
  return (
    <section className="specimen" style={ground}>
      <div className="wrap specimen-grid">
        <div className="specimen-name">
          <Heading
            className="specimen-title"
            style={{ ...name, '--em': nameWidth } as CSSProperties}
            lang={lang}
          >
            {title}
          </Heading>
          <p className="specimen-lead" style={lead} lang={lang}>
            {summary}
          </p>
          <p className="specimen-buttons" inert>
            {primary && (
              <span className="token" style={primary}>
                {sample.primary}
              </span>
            )}
            {secondary && (
              <span className="token" style={secondary}>
                {sample.secondary}
              </span>
            )}
          </p>
        </div>
        <p className="away">{messages.specimenLabel(title)}</p>
        <div className={feature === null ? 'specimen-cards alone' : 'specimen-cards'} inert>
          <Ledger card={card} sample={sample} />
          {feature && <Feature card={feature} sample={sample} />}
          {strip && (
            <div className="specimen-card strip" style={strip.style}>
              <p style={strip.heading}>{sample.strip}</p>
              <p style={strip.soft}>{sample.link}</p>
            </div>
          )}
        </div>
      </div>
      <div className="palette" aria-hidden="true">
        {colorTable(model)
          .slice(0, mostRows)
          .map(({ name: token, [mode]: cell, light }) => {
            const shown = cell ?? light;
            return shown && <i key={token} style={{ background: shown.css }} title={token} />;
          })}
      </div>
    </section>
  );
}
