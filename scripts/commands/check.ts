import { runChecks } from '../lib/checks.ts';
import { command } from '../lib/command.ts';
import { Failure } from '../lib/failure.ts';

await command('check', async () => {
  const failed = (await runChecks()).filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Failure(`failed: ${failed.map(({ name }) => name).join(', ')}.`);
  return 0;
});
