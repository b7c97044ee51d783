import { type Equation, fraction, letter, result } from '../equation.ts';
import type { Book, LedgerRow } from './row.ts';

function gainRow({ resolved, assessment, messages, figures }: Book): LedgerRow {
  const { multiplier, rework, utilization } = resolved.work;
  const { ledger, say } = messages;
  const gain = figures.number(assessment.gain, 2);
  const times = figures.number(multiplier, 2);
  const plain = rework === 0 && utilization === 1;
  const equation: Equation = plain
    ? [letter('g'), ' = ', letter('m'), ' − 1 = ', `${times} − 1`, ' = ', result(gain)]
    : [
        letter('g'),
        ' = ',
        letter('U'),
        ' × max(0, ',
        letter('m'),
        ' (1 − ',
        letter('ρ'),
        ') − 1) = ',
        `${figures.number(utilization, 4)} × max(0, ${times} × ${figures.number(1 - rework, 4)} − 1)`,
        ' = ',
        result(gain),
      ];
  const left = figures.times(assessment.multiplier);
  return {
    id: 'gain',
    letter: 'g',
    name: ledger.gain.name,
    value: `+${figures.percent(assessment.gain)}`,
    note: plain ? ledger.gain.note(left) : ledger.gain.net(left),
    equation,
    say: plain ? say.gain : say.gainNet(figures.percent(rework), figures.percent(utilization)),
  };
}

/** From the speed to how many people's work it amounts to. */
export function gainRows(book: Book): readonly LedgerRow[] {
  const { resolved, assessment, messages, figures } = book;
  const { ledger, say } = messages;
  const { gain, costRatio, costBenefit, workflows, people } = assessment;
  const free = assessment.annualCost === 0;
  const affordable = Math.min(1, workflows);
  const money = (amount: number) => figures.money(amount, resolved.work.currency);
  return [
    gainRow(book),
    {
      id: 'costBenefit',
      letter: 'r',
      name: ledger.benefit.name,
      value: figures.ratio(costBenefit),
      note: ledger.benefit.note[assessment.value].name,
      equation: [
        letter('r'),
        ' = ',
        fraction([letter('g')], [letter('s')]),
        ' = ',
        fraction([figures.number(gain, 2)], [figures.number(costRatio, 4)]),
        ' = ',
        result(figures.ratio(costBenefit)),
      ],
      say: say.benefit,
    },
    {
      id: 'workflows',
      letter: 'w',
      name: ledger.workflows.name,
      value: free ? '–' : figures.ratio(workflows),
      note: free ? ledger.workflows.none : ledger.workflows.note,
      equation: [
        letter('w'),
        ' = ',
        fraction([letter('T')], [letter('Y')]),
        ' = ',
        fraction([money(assessment.employmentCost)], [money(assessment.annualCost)]),
        ' = ',
        result(free ? '–' : figures.ratio(workflows)),
      ],
      say: say.workflows,
    },
    {
      id: 'people',
      letter: 'p',
      name: ledger.people.name,
      value: figures.ratio(people),
      note: ledger.people.note[assessment.risk].name,
      equation: free
        ? [letter('p'), ' = ', result('1')]
        : [
            letter('p'),
            ' = 1 + ',
            letter('g'),
            ' × min(',
            letter('w'),
            ', 1) = ',
            `1 + ${figures.number(gain, 2)} × ${figures.number(affordable, 3)}`,
            ' = ',
            result(figures.ratio(people)),
          ],
      say: free ? say.peopleNone : say.people(figures.percent(affordable, 1)),
    },
  ];
}
