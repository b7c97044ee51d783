import { err, ok, type Result } from '#lib/result.ts';
import { mixTotal } from '../token-mix.ts';
import { spanOf } from './read-report.ts';
import {
  differingKind,
  sumTokens,
  type TokenCounts,
  type Usage,
  type UsageKind,
  type UsageReason,
} from './usage.ts';

type Cells = readonly string[];

const isRule = (line: string): boolean => /^\s*[┌├└╭╰]/.test(line);

/** The rows of a drawn table; a row's lines are joined cell by cell. */
function tableRows(text: string): readonly Cells[] {
  const rows: string[][] = [];
  let row: string[] | null = null;
  for (const line of text.split('\n')) {
    if (isRule(line)) row = null;
    const cells = isRule(line) ? [] : line.split('│').slice(1, -1);
    if (cells.length < 2) continue;
    if (row === null) {
      row = cells.map(() => '');
      rows.push(row);
    }
    for (const [index, cell] of cells.entries()) row[index] = `${row[index] ?? ''} ${cell.trim()}`.trim();
  }
  return rows;
}

const columns = {
  input: /^input/i,
  output: /^output/i,
  cacheRead: /^cache read/i,
  cacheWrite: /^cache create/i,
  cost: /^cost/i,
} as const;

type Column = keyof typeof columns;

const kinds: Readonly<Record<string, UsageKind>> = {
  Date: 'daily',
  Session: 'session',
  Week: 'weekly',
  Month: 'monthly',
};

const readNumber = (cell: string): number => Number(cell.replaceAll(/[\s,$]/g, '') || Number.NaN);

/** The first cell of rows that break another one down is empty or names a model after an elbow. */
const isDetail = ([first = '']: Cells): boolean => first === '' || first.startsWith('└─');

/** The table that ccusage prints, wide enough to hold its cache columns and every digit. */
export function readTable(text: string): Result<Usage, UsageReason> {
  const [head, ...rows] = tableRows(text);
  const kind = kinds[head?.[0] ?? ''];
  if (!head || !kind) return err({ kind: 'unrecognized' });
  const at = (column: Column): number => head.findIndex((name) => columns[column].test(name));
  if (at('input') < 0 || at('output') < 0 || at('cacheRead') < 0) return err({ kind: 'cut-table' });

  const count = (row: Cells, column: Column): number =>
    at(column) < 0 ? 0 : readNumber(row[at(column)] ?? '');
  const tokensOf = (row: Cells): TokenCounts => ({
    input: count(row, 'input'),
    cacheRead: count(row, 'cacheRead'),
    cacheWrite: count(row, 'cacheWrite'),
    output: count(row, 'output'),
  });

  const main = rows.filter((row) => !isDetail(row));
  for (const row of main) {
    for (const column of ['input', 'output', 'cacheRead', 'cacheWrite'] as const) {
      const cell = row[at(column)] ?? '';
      if (cell.includes('…')) return err({ kind: 'cut-table' });
      if (!(count(row, column) >= 0)) {
        return err({ kind: 'field', path: `${row[0]}: ${head[at(column)]}`, problem: 'not-a-number' });
      }
    }
  }
  const total = main.find(([first]) => first === 'Total');
  const periods = main.filter((row) => row !== total);
  const tokens = sumTokens(periods.map(tokensOf));
  const differing = total && differingKind(tokensOf(total), tokens);
  if (total && differing) {
    const path = `Total: ${head[at(differing)]}`;
    return err({
      kind: 'contradiction',
      path,
      stated: tokensOf(total)[differing],
      summed: tokens[differing],
    });
  }
  if (mixTotal(tokens) === 0) return err({ kind: 'no-usage' });
  const cost = total && at('cost') >= 0 ? count(total, 'cost') : Number.NaN;
  return ok({
    kind,
    ...spanOf(kind === 'daily' ? periods.map(([day = '']) => day.replace(' ', '-')) : []),
    tokens,
    // Its names are shortened, and rows of several models do not say which used what.
    models: [],
    cost: Number.isFinite(cost) ? cost : null,
  });
}
