import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeState } from './build.ts';
import { asked } from './command.ts';
import { standInPorts } from './development.ts';
import { endAll } from './processes.ts';
import { serve } from './serve.ts';

const port = 8798;
export const testOrigin = `http://localhost:${port}`;
export const standInOrigin = () => `http://localhost:${standInPorts().github}`;

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
    await serve({ port, standIns: standInPorts(), state });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
