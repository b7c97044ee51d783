import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from './harness.ts';
import { edgeWorkspace, quiet, wranglerPath } from './workspace.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Until the functions themselves answer: `pages dev` serves the assets' own page before they are up. */
const answering = async (url: string, hasEnded: () => boolean): Promise<void> => {
  const end = Date.now() + 25_000;
  while (Date.now() < end && !hasEnded()) {
    const up = await fetch(url).then(
      ({ headers }) => headers.get('content-type')?.startsWith('application/json') ?? false,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('wrangler did not answer');
};

export interface Wrangler {
  /** Where it runs. */
  readonly folder: string;
  readonly command: readonly string[];
  /** A path that answers JSON once the functions are up. */
  readonly health: string;
}

/** `wrangler dev` or `wrangler pages dev` as a process of its own. */
export const startWrangler = async ({ folder, command, health }: Wrangler) => {
  const port = await freePort();
  const place = ['--ip', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [wranglerPath, ...command, ...place], {
    cwd: folder,
    detached: true,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
  };
  const url = `http://127.0.0.1:${port}`;
  await answering(url + health, () => child.exitCode !== null).catch(async (cause: unknown) => {
    await stop();
    throw new Error(output, { cause });
  });
  return { url, stop, output: () => output };
};

const writeEnv = async (file: string, settings: Settings): Promise<void> => {
  const lines = Object.entries(settings).map(([name, value]) => `${name}="${value}"\n`);
  await writeFile(file, lines.join(''));
};

/**
 * The service under wrangler, whose outbound requests are workerd's and not Node's. What it stores goes with it, unless a
 * folder for it is given.
 */
export const startWorkerd = async (
  settings: Settings,
  form: 'worker' | 'pages' = 'worker',
  storage?: string,
) => {
  const state = await mkdtemp(join(tmpdir(), 'hagicode-edge-state-'));
  const envFile = join(state, 'settings.env');
  await writeEnv(envFile, settings);
  const workspace = await edgeWorkspace();
  const place = ['--persist-to', storage ?? state];
  // `pages dev` reads no such file.
  const bindings = Object.entries(settings).flatMap(([name, value]) => ['--binding', `${name}=${value}`]);
  const run =
    form === 'pages'
      ? { folder: join(workspace, 'pages'), command: ['pages', 'dev', ...place, ...bindings] }
      : { folder: workspace, command: ['dev', '--inspector-port', '0', ...place, '--env-file', envFile] };
  const clean = () => rm(state, { recursive: true, force: true });
  const wrangler = await startWrangler({ ...run, health: '/api/health' }).catch(async (cause: unknown) => {
    await clean();
    throw cause;
  });
  const stop = async (): Promise<void> => {
    await wrangler.stop();
    await clean();
  };
  return { ...wrangler, stop };
};
