import { spawn } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether the folder holds what the lock asks for; packages for other platforms may be absent.
 * @param {Packages} wanted
 * @param {Packages | undefined} installed what npm noted at the end of its last install
 */
export const isInstalled = (wanted, installed) =>
  installed !== undefined &&
  Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      installed[path]?.version === entry.version ||
      (entry.optional === true && installed[path] === undefined),
  );

const unreachable =
  /ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/**
 * One sentence for what stopped npm.
 * @param {string} output
 * @param {number | null} code
 */
export function explainInstall(output, code) {
  if (unreachable.test(output)) {
    return 'The npm registry cannot be reached: the first run needs the network to install its packages.';
  }
  if (/EUSAGE/.test(output)) {
    return 'package-lock.json does not match package.json: run `npm install` and `node scripts/complete-lock.ts`.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) return 'node_modules cannot be written: check who owns this folder.';
  const first = output.split('\n').find((line) => /^npm (error|ERR!)/.test(line) && !/ code /.test(line));
  return `Installing the packages failed (npm ci ended with ${code}): ${(first ?? 'it said nothing').replace(/^npm (error|ERR!) ?/, '')}`;
}

/**
 * Runs npm to its end; rejects when it is stopped.
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(args) {
  const script = process.env['npm_execpath'];
  const ours = script?.endsWith('.js') === true;
  const quiet = [...args, '--loglevel=error', '--no-audit', '--no-fund'];
  const child = spawn(ours ? process.execPath : 'npm', ours ? [script, ...quiet] : quiet, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !ours && process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    process.once('SIGINT', pass).once('SIGTERM', pass).once('SIGHUP', pass);
    child.on('error', (error) => reject(new Error(`npm cannot be started: ${error.message}.`)));
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass).off('SIGHUP', pass);
      if (signal) reject(new Error('The installation was stopped.'));
      else resolve({ code, output });
    });
  });
}

const neededMegabytes = 1_700;

/** npm takes a disk that fills up for a success and leaves broken packages behind. */
function requireSpace() {
  const { bavail, bsize } = statfsSync('.');
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= neededMegabytes) return;
  throw new Error(`The disk is full: the packages need ${neededMegabytes} MB and ${free} MB are free.`);
}

/** npm itself tries for minutes before it says that there is no network. */
async function isOffline() {
  const { code, output } = await npm(['ping', '--fetch-retries=0']);
  return code !== 0 && unreachable.test(output);
}

async function install() {
  requireSpace();
  const started = Date.now();
  const offline = await isOffline();
  const { code, output } = await npm(offline ? ['ci', '--offline'] : ['ci']);
  if (code !== 0) throw new Error(explainInstall(output, code));
  console.error(`· packages installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Installs exactly what package-lock.json names, unless it is there already. */
export async function ensureInstalled() {
  const wanted = packagesIn('package-lock.json');
  if (!wanted)
    throw new Error(
      'package-lock.json is missing or damaged: restore it with `git checkout package-lock.json`.',
    );
  if (isInstalled(wanted, packagesIn('node_modules/.package-lock.json'))) return;
  console.error('· installing packages (the first time this takes a minute)');
  await install();
}
