import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findProvider } from '@pydantic/genai-prices';
import { otherIds } from '#features/cost/core/other-ids.ts';
import { keepHistory } from '#features/cost/core/price-history.ts';
import { priceJumps } from '#features/cost/core/price-jumps.ts';
import { goneModels } from '#features/cost/core/price-problems.ts';
import { type Catalog, catalogSchema } from '#features/cost/core/schema.ts';
import { type Library, type LibraryModel, trimLibrary } from '#features/cost/core/trim-library.ts';
import { readCatalog, readExceptions, readLegacyIds, readOverlays, readSelection } from '#site/prices-fs.ts';

const NAME = '@pydantic/genai-prices';
const catalogFile = new URL('../src/features/cost/data/prices/catalog.json', import.meta.url);
const otherIdsFile = new URL('other-ids.json', catalogFile);

const write = (file: URL, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const stop = (problem: string, details: readonly string[] = []): never => {
  console.error([problem, ...details.map((detail) => `  ${detail}`)].join('\n'));
  process.exit(1);
};

const previous: Catalog | null = existsSync(catalogFile) ? readCatalog() : null;

function installedVersion(): string {
  const manifest = new URL(`../node_modules/${NAME}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
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

const version = installedVersion();
const library: Library = {
  name: NAME,
  version,
  released: releaseDay(version),
  models: (providerId) => (findProvider({ providerId })?.models ?? []) as readonly LibraryModel[],
};
const selection = readSelection();
const today = new Date().toISOString().slice(0, 10);
const trimmed = trimLibrary(library, selection, readOverlays(), today);

if (!trimmed.ok) stop('Models were lost. Remove them from selection.json if that is right.', trimmed.error);
else {
  const catalog = catalogSchema.parse(keepHistory(previous, trimmed.value, today));
  const before = previous?.models ?? [];
  const gone = goneModels(before, catalog.models, readLegacyIds());
  if (gone.length > 0)
    stop(
      'Models left the list. Say in legacy-ids.json what each is called now, or null, and run again.',
      gone,
    );
  const jumps = priceJumps(before, catalog.models, readExceptions().jumps);
  if (jumps.length > 0)
    stop(
      'Prices moved by more than 50 %. If a new price is right, list it with its reason under "jumps" of exceptions.json and run again.',
      jumps,
    );
  write(catalogFile, catalog);
  write(otherIdsFile, otherIds(library, selection, new Set(catalog.models.map(({ id }) => id))));
  console.log(
    `${catalog.models.length} models of ${catalog.providers.length} providers, ${NAME} ${version}.`,
  );
}
