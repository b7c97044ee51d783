import { saveFile } from '#components/ui/save-file.ts';
import { toCsv } from '../../core/export-csv.ts';
import { toJson } from '../../core/export-json.ts';
import { peopleRange, speedRange } from '../../core/speed-range.ts';
import { shareMessages } from '../../i18n/share.ts';
import { pageAddress } from '../../io/page-address.ts';
import { today } from '../../io/saved-calculation.ts';
import type { Calculator } from '../calculator.ts';
import { csvRows } from './csv-rows.ts';

const NAME = 'ai-cost';

/** A table for spreadsheets. */
export function saveCsv(calculator: Calculator): void {
  const csv = toCsv(csvRows(calculator, shareMessages[calculator.locale].csv));
  saveFile(`${NAME}-${today()}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}

/** A file that the share panel opens again. */
export function saveJson({ scenario, resolved, assessment }: Calculator): void {
  const { work, model } = resolved;
  const json = toJson({
    generatedBy: pageAddress(),
    savedOn: today(),
    scenario,
    figures: {
      ...assessment,
      peopleRange: peopleRange(work, speedRange(scenario.multiplier, scenario.speedRange)),
    },
    model,
    rates: work.rates,
  });
  saveFile(`${NAME}-${today()}.json`, new Blob([json], { type: 'application/json' }));
}
