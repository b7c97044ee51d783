import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { parseUsage } from './parse-usage.ts';
import { sumTokens, type TokenCounts } from './usage.ts';

const counts = (input: number, cacheRead: number, cacheWrite: number, output: number): TokenCounts => ({
  input,
  cacheRead,
  cacheWrite,
  output,
});

const fields = ({ input, cacheRead, cacheWrite, output }: TokenCounts) => ({
  inputTokens: input,
  outputTokens: output,
  cacheReadTokens: cacheRead,
  cacheCreationTokens: cacheWrite,
});

const day = (date: string, tokens: TokenCounts, more: object = {}) => ({ date, ...fields(tokens), ...more });

const daily = (...rows: object[]) => JSON.stringify({ daily: rows });
const read = (text: string) => {
  const usage = parseUsage(text);
  if (!usage.ok) throw new Error(JSON.stringify(usage.error));
  return usage.value;
};
const reason = (text: string) => {
  const usage = parseUsage(text);
  return usage.ok ? null : usage.error;
};

const one = counts(100, 4000, 500, 20);

describe('parseUsage', () => {
  test('days add up, and models are those of all days, the largest first', () => {
    const model = (modelName: string, tokens: TokenCounts, cost: number) => ({
      modelName,
      cost,
      ...fields(tokens),
    });
    const small = counts(10, 0, 0, 5);
    const usage = read(
      daily(
        day('2026-09-02', one, { totalCost: 2, modelBreakdowns: [model('b', one, 2)] }),
        day('2026-09-01', sumTokens([one, small]), {
          totalCost: 3,
          modelBreakdowns: [model('a', small, 1), model('b', one, 2)],
        }),
      ),
    );
    expect(usage).toEqual({
      kind: 'daily',
      days: 2,
      from: '2026-09-01',
      to: '2026-09-02',
      tokens: sumTokens([one, one, small]),
      models: [
        { id: 'b', tokens: sumTokens([one, one]), cost: 4 },
        { id: 'a', tokens: small, cost: 1 },
      ],
      cost: 5,
    });
  });

  test('any days come back from JSON with the same sums', () => {
    const count = fc.nat({ max: 1e9 });
    const tokens = fc.record({ input: count, cacheRead: count, cacheWrite: count, output: count });
    const days = fc.array(fc.record({ a: tokens, b: tokens }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, (rows) => {
        const all = sumTokens(rows.flatMap(({ a, b }) => [a, b]));
        fc.pre(Object.values(all).some((value) => value > 0));
        const text = JSON.stringify({
          daily: rows.map(({ a, b }, index) =>
            day(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10), sumTokens([a, b]), {
              modelBreakdowns: [
                { modelName: 'a', ...fields(a) },
                { modelName: 'b', ...fields(b) },
              ],
            }),
          ),
          totals: fields(all),
        });
        const usage = read(text);
        expect(usage.tokens).toEqual(all);
        expect(usage.days).toBe(rows.length);
        expect(sumTokens(usage.models.map((model) => model.tokens))).toEqual(all);
        expect(usage.cost).toBeNull();
      }),
    );
  });

  test('a day that two projects share is one day', () => {
    const projects = {
      shop: [day('2026-09-01', one)],
      notes: [day('2026-09-01', one), day('2026-09-03', one)],
    };
    expect(read(JSON.stringify({ projects }))).toMatchObject({ kind: 'daily', days: 2, to: '2026-09-03' });
  });

  test('sessions name the days they began and ended on', () => {
    const sessions = [
      {
        sessionId: 's',
        ...fields(one),
        firstActivity: '2026-09-01T23:00:00.000Z',
        lastActivity: '2026-09-03T08:00:00Z',
      },
      { sessionId: 't', ...fields(one), lastActivity: '2026-09-03' },
    ];
    expect(read(JSON.stringify({ sessions }))).toMatchObject({
      kind: 'session',
      days: 2,
      from: '2026-09-01',
    });
  });

  test('weeks and months do not tell the days', () => {
    expect(read(JSON.stringify({ weekly: [{ week: '2026-08-31', ...fields(one) }] }))).toMatchObject({
      kind: 'weekly',
      days: null,
      tokens: one,
    });
    expect(read(JSON.stringify({ monthly: [{ month: '2026-09', ...fields(one) }] })).kind).toBe('monthly');
  });

  test('of several lists the days are taken', () => {
    const text = JSON.stringify({
      session: [{ period: 's', ...fields(one) }],
      daily: [{ period: '2026-09-01', ...fields(one) }],
    });
    expect(read(text)).toMatchObject({ kind: 'daily', tokens: one });
  });

  test('cached input of older Codex reports is taken out of the input', () => {
    const codex = {
      inputTokens: 1000,
      cachedInputTokens: 900,
      outputTokens: 50,
      reasoningOutputTokens: 20,
      totalTokens: 1050,
    };
    const usage = read(
      JSON.stringify({
        daily: [{ date: 'Sep 16, 2025', ...codex, costUSD: 0.5, models: { 'gpt-5': codex } }],
        totals: codex,
      }),
    );
    expect(usage).toMatchObject({ days: 1, from: null, tokens: counts(100, 900, 0, 50), cost: 0.5 });
    expect(usage.models).toEqual([{ id: 'gpt-5', tokens: counts(100, 900, 0, 50), cost: null }]);
  });

  test('a model that ccusage has no price for has no cost', () => {
    const missing = { modelName: 'house', ...fields(one), cost: 0, missingPricing: true };
    expect(read(daily(day('2026-09-01', one, { modelBreakdowns: [missing] }))).models[0]?.cost).toBeNull();
  });

  test('what a terminal shows around the report is left out', () => {
    const text = JSON.stringify({ daily: [day('2026-09-01', one)] }, null, 2);
    const around = `$ npx ccusage daily --json\nWARN  Missing embedded pricing for x\n${text}\n$ `;
    expect(read(around.replaceAll('\n', '\r\n')).tokens).toEqual(one);
  });

  test.each([
    ['input 1.2M output 300k cache read 40M cache write 2M days 12', counts(1.2e6, 4e7, 2e6, 3e5), 12],
    ['Input tokens: 1,200,000\nOutput tokens: 300,000\nCache read: 40M', counts(1.2e6, 4e7, 0, 3e5), null],
    [
      '1.2M input, 300k output, 40M cache reads, 2M cache creation, 12 days.',
      counts(1.2e6, 4e7, 2e6, 3e5),
      12,
    ],
    ['输入 120万，输出 30万，缓存读取 4000万，缓存写入 200万，天数 12', counts(1.2e6, 4e7, 2e6, 3e5), 12],
  ])('%s', (text, tokens, days) => {
    expect(read(text)).toMatchObject({ kind: 'summary', tokens, days });
  });

  test.each([
    ['', { kind: 'empty' }],
    [' \n', { kind: 'empty' }],
    ['PNG\0\0', { kind: 'not-text' }],
    ['[]', { kind: 'no-usage' }],
    ['{"daily":[],"totals":null}', { kind: 'no-usage' }],
    [daily(day('2026-09-01', counts(0, 0, 0, 0))), { kind: 'no-usage' }],
    ['{"daily":[{"date":"2026-', { kind: 'cut-off' }],
    ['{"daily":[}]}', { kind: 'not-json' }],
    ['{"type":"user"}\n{"type":"assistant"}', { kind: 'agent-log' }],
    ['{"name":"site","version":"1.0.0"}', { kind: 'other-json' }],
    ['[1,2]', { kind: 'other-json' }],
    ['{"blocks":[]}', { kind: 'blocks' }],
    ['no numbers with names', { kind: 'unrecognized' }],
    ['output 9000B', { kind: 'field', path: 'output', problem: 'too-large' }],
  ])('%j is refused', (text, expected) => {
    expect(reason(text)).toEqual(expected);
  });

  test.each([
    [{ outputTokens: '12' }, 'daily[1].outputTokens', 'not-a-number'],
    [{ outputTokens: null }, 'daily[1].outputTokens', 'not-a-number'],
    [{ inputTokens: -1 }, 'daily[1].inputTokens', 'negative'],
    [{ cacheReadTokens: 2e12 }, 'daily[1].cacheReadTokens', 'too-large'],
    [{ cacheCreationTokens: undefined }, 'daily[1].cacheCreationTokens', 'missing'],
    [{ date: undefined }, 'daily[1].date', 'missing'],
    [{ date: 'Monday' }, 'daily[1].date', 'not-a-date'],
    [{ modelBreakdowns: {} }, 'daily[1].modelBreakdowns', 'wrong-type'],
    [
      { modelBreakdowns: [{ ...fields(one), modelName: 3 }] },
      'daily[1].modelBreakdowns[0].modelName',
      'wrong-type',
    ],
  ])('%j names the field', (change, path, problem) => {
    const text = daily(day('2026-09-01', one), day('2026-09-02', one, change));
    expect(reason(text)).toEqual({ kind: 'field', path, problem });
  });

  test('a number beyond what JSON can hold is no number', () => {
    const text = daily(day('2026-09-01', one)).replace('"outputTokens":20', '"outputTokens":1e999');
    expect(reason(text)).toEqual({ kind: 'field', path: 'daily[0].outputTokens', problem: 'not-a-number' });
  });

  test('totals that are not the sum of the rows are refused with both numbers', () => {
    const text = JSON.stringify({
      daily: [day('2026-09-01', one)],
      totals: { ...fields(one), outputTokens: 21 },
    });
    expect(reason(text)).toEqual({
      kind: 'contradiction',
      path: 'totals.outputTokens',
      stated: 21,
      summed: 20,
    });
  });

  test('models that used more than their day are refused', () => {
    const models = [{ modelName: 'a', ...fields(one) }];
    const text = daily(day('2026-09-01', counts(1, 0, 0, 0), { modelBreakdowns: models }));
    expect(reason(text)).toEqual({ kind: 'contradiction', path: 'daily[0]', stated: 1, summed: 4620 });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"daily":[${json}]}`),
        ),
        (text) => {
          expect(parseUsage(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});

describe('decodeText', () => {
  test('reads what PowerShell writes', () => {
    const text = 'input 1M 词元';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect(decodeText(utf16)).toBe(text);
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });
});
