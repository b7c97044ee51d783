import { rmSync } from 'node:fs';
import path from 'node:path';
import { unlessDone } from './fingerprint.ts';
import { bin, type Environment, run } from './processes.ts';

const baked = [
  'SITE_URL',
  'SITE_BASE',
  'EDGE_URL',
  'GITHUB_API_URL',
  'GITHUB_WEB_URL',
  'GITHUB_CLIENT_ID',
  'GITHUB_APP_SLUG',
];

const inherited = (): Environment =>
  Object.fromEntries(baked.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));

const siteInputs = [
  'src',
  'public',
  'security',
  'scripts/finish-build.ts',
  'astro.config.mjs',
  'DESIGN.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds the pages into `dist`, unless nothing that goes into them changed. */
export function buildSite(env: Environment): Promise<void> {
  const variables = { ...inherited(), ...env };
  return unlessDone(
    '.cache/site.stamp',
    'dist/index.html',
    { paths: siteInputs, env: variables },
    async () => {
      await run({ name: 'building the pages', args: [bin.astro, 'build'], env: variables });
      await run({ name: 'finishing the build', args: ['scripts/finish-build.ts'], env: variables });
    },
  );
}

const edgeInputs = ['functions', 'src/edge', 'src/lib', 'src/platform', 'src/features', 'package-lock.json'];

/** Compiles `functions` into the Worker, unless nothing that goes into it changed. */
export function buildEdge(): Promise<void> {
  return unlessDone('.cache/edge.stamp', '.worker/index.js', { paths: edgeInputs }, () =>
    run({
      name: 'compiling the functions',
      args: [bin.wrangler, 'pages', 'functions', 'build', '--outdir', '.worker', '--minify'],
    }),
  );
}

/** Brings the local database in `state` to the newest migration. */
export function migrate(state: string): Promise<void> {
  const product = path.join(state, 'v3', 'd1');
  return unlessDone(
    path.join(state, 'migrations.stamp'),
    product,
    { paths: ['migrations', 'wrangler.jsonc'] },
    () =>
      run({
        name: 'migrating the local database',
        args: [bin.wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state],
      }),
  );
}

export const removeState = (state: string) => rmSync(state, { recursive: true, force: true });
