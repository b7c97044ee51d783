import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const prefix = 'hagicode-edge-';
const sources = [
  'functions',
  'migrations',
  'package-lock.json',
  'src/edge',
  'src/features/designs/core',
  'src/features/soul/core',
  'src/lib',
  'src/platform',
  'wrangler.jsonc',
  'wrangler.pages.jsonc',
];

export const wranglerPath = join(root, 'node_modules/wrangler/bin/wrangler.js');

/** Keeps wrangler from reporting home and from asking the network for request data. */
export const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

const filesIn = async (path: string): Promise<readonly string[]> => {
  if ((await stat(join(root, path))).isFile()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
};

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256').update(root);
  for (const path of (await Promise.all(sources.map(filesIn))).flat()) {
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
};

const sitePages = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, '404.html'), '<!doctype html><title>missing</title>');
  await cp(join(root, 'public/_routes.json'), join(folder, '_routes.json'));
};

/** Pages takes its configuration from `wrangler.jsonc` only, and compiles the functions itself. */
const pagesProject = async (folder: string): Promise<void> => {
  await sitePages(join(folder, 'dist'));
  await cp(join(root, 'wrangler.pages.jsonc'), join(folder, 'wrangler.jsonc'));
  for (const path of ['functions', 'migrations', 'node_modules', 'package.json', 'src']) {
    await symlink(join(root, path), join(folder, path));
  }
};

const build = async (folder: string): Promise<void> => {
  const compile = ['pages', 'functions', 'build', '--outdir', join(folder, '.worker'), '--minify'];
  await promisify(execFile)(process.execPath, [wranglerPath, ...compile], {
    cwd: root,
    env: { ...process.env, ...quiet },
  });
  await sitePages(join(folder, 'dist'));
  await cp(join(root, 'wrangler.jsonc'), join(folder, 'wrangler.jsonc'));
  await cp(join(root, 'migrations'), join(folder, 'migrations'), { recursive: true });
  await pagesProject(join(folder, 'pages'));
};

/** Workspaces of earlier states; a run that is still going made its own within the day. */
const dropOld = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(prefix)) continue;
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > 86_400_000) await rm(path, { recursive: true, force: true });
  }
};

/**
 * A folder laid out like the repository after a build: the compiled functions, the real wrangler file and migrations, and
 * two pages for a site; `pages/` is the same as a Pages project, with links into this clone. Built once per state of the
 * sources, by whichever test comes first.
 */
export const edgeWorkspace = async (): Promise<string> => {
  const ready = join(tmpdir(), prefix + (await fingerprint()));
  const exists = await stat(ready).then(
    () => true,
    () => false,
  );
  if (exists) return ready;
  const folder = await mkdtemp(join(tmpdir(), `${prefix}build-`));
  await build(folder);
  await dropOld();
  await rename(folder, ready).catch(() => rm(folder, { recursive: true }));
  return ready;
};
