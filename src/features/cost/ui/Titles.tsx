import type { Calculator } from './calculator.ts';
import { TitlesEarned } from './titles/TitlesEarned.tsx';
import { WhenSeen } from './WhenSeen.tsx';

const load = () => import('./titles/Titles.tsx');

interface Props {
  readonly calculator: Calculator;
  /** Whether the numbers are the visitor's own; an example or somebody's link earns nothing. */
  readonly theirs: boolean;
}

/** Titles are noticed at once; their badges are fetched when they come near the screen. */
export function Titles({ calculator, theirs }: Props) {
  return (
    <>
      <WhenSeen className="titles" load={load} calculator={calculator} />
      <TitlesEarned calculator={calculator} theirs={theirs} />
    </>
  );
}
