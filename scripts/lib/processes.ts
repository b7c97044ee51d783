import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.ts';

export const node = process.execPath;
export const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wrangler: 'node_modules/wrangler/bin/wrangler.js',
};

/** Tools neither ask questions nor call home. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_PATH: '.cache/logs/wrangler',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

export type Environment = Record<string, string>;

export interface Task {
  /** Names the log file and the step in sentences. */
  name: string;
  args: string[];
  env?: Environment;
}

export interface Child {
  name: string;
  log: string;
  process: ChildProcess;
  exited: Promise<number>;
  /** Set once it has ended. */
  code?: number;
}

const running = new Set<Child>();
let ending = false;

function spawnGroup({ name, args, env = {} }: Task, output: number | 'inherit'): ChildProcess {
  if (ending) throw new Failure(`"${name}" was not started: this command is ending.`);
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return spawn(node, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...inherited, ...quiet, ...env },
  });
}

function follow(name: string, child: ChildProcess, log: string): Child {
  const exited = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
  const entry: Child = { name, log, process: child, exited };
  running.add(entry);
  void exited.then((code) => {
    entry.code = code;
    endGroup(child, 'SIGKILL');
    running.delete(entry);
  });
  return entry;
}

/** Starts Node on a script in a process group of its own; its output goes to a log file. */
export function start(task: Task): Child {
  const log = path.join('.cache/logs', `${task.name.replaceAll(' ', '-')}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawnGroup({ ...task, env: { NO_COLOR: '1', ...task.env } }, output);
  closeSync(output);
  return follow(task.name, child, log);
}

/** Runs a task to its end with its output on this terminal; gives its exit code. */
export const show = (task: Task): Promise<number> =>
  follow(task.name, spawnGroup(task, 'inherit'), '').exited;

function endGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

const graceMs = 4_000;

/** Ends a child and everything it started. */
export async function end(child: Child): Promise<void> {
  endGroup(child.process, 'SIGTERM');
  const impatient = setTimeout(() => endGroup(child.process, 'SIGKILL'), graceMs);
  await child.exited;
  clearTimeout(impatient);
  endGroup(child.process, 'SIGKILL');
}

/** Ends every child; none can be started afterwards. */
export async function endAll(): Promise<void> {
  ending = true;
  await Promise.all([...running].map(end));
}

/** The line of a log that says most about what went wrong. */
export function tellingLine(log: string): string {
  const lines = stripVTControlCharacters(log)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = lines.find((line) => /\berror\b|failed|cannot|✘/i.test(line)) ?? lines.at(-1);
  return telling?.slice(0, 300) ?? 'it said nothing';
}

export function describeEnd(child: Child, code: number): Failure {
  const log = readFileSync(child.log, 'utf8');
  if (/ENOSPC|no space left on device/i.test(log)) {
    return new Failure(`The disk filled up during "${child.name}": free some space and run this again.`);
  }
  return new Failure(
    `"${child.name}" ended with ${code}: ${tellingLine(log)} (all of it is in ${child.log}).`,
  );
}

/** Runs a task to its end; rejects with a sentence when it fails. */
export async function run(task: Task): Promise<void> {
  const started = Date.now();
  console.error(`· ${task.name}`);
  const child = start(task);
  const code = await child.exited;
  if (code !== 0) throw describeEnd(child, code);
  console.error(`· ${task.name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Rejects when a child that should stay ends by itself. */
export async function endOf(child: Child): Promise<never> {
  throw describeEnd(child, await child.exited);
}
