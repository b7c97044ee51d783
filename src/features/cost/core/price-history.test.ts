import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepHistory } from './price-history.ts';
import { type Catalog, type CatalogRow, catalogSchema } from './schema.ts';
import { priceRow } from './testing.ts';

const row = (changes: Partial<CatalogRow> = {}): CatalogRow => ({ ...priceRow(), earlier: [], ...changes });

const catalog = (...models: readonly CatalogRow[]): Catalog => ({
  library: { name: '@pydantic/genai-prices', version: '0.1.8', released: '2026-09-23' },
  providers: [{ id: 'anthropic', name: 'Anthropic' }],
  models: [...models],
});

const synced = (before: CatalogRow, after: CatalogRow, day = '2026-11-21') =>
  keepHistory(catalog(before), catalog(after), day).models[0];

const past = (input: number, validFrom: string | null, validUntil: string) => ({
  validFrom,
  validUntil,
  source: 'https://example.com/pricing',
  in: input,
  out: 15,
  cacheRead: 0.3,
  cacheWrite: 3.75,
});

describe('keepHistory', () => {
  test('the first catalogue has no history but the library’s', () => {
    expect(keepHistory(null, catalog(row()), '2026-11-21')).toEqual(catalog(row()));
  });

  test('a price that stayed is left as it is', () => {
    expect(synced(row(), row())).toEqual(row());
  });

  test('a price that changed is kept until the day of the sync', () => {
    expect(synced(row(), row({ in: 4 }))).toMatchObject({
      in: 4,
      validFrom: '2026-11-21',
      earlier: [past(3, null, '2026-11-21')],
    });
  });

  test('a price that changed is kept until the day that the library names', () => {
    expect(synced(row(), row({ in: 4, validFrom: '2026-11-02' }))).toMatchObject({
      validFrom: '2026-11-02',
      earlier: [past(3, null, '2026-11-02')],
    });
  });

  test('a price that the library dates as the old one changed on the day of the sync', () => {
    const dated = { validFrom: '2026-08-17' };
    expect(synced(row(dated), row({ ...dated, in: 4 }))).toMatchObject({
      validFrom: '2026-11-21',
      earlier: [past(3, '2026-08-17', '2026-11-21')],
    });
  });

  test('earlier prices outlive later syncs', () => {
    const changed = synced(row(), row({ in: 4 }), '2026-10-01');
    const again = changed && synced(changed, row({ in: 4 }), '2026-11-01');
    expect(again).toEqual(changed);
    expect(again && synced(again, row({ in: 5 }))).toMatchObject({
      in: 5,
      validFrom: '2026-11-21',
      earlier: [past(3, null, '2026-10-01'), past(4, '2026-10-01', '2026-11-21')],
    });
  });

  test('where the library dates the same days, its dates stand', () => {
    const known = past(3, null, '2026-09-30');
    const before = row({ in: 4, validFrom: '2026-10-07', earlier: [past(3, null, '2026-10-07')] });
    const after = row({ in: 4, validFrom: '2026-09-30', earlier: [known] });
    expect(synced(before, after)).toMatchObject({ validFrom: '2026-09-30', earlier: [known] });
  });

  test('a second change on one day leaves no price of no days', () => {
    const once = synced(row(), row({ in: 4 }));
    expect(once && synced(once, row({ in: 5 }))?.earlier).toEqual([past(3, null, '2026-11-21')]);
  });

  test('prices in another currency are no history', () => {
    expect(synced(row({ currency: 'CNY' }), row())).toEqual(row());
  });

  test('whatever the syncs, the dates never overlap and the newest prices are in force', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 })
      .map((list) =>
        list.toSorted((a, b) => a - b).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10)),
      );
    const step = fc.record({
      in: fc.integer({ min: 1, max: 4 }),
      ago: fc.option(fc.integer({ min: 0, max: 60 })),
    });
    fc.assert(
      fc.property(days, fc.array(step, { minLength: 8, maxLength: 8 }), (on, changes) => {
        let held: Catalog | null = null;
        on.forEach((day, index) => {
          const { in: input, ago } = changes[index] ?? { in: 1, ago: null };
          const start =
            ago === null ? null : new Date(Date.parse(day) - ago * 864e5).toISOString().slice(0, 10);
          held = keepHistory(held, catalog(row({ in: input, validFrom: start })), day);
          expect(catalogSchema.parse(held).models[0]?.in).toBe(input);
        });
      }),
    );
  });
});
