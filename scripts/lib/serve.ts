import { buildEdge, buildSite, migrate } from './build.ts';
import { development, type StandIns, writeEdgeEnv } from './development.ts';
import { Failure } from './failure.ts';
import { requireFree, until, untilAccepts } from './ports.ts';
import { bin, type Child, describeEnd, type Environment, endOf, start } from './processes.ts';

const readyWithinMs = 60_000;

const answers = async (address: string) => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

async function whenReady(child: Child, ready: (gaveUp: () => boolean) => Promise<boolean>): Promise<Child> {
  if (await ready(() => child.code !== undefined)) return child;
  if (child.code !== undefined) throw describeEnd(child, child.code);
  throw new Failure(`"${child.name}" did not answer within ${readyWithinMs / 1000} s (see ${child.log}).`);
}

/** The stand-ins for GitHub and the design site. */
export async function startStandIns(standIns: StandIns, edge: Environment): Promise<Child> {
  await requireFree(standIns.github, 'GITHUB_STANDIN_PORT');
  await requireFree(standIns.designs, 'DESIGN_STANDIN_PORT');
  const ports = {
    GITHUB_STANDIN_PORT: String(standIns.github),
    DESIGN_STANDIN_PORT: String(standIns.designs),
  };
  const child = start({ name: 'stand-ins', args: ['e2e/fakes/serve.ts'], env: { ...edge, ...ports } });
  return whenReady(child, (gaveUp) => untilAccepts(standIns.github, readyWithinMs, gaveUp));
}

/** The compiled Worker with the pages in `dist` and a local D1 in `state`. */
export async function startEdge(port: number, state: string, edge: Environment): Promise<Child> {
  await requireFree(port, 'PORT');
  const child = start({
    name: `site on ${port}`,
    args: [
      ...[
        bin.wrangler,
        'dev',
        '--config',
        'wrangler.jsonc',
        '--local',
        '--ip',
        '127.0.0.1',
        '--port',
        String(port),
      ],
      ...['--inspector-port', '0', '--show-interactive-dev-session', 'false', '--log-level', 'log'],
      ...['--persist-to', state, '--env-file', writeEdgeEnv(state, edge)],
    ],
  });
  const health = `http://127.0.0.1:${port}/api/health`;
  return whenReady(child, (gaveUp) => until(() => answers(health), readyWithinMs, gaveUp));
}

export interface Place {
  port: number;
  standIns: StandIns;
  /** Where the local database and caches live. */
  state: string;
  /** Further variables of the stand-ins. */
  standInVariables?: Environment;
}

export interface Served {
  origin: string;
  /** Names of variables that the developer's own `.dev.vars` set. */
  overridden: string[];
  /** Rejects when a part ends by itself. */
  ended: Promise<never>;
}

/** The production site with its functions, a local D1 and the stand-ins, built first where something changed. */
export async function serve({ port, standIns, state, standInVariables = {} }: Place): Promise<Served> {
  await requireFree(port, 'PORT');
  const origin = `http://localhost:${port}`;
  const { edge, site, overridden } = development(origin, standIns);
  await buildSite(site);
  await buildEdge();
  await migrate(state);
  const parts = await Promise.all([
    startStandIns(standIns, { ...edge, ...standInVariables }),
    startEdge(port, state, edge),
  ]);
  const ended = Promise.race(parts.map(endOf));
  ended.catch(() => {});
  return { origin, overridden, ended };
}
