import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeText } from '../builder.ts';
import { composed } from '../test-builders.ts';
import { promptfoo } from './promptfoo.ts';
import { exported, fileOf, ownWords, reread, taken, textOf } from './test-souls.ts';

const configOf = (soul = taken()) => parse(textOf(exported(promptfoo, soul)));
const metricsOf = (soul = taken()): string[] =>
  configOf(soul).tests[0].assert.map(({ metric }: { metric: string }) => metric);

describe('promptfoo', () => {
  test('asks one line of the soul and calls no model', () => {
    const config = configOf();
    expect(config.providers).toEqual(['echo']);
    expect(config.tests[0]).toMatchObject({
      vars: { line: 'The build is red again.' },
      providerOutput: 'Fails.',
    });
    expect(JSON.parse(config.prompts[0].raw)).toEqual([
      { role: 'system', content: taken().text },
      { role: 'user', content: '{{line}}' },
    ]);
  });

  test('checks what the rule says, as long as nobody rewrote it', () => {
    expect(metricsOf()).toContain('sentences of at most 10 words');
    expect(metricsOf(taken(writeText(composed(), 'ruleSlotText', 'As long as you like.')))).toEqual([
      'an answer',
      'at most 1,200 characters',
      'no delimiter',
    ]);
  });

  test('leaves room for an answer where no voice of the catalogue gives one', () => {
    expect(configOf(ownWords('说人话。')).tests[0].providerOutput).toBe('把模型的回答贴在这里。');
  });

  test('hands no template of the soul’s words to promptfoo, and gives them back', () => {
    const soul = ownWords('Say {{line}}, {% raw %}, {# x #}, {{{ and {{ "{" }}.');
    const [system] = JSON.parse(configOf(soul).prompts[0].raw);
    expect(system.content.replaceAll('{{ "{" }}', '')).not.toMatch(/\{[{%#]/);
    expect(reread(promptfoo, exported(promptfoo, soul))).toMatchObject({ value: { text: soul.text } });
  });

  test('doesn’t read configurations of other people', () => {
    expect(promptfoo.read(fileOf('x.yaml', 'prompts:\n  - raw: "Be kind."\n'))).toEqual({
      ok: false,
      error: { tag: 'not-this-format' },
    });
  });
});
