import './specimen.css';
import { facetsOf } from '../../core/facets.ts';
import type { DesignModel } from '../../core/model.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';
import { ColorTable } from './ColorTable.tsx';
import { Components } from './Components.tsx';
import { Radii, Spacing } from './Scales.tsx';
import { TypeTable } from './TypeTable.tsx';

interface SpecimenBodyProps {
  readonly model: DesignModel;
  readonly messages: SpecimenWords;
}

/** Everything a design consists of, drawn from its tokens: palette, type scale, components in each known mode, scales. */
export function SpecimenBody({ model, messages }: SpecimenBodyProps) {
  const { modes } = facetsOf(model);
  return (
    <div className="specimen-body">
      <div className="wrap two">
        <ColorTable model={model} messages={messages} />
        <TypeTable model={model} messages={messages} />
      </div>
      {modes.map((mode) => (
        <section key={mode} className="wrap design-components">
          <h2>
            {messages.components}
            {modes.length > 1 && <span className="faint">{messages.modes[mode]}</span>}
          </h2>
          <Components model={model} mode={modes.length > 1 ? mode : 'light'} messages={messages} />
        </section>
      ))}
      <div className="wrap two scales">
        <Spacing tokens={model.spacing} messages={messages} />
        <Radii tokens={model.rounded} messages={messages} />
      </div>
    </div>
  );
}
