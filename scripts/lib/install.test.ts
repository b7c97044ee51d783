import { describe, expect, test } from 'vitest';
import { explainInstall, isInstalled } from './install.mjs';

describe('isInstalled', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/a-darwin-arm64': { version: '1.2.3', optional: true },
  };

  test('holds when everything but packages for other platforms is there', () => {
    expect(isInstalled(wanted, { 'node_modules/a': { version: '1.2.3' } })).toBe(true);
  });

  test.each([
    ['nothing is installed', undefined],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.2.2' } }],
    [
      'an optional package has another version',
      { 'node_modules/a': { version: '1.2.3' }, 'node_modules/a-darwin-arm64': { version: '1.0.0' } },
    ],
  ])('does not hold when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe('explainInstall', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://… failed', /registry cannot be reached/],
    ['npm error code ENOTCACHED', /registry cannot be reached/],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install', /does not match package\.json/],
    ['npm error code E500\nnpm error the reason npm gives', /the reason npm gives/],
  ])('%s', (output, sentence) => {
    expect(explainInstall(output, 1)).toMatch(sentence);
  });
});
