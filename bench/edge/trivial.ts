import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { edgeWorkspace } from '../../src/edge/test/workspace.ts';

const source = 'export default { fetch: () => Response.json({ ok: true }) };\n';

/** The least a function can do, deployed like ours: same assets, same bindings. What ours is compared with. */
export const startTrivial = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hagicode-trivial-'));
  const workspace = await edgeWorkspace();
  for (const path of ['dist', 'migrations', 'wrangler.jsonc']) {
    await cp(join(workspace, path), join(folder, path), { recursive: true });
  }
  await mkdir(join(folder, '.worker'));
  await writeFile(join(folder, '.worker/index.js'), source);
  const server = createTestHarness({ root: folder, workers: [{ configPath: './wrangler.jsonc' }] });
  const { url } = await server.listen();
  const stop = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: url.origin, stop };
};
