import { useCallback, useState } from 'react';
import {
  emptyPlan,
  freeName,
  type PlannedRole,
  type TeamPlan,
  withChange,
  without,
  withRole,
} from '../../core/team-plan.ts';
import { teamMessages } from '../../i18n/team.ts';
import { savedTeam } from '../../io/team.ts';
import type { Calculator } from '../calculator.ts';
import { useStored } from '../use-stored.ts';
import { exampleTeam } from './example-team.ts';

/** What was done, and how it is taken back: of the plan as it is by then, so that nothing done since is lost. */
interface Done {
  readonly message: string;
  readonly back: (plan: TeamPlan) => TeamPlan | null;
}

/** The plan and everything that can be done with it. */
export function useTeam({ scenario, resolved, locale, change }: Calculator) {
  const { value: plan, write, problem } = useStored(savedTeam, emptyPlan);
  const [done, setDone] = useState<Done | null>(null);
  /** The role that was just added, whose name waits to be typed. */
  const [fresh, setFresh] = useState<number | null>(null);
  const words = teamMessages[locale];
  const called = ({ name }: PlannedRole) => name.trim() || words.unnamed;

  const add = (role: Omit<PlannedRole, 'id'>, index = plan.roles.length) => {
    const next = withRole(plan, { ...role, name: freeName(role.name, plan) }, index);
    write(next);
    setFresh(next.roles[index]?.id ?? null);
  };

  return {
    plan,
    problem,
    done,
    fresh,
    keep: () => add({ name: words.suggested(resolved.model.name, resolved.city.name), count: 1, scenario }),
    takeExample() {
      write({ ...plan, roles: exampleTeam(words.exampleNames) });
      setDone({ message: words.exampleTaken, back: (now) => ({ ...now, roles: [] }) });
    },
    edit: (id: number, part: Partial<Omit<PlannedRole, 'id'>>) => write(withChange(plan, id, part)),
    editBudget: (part: Partial<Pick<TeamPlan, 'budget' | 'budgetCurrency'>>) => write({ ...plan, ...part }),
    /** The page's own exchange rates stay, so that the figures are those of the table. */
    open(role: PlannedRole) {
      change({ ...role.scenario, rates: scenario.rates });
      const back = () => {
        change(scenario);
        return null;
      };
      setDone({ message: words.opened(called(role)), back });
    },
    update(role: PlannedRole) {
      write(withChange(plan, role.id, { scenario }));
      const back = (now: TeamPlan) => withChange(now, role.id, { scenario: role.scenario });
      setDone({ message: words.updated(called(role)), back });
    },
    duplicate: (role: PlannedRole) => add(role, plan.roles.indexOf(role) + 1),
    remove(role: PlannedRole) {
      const index = plan.roles.indexOf(role);
      write(without(plan, role.id));
      setDone({ message: words.removed(called(role)), back: (now) => withRole(now, role, index) });
    },
    undo() {
      const before = done?.back(plan);
      if (before) write(before);
      setDone(null);
    },
    forget: useCallback(() => setDone(null), []),
  };
}

export type TeamActions = ReturnType<typeof useTeam>;
