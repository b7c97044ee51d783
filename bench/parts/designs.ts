import { gzipSync } from 'node:zlib';
import { lint as lintOfficially } from '@google/design.md/linter';
import { blend, type Color, parse, wcagContrast } from 'culori';
import { rolldown } from 'rolldown';
import { lint } from '../../src/features/designs/core/lint.ts';
import { tokenCount } from '../../src/features/designs/core/model.ts';
import { generatedDesigns } from '../../tests/fixtures/designs-parity/arbitrary-design.ts';
import { parity, templates } from '../../tests/fixtures/designs-parity/unlisted.ts';
import { absurdDesigns, hostileDesigns } from '../../tests/fixtures/hostile-designs.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { designsBrowser } from './designs-browser.ts';
import { keyToSpecimen } from './designs-editor.ts';
import { mergeSchedules } from './designs-merge.ts';

const GENERATED = 2_000;
const RUNS = 5;

const texts = templates();

/** Files that hold nothing to use and of which no finding says so. */
const silentFiles = (): Figures => {
  const silent = texts.filter((text) => {
    const { model, findings } = lint(text);
    if (model !== null && tokenCount(model) > 0) return false;
    return !findings.some(({ rule, severity }) => rule === 'no-tokens' || severity === 'error');
  });
  return { 'designs.silent_files': silent.length };
};

const agreement = (): Figures => {
  const { unlisted } = parity([...texts, ...generatedDesigns(GENERATED)], lintOfficially);
  for (const { side, what, message } of unlisted.slice(0, 20)) console.error(`${side}: ${what}: ${message}`);
  return { 'designs.parity_unlisted': unlisted.length };
};

type OfficialSystem = ReturnType<typeof lintOfficially>['designSystem'];

const canvasNames = ['canvas', 'background', 'bg', 'page', 'paper', 'base', 'surface', 'canvas-light'];

const canvasOf = ({ colors }: OfficialSystem): Color => {
  const hex = canvasNames.map((name) => colors.get(name)?.hex).find((found) => found !== undefined);
  return blend([parse('#ffffff') as Color, parse(hex ?? '#ffffff') as Color]);
};

/** The contrast of a component in the colors that the official model resolves, composited by culori. */
const ratioOf = (system: OfficialSystem, component: string): number | null => {
  const properties = system.components.get(component)?.properties;
  const layer = (name: string): Color | undefined => {
    const value = properties?.get(name);
    return typeof value === 'object' && value.type === 'color' ? parse(value.hex) : undefined;
  };
  const [ground, text] = [layer('backgroundColor'), layer('textColor')];
  if (ground === undefined || text === undefined) return null;
  const below = blend([canvasOf(system), ground]);
  return wcagContrast(blend([below, text]), below);
};

/** How many of our contrast warnings another reckoning does not share. */
const falseContrasts = (): Figures => {
  const warnings = texts.flatMap((text) => {
    const { designSystem } = lintOfficially(text);
    return lint(text).findings.flatMap(({ rule, details }) =>
      rule === 'contrast-ratio' && details.mode === 'light'
        ? [{ needed: details.needed, ratio: ratioOf(designSystem, details.component) }]
        : [],
    );
  });
  const wrong = warnings.filter(({ needed, ratio }) => ratio === null || ratio >= needed);
  console.log(`${wrong.length} of ${warnings.length} contrast warnings vanish over the canvas.`);
  return { 'designs.false_contrast_share': rounded(wrong.length / Math.max(1, warnings.length), 4) };
};

/** Median over the files of the best of some warm runs, in milliseconds. */
const medianTime = (work: (text: string) => unknown): number =>
  median(
    texts.map((text) => {
      const times = Array.from({ length: RUNS }, () => {
        const start = performance.now();
        work(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    }),
  );

const speed = (): Figures => {
  for (const text of texts) {
    lint(text);
    lintOfficially(text);
  }
  const ours = medianTime(lint);
  const official = medianTime(lintOfficially);
  console.log(`The official linter takes ${rounded(official, 1)} ms.`);
  return {
    'designs.lint_median_ms': rounded(ours, 2),
    'designs.lint_speedup_official': rounded(official / ours, 1),
  };
};

/** The longest that a hostile file keeps the thread busy, in milliseconds; each the best of a few runs. */
const hostile = (): Figures => {
  const busy = [...hostileDesigns, ...absurdDesigns].map(({ text }) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = process.threadCpuUsage();
      lint(text);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  });
  return { 'designs.hostile_max_ms': rounded(Math.max(...busy), 0) };
};

/** What the worker loads to check a file, built as the site is. */
async function chunk(): Promise<Figures> {
  const bundle = await rolldown({ input: 'src/features/designs/io/lint-worker.ts', platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const bytes = output.reduce(
    (sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code).length : 0),
    0,
  );
  return { 'designs.lint_chunk_gzip': bytes };
}

export const designs = async (origin: string): Promise<Figures> => ({
  ...silentFiles(),
  ...agreement(),
  ...falseContrasts(),
  ...speed(),
  ...hostile(),
  ...(await chunk()),
  ...(await mergeSchedules()),
  ...(await designsBrowser(origin)),
  ...(await keyToSpecimen(origin)),
});
