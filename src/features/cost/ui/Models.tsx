import { useState } from 'react';
import type { Catalog } from '../core/schema.ts';
import type { Calculator } from './calculator.ts';
import { comparison } from './comparison.ts';

interface Props {
  readonly calculator: Calculator;
  readonly library: Catalog['library'];
}

export function Models({ calculator, library }: Props) {
  const { world, resolved, scenario, figures, messages, providerName, change } = calculator;
  const [all, setAll] = useState(false);
  const shown = comparison(calculator).filter(
    ({ model }) => all || model.featured || model.id === resolved.model.id,
  );
  const longest = Math.max(1, ...shown.map(({ assessment }) => assessment.costRatio));
  const { columns } = messages.models;
  return (
    <section className="panel mods" aria-labelledby="cost-models">
      <div className="hd">
        <h2 id="cost-models">{messages.models.heading}</h2>
        <button type="button" className="lk" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? messages.models.fewer : messages.models.all(world.models.length)}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.model}</th>
            <th scope="col" className="p">
              {columns.provider}
            </th>
            <th scope="col" className="n wide">
              {columns.in}
            </th>
            <th scope="col" className="n wide">
              {columns.out}
            </th>
            <th scope="col" className="n wide">
              {columns.year}
            </th>
            <th scope="col" className="barc">
              {columns.share}
            </th>
            <th scope="col" className="n">
              {columns.people}
            </th>
            <th scope="col" className="n wide">
              {columns.budget}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ model, assessment }) => (
            <tr key={model.id} className={model.id === resolved.model.id ? 'cur' : undefined}>
              <th scope="row">
                {model.id === resolved.model.id ? (
                  model.name
                ) : (
                  <button
                    type="button"
                    title={messages.models.use(model.name)}
                    onClick={() => change({ model: model.id })}
                  >
                    {model.name}
                  </button>
                )}
              </th>
              <td className="p">
                {messages.listedAs(providerName(model.provider), messages.basis[model.basis])}
              </td>
              <td className="n mono wide">{figures.price(model.in, model.currency)}</td>
              <td className="n mono wide">{figures.price(model.out, model.currency)}</td>
              <td className="n mono wide">{figures.money(assessment.annualCost, scenario.currency)}</td>
              <td className="barc">
                <i
                  className={assessment.costRatio > 1 ? 'over' : undefined}
                  style={{ width: `${((assessment.costRatio / longest) * 72).toFixed(2)}%` }}
                />
                <span className="mono">{figures.percent(assessment.costRatio)}</span>
              </td>
              <td className="n mono">
                <b>{figures.ratio(assessment.people)}</b>
              </td>
              <td className="n mono wide">{figures.tokens(assessment.budgetEndsM)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="foot">
        {messages.models.foot(library.name, library.version, figures.date(library.released))}
      </p>
    </section>
  );
}
