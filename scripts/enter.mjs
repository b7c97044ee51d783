// The way into `npm start` and `npm test` on a clone that has nothing installed: only built-in modules here, and no
// syntax newer than the oldest Node that should still be able to say that it is too old.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const running = process.versions.node;

/** @param {string} least */
const atLeast = (least) => {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
};

const bundledNode = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(bundled) ? bundled : undefined;
};

/**
 * @param {string} node
 * @param {string} script
 */
const handOver = async (node, script) => {
  const { whenAbandoned } = await import('./lib/abandoned.mjs');
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  whenAbandoned(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

/**
 * Installs what is missing, then runs `scripts/commands/<command>.ts` with a Node that can.
 * @param {string} command
 */
export async function enter(command) {
  try {
    if (!atLeast('20.0')) {
      throw new Error(`Node ${running} is too old: install Node 20 or newer and run this again.`);
    }
    process.chdir(root);
    const { ensureInstalled } = await import('./lib/install.mjs');
    await ensureInstalled();

    const script = path.join(root, 'scripts', 'commands', `${command}.ts`);
    const bundled = bundledNode();
    process.env['PATH'] = `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env['PATH']}`;
    if (bundled && bundled !== process.execPath) await handOver(bundled, script);
    else if (bundled || atLeast('22.18')) await import(pathToFileURL(script).href);
    else
      throw new Error(
        `No Node for ${process.platform} ${process.arch} comes with the packages: install Node 22.18 or newer (this is ${running}).`,
      );
  } catch (error) {
    console.error(`${command}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
