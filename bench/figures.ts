import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

export type Figures = Record<string, number>;

const file = 'bench/latest.json';

interface Target {
  names: RegExp;
  /** Shown beside the figure. */
  text: string;
  holds: (value: number) => boolean;
}

const written = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 12 });

const atMost = (names: RegExp, limit: number): Target => ({
  names,
  text: `<= ${written(limit)}`,
  holds: (value) => value <= limit,
});

const atLeast = (names: RegExp, limit: number): Target => ({
  names,
  text: `>= ${limit}`,
  holds: (value) => value >= limit,
});

const between = (names: RegExp, least: number, most: number): Target => ({
  names,
  text: `${least}-${most}`,
  holds: (value) => value >= least && value <= most,
});

const kilobytes = (names: RegExp, limit: number) => atMost(names, limit * 1024);

/** The first line that fits a figure counts. */
const targets: readonly Target[] = [
  atMost(/^start\.fresh_s$/, 180),
  atMost(/^start\.warm_s$/, 10),
  atMost(/^test\.total_s$/, 900),
  kilobytes(/^bytes\.(home|gallery|design)\.js_br$/, 20),
  kilobytes(/^bytes\.(soul|cost|workbench|settings)\.js_br$/, 90),
  kilobytes(/^bytes\.editor\.js_br$/, 240),
  kilobytes(/^bytes\.(docs|blog)\.js_br$/, 12),
  kilobytes(/^bytes\.design\.html_br$/, 40),
  kilobytes(/^bytes\.(soul|cost|workbench|settings)\.html_br$/, 30),
  kilobytes(/^bytes\.\w+\.html_br$/, 25),
  kilobytes(/^bytes\.(docs|blog)\.css_br$/, 16),
  kilobytes(/^bytes\.\w+\.css_br$/, 20),
  atMost(/^requests\.third_party$/, 0),
  atLeast(/^lighthouse\.editor\.performance$/, 90),
  atLeast(/^lighthouse\.\w+\.performance$/, 98),
  atLeast(/^lighthouse\./, 100),
  atMost(/^vitals\.\w+\.lcp_ms$/, 1800),
  atMost(/^vitals\.\w+\.tbt_ms$/, 100),
  atMost(/^vitals\.\w+\.cls$/, 0.01),
  atMost(/^axe\.violations$/, 0),
  atLeast(/^edge\.hostile_bodies$/, 10_000),
  atMost(/^edge\.(hostile_bodies_5xx|secret_leaks|oauth_negatives_failed)$/, 0),
  atLeast(/^edge\.oauth_negatives$/, 40),
  atLeast(/^edge\.hostile_paths$/, 47_000),
  atMost(/^edge\.(hostile_paths_(5xx|upstream_calls)|fault_rows_failed)$/, 0),
  atLeast(/^edge\.ratio_reject$/, 0.8),
  atLeast(/^edge\.ratio_proxy_hit$/, 0.5),
  atLeast(/^edge\.ratio_proxy_miss$/, 0.3),
  atMost(/^edge\.p99_ratio_\w+$/, 10),
  between(/^edge\.deadline_s$/, 7.5, 8.5),
  atMost(/^edge\.slow_p99_ratio$/, 2),
  atMost(/^workbench\.duplicates_500_schedules$/, 0),
  atMost(/^designs\.(silent_files|parity_unlisted)$/, 0),
  atMost(/^designs\.false_contrast_share$/, 0.05),
  atMost(/^designs\.lint_median_ms$/, 6),
  atMost(/^designs\.hostile_max_ms$/, 200),
  atLeast(/^designs\.lint_speedup_official$/, 4),
  kilobytes(/^designs\.lint_chunk_gzip$/, 48),
  atMost(/^designs\.merge_lost_lines$/, 0),
  atMost(/^designs\.key_to_specimen_ms$/, 50),
  atMost(/^designs\.key_to_search_1000_ms$/, 16),
  atMost(/^soul\.compile_us$/, 200),
  atMost(/^soul\.(search_5000_ms|key_to_preview_ms)$/, 16),
  atMost(/^soul\.(roundtrip_failures|lost_characters)$/, 0),
  atMost(/^soul\.first_copy_interactions$/, 6),
  atMost(/^cost\.input_to_result_ms$/, 16),
  atMost(/^cost\.recompute_max_error$/, 1e-9),
  atMost(/^cost\.(price_disagreements_unlisted|leaked_requests)$/, 0),
];

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

/** Adds figures to `bench/latest.json`; those of other parts stay. */
export function record(figures: Figures, chromium: string): void {
  const { _meta, ...before } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const meta = {
    commit: commit(),
    node: process.versions.node,
    chromium,
    cores: availableParallelism(),
    date: new Date().toISOString(),
  };
  writeFileSync(file, `${JSON.stringify({ ...before, ...figures, _meta: meta }, null, 2)}\n`);
}

export function print(figures: Figures): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  for (const [name, value] of Object.entries(figures)) {
    const target = targets.find(({ names }) => names.test(name));
    const verdict = target && !target.holds(value) ? '  misses it' : '';
    console.log(`${name.padEnd(width)}  ${written(value).padStart(10)}  ${target?.text ?? ''}${verdict}`);
  }
}
