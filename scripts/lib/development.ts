import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { portFrom } from './ports.ts';
import type { Environment } from './processes.ts';

const own = '.dev.vars';
const keysFile = '.cache/development-keys.env';

const readEnv = (file: string): Environment =>
  existsSync(file) ? (parseEnv(readFileSync(file, 'utf8')) as Environment) : {};

const toEnv = (values: Environment) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');

/** Random keys, made once, so that what was sealed before a restart can still be opened after it. */
function keys(): Environment {
  if (!existsSync(keysFile)) {
    mkdirSync(path.dirname(keysFile), { recursive: true });
    const made = {
      ENCRYPTION_KEY: randomBytes(32).toString('hex'),
      WEBHOOK_SECRET: randomBytes(32).toString('hex'),
    };
    writeFileSync(keysFile, toEnv(made), { mode: 0o600 });
  }
  return readEnv(keysFile);
}

/** What `/api/health` says is running; the commit is left out where there is no repository. */
function revision(): Environment {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return { VERSION: version, ...(git.status === 0 && { COMMIT: git.stdout.trim() }) };
}

export interface StandIns {
  github: number;
  designs: number;
}

export const standInPorts = (): StandIns => {
  const github = portFrom('GITHUB_STANDIN_PORT', 8789);
  return { github, designs: portFrom('DESIGN_STANDIN_PORT', github + 2) };
};

/** Where GitHub returns the visitor to: one address, exact to the slash. */
export const callback = (origin: string) => `${origin}/settings/?tab=github&oauth=callback`;

export interface Development {
  /** Every variable of the edge service. */
  edge: Environment;
  /** The variables that are baked into the pages. */
  site: Environment;
  /** Names that come from the developer's own `.dev.vars`. */
  overridden: string[];
}

/** The stand-in's GitHub App, beside its OAuth App: what an edge service and the pages need to act as it. */
export const standInApp = {
  GITHUB_CLIENT_ID: 'hagicode-local-app',
  GITHUB_CLIENT_SECRET: 'hagicode-local-app-secret',
  GITHUB_APP_SLUG: 'hagicode-local',
} as const;

/** Settings under which everything works on one machine without an account. `.dev.vars` replaces any of them. */
export function development(origin: string, { github, designs }: StandIns): Development {
  const standIn = `http://localhost:${github}`;
  const chosen = Object.fromEntries(Object.entries(readEnv(own)).filter(([, value]) => value !== ''));
  const edge: Environment = {
    ...revision(),
    GITHUB_CLIENT_ID: 'hagicode-local',
    GITHUB_CLIENT_SECRET: 'hagicode-local-secret',
    GITHUB_API_URL: standIn,
    GITHUB_WEB_URL: standIn,
    ALLOWED_ORIGINS: origin,
    ALLOWED_REDIRECTS: callback(origin),
    PUBLIC_URL: origin,
    SOULS_REPOSITORY: 'hagicode/souls',
    DESIGN_UPSTREAM: `http://localhost:${designs}`,
    ...keys(),
    ...chosen,
  };
  const {
    GITHUB_API_URL = '',
    GITHUB_WEB_URL = '',
    GITHUB_CLIENT_ID = '',
    GITHUB_APP_SLUG = '',
    SOULS_REPOSITORY = '',
  } = edge;
  return {
    edge,
    site: { GITHUB_API_URL, GITHUB_WEB_URL, GITHUB_CLIENT_ID, GITHUB_APP_SLUG, SOULS_REPOSITORY },
    overridden: Object.keys(chosen),
  };
}

/** Writes the variables where `wrangler dev --env-file` reads them. */
export function writeEdgeEnv(folder: string, edge: Environment): string {
  const file = path.join(folder, 'edge.env');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, toEnv(edge), { mode: 0o600 });
  return file;
}
