import { createTestHarness } from 'wrangler';
import { edgeWorkspace, quiet } from './workspace.ts';

export type Settings = Readonly<Record<string, string>>;

/** Real workerd with the compiled service and an empty D1. Outbound requests follow redirects here: `startWorkerd` does not. */
export const startHarness = async (settings: Settings) => {
  Object.assign(process.env, quiet);
  const server = createTestHarness({
    root: await edgeWorkspace(),
    workers: [{ configPath: './wrangler.jsonc', vars: settings }],
  });
  await server.listen();
  return server;
};
