import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { serveCompressed } from '../compressed-server.ts';
import { type Figures, median } from '../figures.ts';
import { pages } from '../pages.ts';

const runs = 5;
const cli = 'bench/node_modules/lighthouse/cli/index.js';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const report = '.cache/bench/lighthouse.json';

function ensureInstalled(): void {
  if (existsSync(cli)) return;
  console.error('· installing Lighthouse');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: 'bench',
    stdio: ['ignore', 2, 2],
  });
}

/** Not synchronous: the pages come from a server in this very process. */
async function scores(address: string, chromium: string): Promise<Record<string, number>> {
  const flags = ['--headless=new', ...chromiumFlags].join(' ');
  const only = `--only-categories=${categories.join(',')}`;
  const output = ['--output=json', `--output-path=${report}`, '--quiet'];
  await promisify(execFile)(process.execPath, [cli, address, only, ...output, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: chromium },
  });
  const { categories: found } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.fromEntries(categories.map((name) => [name, Math.round(found[name].score * 100)]));
}

/** Lighthouse now and then loses the trace of a run on a busy machine: such a run is made once more. */
const scoresAgain = (address: string, chromium: string) =>
  scores(address, chromium).catch(() => scores(address, chromium));

/** Lighthouse's mobile scores, the median of five runs. */
export async function lighthouse(): Promise<Figures> {
  ensureInstalled();
  mkdirSync('.cache/bench', { recursive: true });
  const chromium = await findChromium();
  const server = await serveCompressed();
  try {
    const figures: Figures = {};
    for (const [name, path] of Object.entries(pages)) {
      const all: Record<string, number>[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await scoresAgain(server.origin + path, chromium));
      for (const category of categories) {
        const key = `lighthouse.${name}.${category.replace('-', '_')}`;
        figures[key] = median(all.map((found) => found[category] ?? 0));
      }
    }
    return figures;
  } finally {
    server.close();
  }
}
