import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyDocument, fillSlot } from '#features/soul/core/builder.ts';
import { ruleSchema, type SoulDocument, type SoulFragment } from '#features/soul/core/schema.ts';
import { type Assertion, assertionsFor } from '#features/soul/core/targets/rule-assertions.ts';
import { targets } from '#features/soul/core/targets/targets.ts';
import { bytesOf, exported, taken, textOf } from '#features/soul/core/targets/test-souls.ts';
import { toFragment } from '#features/soul/core/to-fragment.ts';
import { z } from '#lib/zod.ts';
import { locales } from '#platform/i18n/core/locale.ts';
import { anySoul } from './fixtures/soul/any-soul.ts';
import cardSchema from './fixtures/soul/character-card-v3.schema.json' with { type: 'json' };
import promptfooSchema from './fixtures/soul/promptfoo-config.schema.json' with { type: 'json' };
import soulSpecSchema from './fixtures/soul/soul-spec.schema.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true });

const expectValid = (schema: object, value: unknown): void => {
  const validate = ajv.compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
};

const everySoul = (numRuns: number, check: (document: SoulDocument) => void): void => {
  fc.assert(fc.property(anySoul, check), { numRuns });
};

/** The text of a PNG chunk, by no code of ours. */
const textChunk = (png: Buffer, keyword: string): string => {
  const at = png.indexOf(`tEXt${keyword}\0`, 0, 'latin1');
  return png.toString('latin1', at + 5 + keyword.length, at + 4 + png.readUInt32BE(at - 4));
};

