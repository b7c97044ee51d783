import type { Emulator } from '../emulator.ts';
import { organization } from '../seed.ts';
import type { Json } from './walk.ts';

interface Asked {
  readonly emulator: Emulator;
  readonly origin: string;
  readonly path: string;
}

type Complete = (object: Json, asked: Asked) => Json | Promise<Json>;

/** One repository alone has more to it than in a list. */
const fullRepository: Complete = (repository) => {
  const owner = Object(repository['owner']);
  return {
    ...repository,
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
    ...(owner.login === organization && { organization: owner }),
  };
};

/** One branch alone carries its whole commit. */
const fullBranch: Complete = async (branch, { emulator, origin, path }) => {
  const [, repository = '', name = ''] = /^\/repos\/([^/]+\/[^/]+)\/branches\/(.+)$/.exec(path) ?? [];
  const commit = await emulator.read(`/repos/${repository}/commits/${Object(branch['commit']).sha}`);
  return {
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    ...branch,
    commit,
    _links: { self: origin + path, html: `${origin}/${repository}/tree/${decodeURIComponent(name)}` },
  };
};

const routes: readonly (readonly [RegExp, Complete])[] = [
  [/^\/repos\/[^/]+\/[^/]+$/, fullRepository],
  [/^\/repos\/[^/]+\/[^/]+\/branches\/.+$/, fullBranch],
];

/** What only this address adds to the thing behind it. */
export const completeRoute = (object: Json, asked: Asked): Json | Promise<Json> =>
  routes.find(([path]) => path.test(asked.path))?.[1](object, asked) ?? object;
