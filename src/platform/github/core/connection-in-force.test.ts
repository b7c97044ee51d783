import { describe, expect, test } from 'vitest';
import { connectionInForce } from './connection-in-force.ts';

interface Kept {
  readonly round: string;
  readonly login: string;
}
const named = (kept: { round: string }): kept is Kept => 'login' in kept;
const inForce = (device: { round: string } | null, tab: { round: string } | null) => {
  const found = connectionInForce<Kept>(device, tab, named);
  return found && [found.connection.login, found.remembered];
};

describe('connectionInForce', () => {
  test('is nobody where neither the tab nor the device keeps one', () => {
    expect(inForce(null, null)).toBeNull();
    expect(inForce({ round: 'a' }, null)).toBeNull();
  });

  test('takes the tab’s own before the device’s', () => {
    const device: Kept = { round: 'a', login: 'lin-w' };
    const tab: Kept = { round: 'a', login: 'mira-k' };
    expect(inForce(device, tab)).toEqual(['mira-k', false]);
    expect(inForce(device, null)).toEqual(['lin-w', true]);
  });

  test('ignores a tab’s copy from before the last disconnect, and from before everything was erased', () => {
    const tab: Kept = { round: 'a', login: 'mira-k' };
    expect(inForce({ round: 'b' }, tab)).toBeNull();
    expect(inForce(null, tab)).toBeNull();
  });
});
