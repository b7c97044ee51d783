import { err, type Result } from '#lib/result.ts';
import { readReport } from './read-report.ts';
import { readSummary } from './read-summary.ts';
import { readTable } from './read-table.ts';
import type { Usage, UsageReason } from './usage.ts';

function parsed(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** JSON, without what a terminal shows around it: the command before, warnings, the prompt after. */
function readJson(text: string): Result<Usage, UsageReason> {
  const whole = parsed(text);
  if (whole) return readReport(whole.json);
  const close = text.startsWith('{') ? '}' : ']';
  const end = text.lastIndexOf(`\n${close}`) + 2;
  const cut = end > 1 ? parsed(text.slice(0, end)) : null;
  if (cut) return readReport(cut.json);
  const [first = ''] = text.split('\n', 1);
  if (text.startsWith('{') && parsed(first)) return err({ kind: 'agent-log' });
  return err({ kind: /[}\]]\s*$/.test(text) ? 'not-json' : 'cut-off' });
}

/** Reads what ccusage printed, as JSON or as a table, or numbers with their names. */
export function parseUsage(text: string): Result<Usage, UsageReason> {
  if (text.includes('\0')) return err({ kind: 'not-text' });
  const plain = text.replaceAll('\uFEFF', '').replaceAll('\r\n', '\n').trim();
  if (plain === '') return err({ kind: 'empty' });
  const start = plain.search(/^[{[]/m);
  if (start >= 0) return readJson(plain.slice(start));
  return plain.includes('│') ? readTable(plain) : readSummary(plain);
}
