import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeState } from './build.ts';
import { asked } from './command.ts';
import { callback, development, standInApp, standInPorts } from './development.ts';
import { endAll } from './processes.ts';
import { serve, startEdge } from './serve.ts';

const port = 8798;
const appPort = 8799;
export const testOrigin = `http://localhost:${port}`;
/** The same pages over an edge service that acts as a GitHub App, whose tokens end after eight hours. */
export const appOrigin = `http://localhost:${appPort}`;
/** That edge service under another site's name: what is a cookie of its own there is a third party's for our pages. */
export const foreignEdge = `http://127.0.0.1:${appPort}`;
export const standInOrigin = () => `http://localhost:${standInPorts().github}`;

/** The App of the tests has a secret that no document shows, so that finding it anywhere is a leak. */
export const testApp = { ...standInApp, GITHUB_CLIENT_SECRET: 'marked-secret-of-the-app-under-test' };

/** Serves the production site as `npm start` does, with a database of its own; gives the way to end it. */
export async function serveForTests(): Promise<() => Promise<void>> {
  const state = mkdtempSync(path.join(tmpdir(), 'hagicode-site-'));
  const end = async () => {
    await endAll();
    removeState(state);
  };
  void asked().then(async (code) => {
    await end();
    process.exit(code);
  });
  try {
    const redirects = [testOrigin, appOrigin].map(callback).join(',');
    await serve({
      port,
      standIns: standInPorts(),
      state,
      standInVariables: {
        ALLOWED_REDIRECTS: redirects,
        GITHUB_APP_CLIENT_SECRET: testApp.GITHUB_CLIENT_SECRET,
        GITHUB_STANDIN_CONTRACT: '1',
      },
    });
    const { edge } = development(appOrigin, standInPorts());
    const asApp = {
      ...edge,
      ...testApp,
      ALLOWED_ORIGINS: testOrigin,
      ALLOWED_REDIRECTS: redirects,
    };
    await startEdge(appPort, path.join(state, 'app'), asApp);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
