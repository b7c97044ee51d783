import { memo } from 'react';
import { scaleEnd } from '../../core/scale-end.ts';
import { chartsMessages } from '../../i18n/charts.ts';
import type { Calculator } from '../calculator.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { DataTable } from './data-table.ts';
import { otherLines, peopleAt } from './headcount-lines.ts';
import { type HeadcountData, headcountPicture } from './headcount-picture.ts';
import { PlotFigure } from './PlotFigure.tsx';

const STEPS = 6;

function headcountData({ resolved, assessment, compared }: Calculator): HeadcountData {
  const { tokensM } = resolved.work;
  const end = scaleEnd(tokensM);
  const chosen = { model: resolved.model, assessment };
  return {
    chosen,
    others: otherLines(compared, chosen, end),
    tokensM,
    end,
    marks: Array.from({ length: STEPS + 1 }, (_, index) => (end * index) / STEPS),
  };
}

function headcountTable(data: HeadcountData, { locale, figures }: Calculator): DataTable {
  const say = chartsMessages[locale];
  const lines = [data.chosen, ...data.others];
  const rows = new Set([...data.marks.slice(1), data.tokensM]);
  return {
    head: [say.headcount.tokens, ...lines.map(({ model }) => model.name)],
    rows: [...rows]
      .toSorted((a, b) => a - b)
      .map((tokensM) => ({
        cells: [figures.tokens(tokensM), ...lines.map((line) => figures.ratio(peopleAt(line, tokensM)))],
        ...(tokensM === data.tokensM && { note: say.yours }),
      })),
  };
}

/** Drawn anew only for another calculator, which the page gives to its parts when there is time. */
export const HeadcountChart = memo(({ calculator }: { readonly calculator: Calculator }) => {
  const { assessment, figures, locale } = calculator;
  const say = chartsMessages[locale];
  const data = headcountData(calculator);
  return (
    <ChartPanel heading={say.headcount.heading} say={say} table={() => headcountTable(data, calculator)}>
      <PlotFigure
        label={say.headcount.alt(
          data.chosen.model.name,
          figures.ratio(assessment.people),
          figures.tokens(data.tokensM),
        )}
        picture={headcountPicture(data, say, figures)}
      />
    </ChartPanel>
  );
});
