import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findProvider } from '@pydantic/genai-prices';
import { priceJumps } from '#features/cost/core/price-jumps.ts';
import { type Catalog, catalogSchema, overlaySchema, selectionSchema } from '#features/cost/core/schema.ts';
import { type LibraryModel, trimLibrary } from '#features/cost/core/trim-library.ts';

const NAME = '@pydantic/genai-prices';
const folder = new URL('../src/features/cost/data/prices/', import.meta.url);
const catalogFile = new URL('catalog.json', folder);

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const stop = (problem: string, details: readonly string[] = []): never => {
  console.error([problem, ...details.map((detail) => `  ${detail}`)].join('\n'));
  process.exit(1);
};

const previous: Catalog | null = existsSync(catalogFile) ? catalogSchema.parse(readJson(catalogFile)) : null;

function installedVersion(): string {
  const manifest = readJson(new URL(`../node_modules/${NAME}/package.json`, import.meta.url));
  return (manifest as { version: string }).version;
}

/** The registry knows the day of a release; the package itself does not. */
function releaseDay(version: string): string {
  if (previous?.library.version === version) return previous.library.released;
  try {
    const times: unknown = JSON.parse(
      execFileSync('npm', ['view', `${NAME}@${version}`, 'time', '--json'], { encoding: 'utf8' }),
    );
    const time = (times as Record<string, string>)[version];
    return time?.slice(0, 10) ?? stop(`The registry names no release day for ${NAME} ${version}.`);
  } catch {
    return stop(
      `The release day of ${NAME} ${version} could not be read from the registry. Check the network and run again.`,
    );
  }
}

const selection = selectionSchema.parse(readJson(new URL('selection.json', folder)));
const overlays = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'catalog.json' && file !== 'selection.json')
  .toSorted()
  .map((file) => overlaySchema.parse(readJson(new URL(file, folder))));
const version = installedVersion();

const trimmed = trimLibrary(
  {
    name: NAME,
    version,
    released: releaseDay(version),
    models: (providerId) => (findProvider({ providerId })?.models ?? []) as readonly LibraryModel[],
  },
  selection,
  overlays,
  new Date().toISOString().slice(0, 10),
);

if (!trimmed.ok) stop('Models were lost. Remove them from selection.json if that is right.', trimmed.error);
else {
  const catalog = catalogSchema.parse(trimmed.value);
  const jumps = priceJumps(previous?.models ?? [], catalog.models);
  if (jumps.length > 0)
    stop(
      'Prices moved by more than 50 %. If a new price is right, delete its row from catalog.json and run again.',
      jumps,
    );
  writeFileSync(catalogFile, `${JSON.stringify(catalog, null, 1)}\n`);
  console.log(
    `${catalog.models.length} models of ${catalog.providers.length} providers, ${NAME} ${version}.`,
  );
}
