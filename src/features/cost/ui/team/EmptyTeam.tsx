import { resolve } from '../../core/resolve.ts';
import { teamMessages } from '../../i18n/team.ts';
import type { Calculator } from '../calculator.ts';
import { exampleTeam } from './example-team.ts';

interface Props {
  readonly calculator: Calculator;
  readonly take: () => void;
}

export function EmptyTeam({ calculator, take }: Props) {
  const { world, locale } = calculator;
  const words = teamMessages[locale];
  const [lead, developer] = exampleTeam(words.exampleNames).map(({ scenario }) => resolve(scenario, world));
  return (
    <div className="teach">
      <p>{words.empty}</p>
      {lead && developer && (
        <p>
          {words.example(lead.city.name, lead.model.name, developer.city.name, developer.model.name)}{' '}
          <button type="button" className="lk strong" onClick={take}>
            {words.takeExample}
          </button>
        </p>
      )}
    </div>
  );
}
