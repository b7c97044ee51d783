import { startFaultWorld } from '../../src/edge/test/fault-world.ts';
import type { Figures } from '../figures.ts';

const kinds = ['catalogue', 'document', 'preview'] as const;

/** Every way a design site can fail, against what is listed for it. */
export async function upstreamFaults(): Promise<Figures> {
  const world = await startFaultWorld();
  const failed: string[] = [];
  try {
    for (const kind of kinds) {
      for (const row of world.rows.filter(({ of }) => of === kind)) {
        const { got } = await world.meet(row);
        const { status, code, type } = row.expected;
        const asListed = got.status === status && got.code === code && got.type === type;
        if (!asListed) failed.push(`${row.name}: ${got.status} ${got.code} ${got.type}`);
      }
      for (const { status, code } of await world.meetSlow(kind)) {
        if (status !== 504 || code !== 'upstream-timeout') failed.push(`a late ${kind}: ${status} ${code}`);
      }
    }
    if (world.elsewhere.received.length > 0) failed.push('A redirect was followed.');
  } finally {
    await world.close();
  }
  for (const one of failed) console.error(one);
  return { 'edge.fault_rows_failed': failed.length };
}
