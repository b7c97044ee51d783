import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs `use` on a copy of the repository as a newcomer gets it: what git knows, nothing installed, nothing built. */
export async function inFreshClone<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-clone-'));
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of listed.split('\n').filter(Boolean)) cpSync(file, path.join(folder, file));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withoutOurs = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^(PORT|NODE|INIT_CWD)$/.test(name)),
  );

/** `npm <command>` in a folder, away from this process's own npm and Node. */
export function npm(folder: string, command: string, env: Record<string, string> = {}): ChildProcess {
  const PATH = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(path.delimiter);
  return spawn('npm', [command], {
    cwd: folder,
    env: { ...withoutOurs(), PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
