import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultWorld, startFaultWorld } from '../test/fault-world.ts';
import { type FaultRow, faultRows } from '../test/upstream-faults.ts';

// On workerd's own sockets: the harness sends outbound requests through Node, which follows redirects.

let world: FaultWorld;

beforeAll(async () => {
  world = await startFaultWorld();
});

afterAll(() => world.close());

const kinds = ['catalogue', 'document', 'preview'] as const satisfies readonly FaultRow['of'][];
const indexes = (of: FaultRow['of']) =>
  faultRows('').flatMap((row, index) => (row.of === of ? [[row.name, index] as const] : []));

describe.each(kinds)('a %s of a design site', (of) => {
  test.each(indexes(of))('that sends %s is answered as listed', async (_, index) => {
    const row = world.rows[index];
    if (row === undefined) throw new Error('There is no such row.');
    const { got, next } = await world.meet(row);
    expect(got).toMatchObject(row.expected);
    expect(world.elsewhere.received).toEqual([]);
    expect(next.status).toBe(of === 'catalogue' ? 502 : 200);
    expect(next.milliseconds).toBeLessThan(2_000);
  });

  test('that is late, head or body, is given up after 8 seconds', async () => {
    for (const { status, code, milliseconds } of await world.meetSlow(of)) {
      expect({ status, code }).toEqual({ status: 504, code: 'upstream-timeout' });
      expect(milliseconds).toBeGreaterThan(7_500);
      expect(milliseconds).toBeLessThan(8_500);
    }
  });
});
