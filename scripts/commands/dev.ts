import { mkdirSync } from 'node:fs';
import { buildEdge, migrate } from '../lib/build.ts';
import { command } from '../lib/command.ts';
import { development, standInPorts } from '../lib/development.ts';
import { portFrom, requireFree } from '../lib/ports.ts';
import { bin, endOf, show, start } from '../lib/processes.ts';
import { startEdge, startStandIns } from '../lib/serve.ts';

/** The port that `astro.config.mjs` forwards `/api` to. */
const edgePort = 8787;
const state = '.wrangler/state';

await command('dev', async () => {
  const port = portFrom('PORT', 4321);
  const standIns = standInPorts();
  await requireFree(port, 'PORT');
  const { edge, site } = development(`http://localhost:${port}`, standIns);
  mkdirSync('dist', { recursive: true });
  await buildEdge();
  await migrate(state);
  start({
    name: 'compiling on change',
    args: [bin.wrangler, 'pages', 'functions', 'build', '--outdir', '.worker', '--watch'],
  });
  const parts = [await startStandIns(standIns, edge), await startEdge(edgePort, state, edge)];
  const pages = show({ name: 'astro dev', args: [bin.astro, 'dev', '--port', String(port)], env: site });
  return Promise.race([pages, ...parts.map(endOf)]);
});
