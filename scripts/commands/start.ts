import { command } from '../lib/command.ts';
import { standInPorts } from '../lib/development.ts';
import { portFrom } from '../lib/ports.ts';
import { serve } from '../lib/serve.ts';

await command('start', async () => {
  const standIns = standInPorts();
  const { origin, overridden, ended } = await serve({
    port: portFrom('PORT', 8788),
    standIns,
    state: '.wrangler/state',
  });
  console.error(
    `· development settings filled in: GitHub stand-in on port ${standIns.github}, design site stand-in on ${standIns.designs}, random keys`,
  );
  if (overridden.length > 0) console.error(`· from your .dev.vars instead: ${overridden.join(', ')}`);
  console.log(`ready ${origin}`);
  return ended;
});
