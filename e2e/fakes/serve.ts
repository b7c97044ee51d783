import { seededSouls } from './community.ts';
import { startDesigns } from './designs.ts';
import { startGitHub } from './github.ts';

const {
  GITHUB_STANDIN_PORT = '8789',
  GITHUB_STANDIN_CONTRACT = '0',
  DESIGN_STANDIN_PORT = '8791',
  GITHUB_CLIENT_ID: clientId = 'hagicode-local',
  GITHUB_CLIENT_SECRET: clientSecret = 'hagicode-local-secret',
  GITHUB_APP_CLIENT_ID = 'hagicode-local-app',
  GITHUB_APP_CLIENT_SECRET = 'hagicode-local-app-secret',
  GITHUB_APP_SLUG: slug = 'hagicode-local',
  ALLOWED_REDIRECTS = 'http://localhost:8788/settings/?tab=github&oauth=callback',
} = process.env;

/** Beside the GitHub App, where the site acts as that. */
const ownOAuthApp = { clientId: 'hagicode-local', clientSecret: 'hagicode-local-secret' };

const portFrom = (name: string, text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number.`);
};

const start = async (): Promise<void> => {
  const github = await startGitHub({
    port: portFrom('GITHUB_STANDIN_PORT', GITHUB_STANDIN_PORT),
    ...(clientId === GITHUB_APP_CLIENT_ID ? ownOAuthApp : { clientId, clientSecret }),
    redirectUris: ALLOWED_REDIRECTS.split(',').map((uri) => uri.trim()),
    app: { clientId: GITHUB_APP_CLIENT_ID, clientSecret: GITHUB_APP_CLIENT_SECRET, slug },
    issues: seededSouls(),
    contract: GITHUB_STANDIN_CONTRACT === '1',
  });
  const designs = await startDesigns({ port: portFrom('DESIGN_STANDIN_PORT', DESIGN_STANDIN_PORT) });
  console.log(`stand-ins ready github=${github.url} designs=${designs.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () => void Promise.all([github.close(), designs.close()]).then(() => process.exit(0)),
    );
  }
};

start().catch((cause: unknown) => {
  console.error(`The stand-ins did not start: ${cause instanceof Error ? cause.message : 'unknown cause'}`);
  process.exit(1);
});
