import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Failure } from './failure.ts';
import { bin, node } from './processes.ts';

/** Chromium asks nothing of the network by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const usual = () => [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  chromium.executablePath(),
];

/** The first Chromium on this machine, without trying whether it runs. */
export const installedChromium = (): string | undefined =>
  usual().find((place) => place !== undefined && place !== '' && existsSync(place));

async function launches(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags, timeout: 20_000 });
    await browser.close();
    return true;
  } catch (error) {
    console.error(`· ${executablePath} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}

async function firstThatLaunches(): Promise<string | undefined> {
  for (const place of usual()) {
    if (place && existsSync(place) && (await launches(place))) return place;
  }
  return undefined;
}

const tried = (program: string, args: string[], minutes: number) => {
  console.error(`· ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], timeout: minutes * 60_000, env }).status === 0;
};

const debianAsRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A Chromium that starts: an existing one, else Debian's package, else Playwright's own download. */
export async function findChromium(): Promise<string> {
  const existing = await firstThatLaunches();
  if (existing) return existing;
  if (debianAsRoot()) {
    tried('apt-get', ['update', '-q'], 3);
    tried('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], 10);
    const debian = await firstThatLaunches();
    if (debian) return debian;
  }
  tried(node, [bin.playwright, 'install', 'chromium'], 10);
  const downloaded = await firstThatLaunches();
  if (downloaded) return downloaded;
  throw new Failure('No Chromium starts on this machine: install one and set CHROMIUM_PATH to it.');
}
