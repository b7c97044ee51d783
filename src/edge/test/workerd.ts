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

const forms = {
  worker: { folder: '.', command: ['dev', '--inspector-port', '0'] },
  pages: { folder: 'pages', command: ['pages', 'dev'] },
} as const;

/** `wrangler dev` as a process of its own, whose outbound requests are workerd's and not Node's. */
export const startWorkerd = async (settings: Settings, form: keyof typeof forms = 'worker') => {
  const port = await freePort();
  const state = await mkdtemp(join(tmpdir(), 'hagicode-edge-state-'));
  const envFile = join(state, 'settings.env');
  await writeFile(
    envFile,
    Object.entries(settings)
      .map(([name, value]) => `${name}="${value}"\n`)
      .join(''),
  );
  const options = ['--ip', '127.0.0.1', '--port', String(port), '--persist-to', state, '--env-file', envFile];
  const child = spawn(process.execPath, [wranglerPath, ...forms[form].command, ...options], {
    cwd: join(await edgeWorkspace(), forms[form].folder),
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
    await rm(state, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/api/health`, () => child.exitCode !== null).catch(async (cause: unknown) => {
    await stop();
    throw new Error(output, { cause });
  });
  return { url, stop, output: () => output };
};