describe('a character card', () => {
  test('is what Character Card V3 asks for, as JSON and in the picture alike', () => {
    everySoul(60, (document) => {
      const soul = taken(document);
      const card: unknown = JSON.parse(textOf(exported(targets['card-json'], soul)));
      expectValid(cardSchema, card);
      const png = Buffer.from(bytesOf(exported(targets['card-png'], soul).file.content));
      expect(JSON.parse(Buffer.from(textChunk(png, 'ccv3'), 'base64').toString('utf8'))).toEqual(card);
    });
  });

  test('is a picture that pngjs reads, of colors that the soul’s hash decides', () => {
    const seen = new Set<string>();
    everySoul(15, (document) => {
      const png = PNG.sync.read(
        Buffer.from(bytesOf(exported(targets['card-png'], taken(document)).file.content)),
      );
      expect([png.width, png.height]).toEqual([336, 432]);
      expect(png.data.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
      seen.add(png.data.toString('base64'));
    });
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('front matter', () => {
  test('is YAML that says what was meant', () => {
    everySoul(100, (document) => {
      const soul = taken(document);
      const matterOf = (id: 'claude-output-style' | 'claude-subagent' | 'cursor' | 'windsurf'): unknown =>
        parse(textOf(exported(targets[id], soul)).split('---\n')[1] ?? '');
      expect(matterOf('claude-output-style')).toEqual({
        name: soul.title,
        description: soul.summary || soul.title,
        'keep-coding-instructions': true,
      });
      expect(matterOf('claude-subagent')).toEqual({
        name: soul.slug,
        description: expect.stringContaining(soul.title),
      });
      expect(matterOf('cursor')).toEqual({ description: soul.title, alwaysApply: true });
      expect(matterOf('windsurf')).toEqual({ trigger: 'always_on', description: soul.title });
    });
  });

  test('names a subagent in lower case and hyphens', () => {
    everySoul(100, (document) => {
      expect(taken(document).slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });
  });
});

const python = (() => {
  try {
    execFileSync('python3', ['-c', 'import zipfile'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const dump = `import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([[i.filename, list(i.date_time), archive.read(i).decode()] for i in archive.infolist()]))`;

describe('a Soul Spec folder', () => {
  test.skipIf(!python)('is a zip that Python reads (skipped where there is no python3)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'soul-spec-'));
    const path = join(folder, 'soul.zip');
    try {
      everySoul(8, (document) => {
        const soul = taken(document);
        writeFileSync(path, bytesOf(exported(targets['soul-spec'], soul).file.content));
        const entries: [string, number[], string][] = JSON.parse(
          execFileSync('python3', ['-c', dump, path], { encoding: 'utf8', maxBuffer: 1 << 26 }),
        );
        expect(entries.map(([name]) => name)).toEqual([`${soul.slug}/soul.json`, `${soul.slug}/SOUL.md`]);
        expect(entries.every(([, date]) => date.join() === '1980,1,1,0,0,0')).toBe(true);
        expectValid(soulSpecSchema, JSON.parse(entries[0]?.[2] ?? ''));
        for (const heading of ['Personality', 'Tone', 'Principles'])
          expect(entries[1]?.[2]).toMatch(new RegExp(`^## ${heading}$`, 'm'));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an API request', () => {
  test('is JSON with the soul where the API wants it', () => {
    everySoul(40, (document) => {
      const soul = taken(document);
      expect(JSON.parse(textOf(exported(targets['anthropic-request'], soul)))).toMatchObject({
        model: expect.any(String),
        max_tokens: expect.any(Number),
        system: soul.text,
        messages: [{ role: 'user', content: expect.any(String) }],
      });
      expect(JSON.parse(textOf(exported(targets['openai-request'], soul)))).toMatchObject({
        model: expect.any(String),
        instructions: soul.text,
        input: expect.any(String),
      });
    });
  });
});

/** As promptfoo decides on one assertion. */
const holds = ({ type, value }: Assertion, output: string): boolean =>
  type === 'javascript'
    ? Boolean(new Function('output', `return ${value}`)(output))
    : new RegExp(value).test(output) === (type === 'regex');

const folder = 'src/features/soul/data/rules';
const rules: SoulFragment[] = readdirSync(folder).flatMap((name) => {
  const voice = z.parse(ruleSchema, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  return locales.map((locale) => toFragment({ id: name.replace('.json', ''), voice }, locale));
});

describe('a promptfoo evaluation', () => {
  test('is a configuration that promptfoo takes', () => {
    everySoul(100, (document) => {
      expectValid(promptfooSchema, parse(textOf(exported(targets.promptfoo, taken(document)))));
    });
  });

  test.each(rules.map((rule) => [rule.fragmentId, rule.meta.locale, rule] as const))(
    '%s in %s passes its own checks without a model',
    (_id, _locale, rule) => {
      const document = fillSlot(emptyDocument('a', ''), 'rule', rule);
      const { tests } = parse(textOf(exported(targets.promptfoo, taken(document))));
      expect(tests).toHaveLength(1);
      expect(tests[0].providerOutput).toBe(rule.meta.sample);
      expect(tests[0].assert.filter((check: Assertion) => !holds(check, rule.meta.sample))).toEqual([]);
    },
  );

  test.each([
    [1, 'en', 'This sentence is far too long for muttering.'],
    [1, 'zh-CN', '这一句话比五个字长得多。'],
    [2, 'en', 'Fix it now!'],
    [2, 'en', 'This one sentence goes on for more than ten words in all.'],
    [2, 'zh-CN', '这一句话写得实在太长了，早就超过了十个字。'],
    [3, 'en', 'It is the date test. What do you see?'],
    [3, 'zh-CN', '是日期那条测试。你看到什么？'],
    [11, 'zh-CN', '红。'],
    [11, 'zh-CN', '此构建之所以复为红色者乃因昨夜之提交也。'],
    [12, 'en', 'No reading here.'],
    [14, 'en', Array.from({ length: 13 }, () => 'Tester: Red.').join('\n')],
    [20, 'en', 'Just the answer.'],
  ])('rule %i in %s is not kept by %s', (index, locale, answer) => {
    const rule = rules.find(({ meta }) => meta.index === index && meta.locale === locale) ?? null;
    expect(assertionsFor(rule).every((check) => holds(check, answer))).toBe(false);
  });
});
