import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startWrangler } from '../../src/edge/test/workerd.ts';
import { edgeWorkspace, quiet, wranglerPath } from '../../src/edge/test/workspace.ts';

const source = `export const onRequest = ({ request }) => {
  console.log(JSON.stringify({ event: 'request', requestId: crypto.randomUUID(), method: request.method, status: 200 }));
  return Response.json({ ok: true });
};
`;

const compile = ['pages', 'functions', 'build', '--outdir', '.worker', '--minify'];

/**
 * The least that a function of this service does, which ours is compared with: compiled by the same command, with the same
 * assets and bindings, and one log line a request. Without that line, what would be measured is how `wrangler dev` carries
 * lines to its terminal, which takes longer than either function.
 */
export const startTrivial = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hagicode-trivial-'));
  const clean = () => rm(folder, { recursive: true, force: true });
  try {
    const workspace = await edgeWorkspace();
    for (const path of ['dist', 'migrations', 'wrangler.jsonc']) {
      await cp(join(workspace, path), join(folder, path), { recursive: true });
    }
    await mkdir(join(folder, 'functions/api'), { recursive: true });
    await writeFile(join(folder, 'functions/api/[[route]].js'), source);
    await promisify(execFile)(process.execPath, [wranglerPath, ...compile], {
      cwd: folder,
      env: { ...process.env, ...quiet },
    });
    const command = ['dev', '--inspector-port', '0', '--persist-to', join(folder, 'state')];
    const { url, stop } = await startWrangler({ folder, command, health: '/api/health' });
    return { url, stop: () => stop().finally(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
};
