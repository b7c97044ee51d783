import type { Run } from '../../core/image-lines.ts';
import { peopleRange, speedRange } from '../../core/speed-range.ts';
import type { BlankName } from '../../i18n/en.ts';
import { type ShareMessages, shareMessages } from '../../i18n/share.ts';
import type { Picture } from '../../io/share-image.ts';
import type { Calculator } from '../calculator.ts';
import { ledgerRows } from '../ledger-rows.ts';
import { verdict } from '../verdict.ts';

type RowId = ReturnType<typeof ledgerRows>[number]['id'];

/** Without a salary, only what it cannot be worked out from: the prices and the tokens are in the sentence. */
const withoutSalary: readonly RowId[] = ['unitPrice', 'dailyCost', 'annualCost', 'gain'];
const everything: readonly RowId[] = [
  'employmentCost',
  'annualCost',
  'costRatio',
  'costBenefit',
  'workflows',
];

function sentenceRuns(
  { scenario, resolved, messages, figures }: Calculator,
  words: ShareMessages,
  salary: boolean,
) {
  const text: Record<BlankName, string> = {
    city: resolved.city.name,
    income: figures.money(scenario.income, scenario.currency),
    tokens: figures.tokens(scenario.tokensM),
    model: resolved.model.name,
    multiplier: figures.times(scenario.multiplier),
  };
  return (salary ? messages.sentence : words.picture.sentence).map(
    (part): Run =>
      typeof part === 'string' ? { text: part, blank: false } : { text: text[part.blank], blank: true },
  );
}

/** Without a salary the share of it that is spent would tell it. */
function judgment(
  { assessment, messages, figures }: Calculator,
  words: ShareMessages,
  salary: boolean,
): string {
  if (salary || assessment.annualCost === 0) return verdict(assessment, messages, figures);
  return assessment.costRatio > 1 ? words.picture.over : words.picture.carried;
}

/** What the picture says. */
export function pictureOf(calculator: Calculator, salary: boolean): Picture {
  const { scenario, resolved, assessment, messages, figures, locale } = calculator;
  const words = shareMessages[locale];
  const { low, high } = peopleRange(resolved.work, speedRange(scenario.multiplier, scenario.speedRange));
  const [lowest, highest] = [figures.people(low), figures.people(high)];
  const people = figures.people(assessment.people);
  const free = assessment.annualCost === 0;
  const shown = salary ? everything : withoutSalary;
  return {
    sentence: sentenceRuns(calculator, words, salary),
    verdict: judgment(calculator, words, salary),
    figure: people,
    caption: free ? messages.figureNone : people === '1.0' ? messages.figureOne : messages.figure,
    range: lowest === highest ? '' : messages.likely(lowest, highest),
    rows: ledgerRows(calculator)
      .filter(({ id }) => shown.includes(id))
      .map(({ name, letter, value }) => ({ name, letter, value })),
    title: words.picture.name,
    prices: words.picture.prices(figures.date(resolved.model.checkedOn)),
  };
}

/** The picture in words, for those who do not see it. */
export function pictureText(picture: Picture, { picture: words }: ShareMessages): string {
  const { sentence, verdict: judged, figure, caption, range, rows, prices } = picture;
  return words.alt({
    sentence: sentence.map(({ text }) => text).join(''),
    verdict: judged,
    people: [figure, ...caption].join(words.space),
    range,
    rows: rows.map(({ name, value }) => `${name}${words.colon}${value}`),
    prices,
  });
}
