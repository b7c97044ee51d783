import type { Scenario } from '../core/scenario.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';
import Strip from './share/Shared.tsx';
import { useShared } from './share/use-shared.ts';

interface Props extends Omit<SheetProps, 'example' | 'strip' | 'change'> {
  readonly write: (scenario: Scenario) => void;
}

/** The sheet with what a link brought. */
export default function SharedCost({ scenario: own, write, ...rest }: Props) {
  const shared = useShared(own, write);
  return (
    <Sheet
      {...rest}
      scenario={shared.scenario}
      example={shared.visit.at === 'shown' || !shared.hasOwn}
      change={shared.change}
      strip={(calculator) => <Strip calculator={calculator} arrived={shared} />}
    />
  );
}
