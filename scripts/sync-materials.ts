/**
 * `npm run materials:sync -- <file or address> [--write] [--replace]`: reads the roles and rules of another catalogue in the
 * public form (its `index.json`) and says what they would change in ours; `--write` writes it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type MaterialStep, planMaterials } from '#features/soul/core/materials/plan-materials.ts';
import { readSoulVoices } from '#site/souls-fs.ts';
import { command } from './lib/command.ts';
import { Failure } from './lib/failure.ts';
import { materialsReview } from './lib/materials-review.ts';
import { get, materialsSource } from './lib/materials-source.ts';
import { bin, node } from './lib/processes.ts';

const usage =
  'Say which catalogue: npm run materials:sync -- <index.json or its https address> [--write] [--replace]';

const asked = () => {
  try {
    const options = { write: { type: 'boolean' }, replace: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [given, ...more] = positionals;
    if (given !== undefined && more.length === 0) return { given, ...values };
  } catch {}
  throw new Failure(usage);
};

type Written = Extract<MaterialStep, { kind: 'new' | 'changed' }>;

const isWritten = (step: MaterialStep): step is Written => step.kind === 'new' || step.kind === 'changed';

function write(steps: readonly Written[]): void {
  const files = steps.map(({ id, voice }) => {
    const file = `src/features/soul/data/${'styleType' in voice ? 'roles' : 'rules'}/${id}.json`;
    writeFileSync(file, `${JSON.stringify(voice, null, 2)}\n`);
    return file;
  });
  if (files.length > 0)
    execFileSync(node, [bin.biome, 'format', '--vcs-enabled=false', '--write', ...files], {
      stdio: 'ignore',
    });
}

await command('materials:sync', async () => {
  const { given, write: writes = false, replace = false } = asked();
  const { listed, readFile } = await materialsSource(given, get);
  const steps = await planMaterials(listed, readFile, { voices: readSoulVoices(), replace });
  for (const line of materialsReview(steps)) console.log(line);
  const changes = steps.filter(isWritten);
  if (writes) write(changes);
  else if (changes.length > 0) console.log('Nothing was written; read it, then run it again with --write.');
  return steps.some(({ kind }) => kind === 'refused') ? 1 : 0;
});
