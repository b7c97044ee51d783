// Run after every `npm install`: see lib/lock.ts for why a lock made with a partial registry needs it.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './lib/lock.ts';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages, added, unknown } = completeLock(lock.packages);
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${file}: ${added.length} platform packages added`);
for (const name of unknown) console.error(`not completed: ${name}`);
process.exitCode = unknown.length === 0 ? 0 : 1;
