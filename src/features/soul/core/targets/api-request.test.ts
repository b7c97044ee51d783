import { describe, expect, test } from 'vitest';
import { anthropicRequest } from './anthropic-request.ts';
import { openaiRequest } from './openai-request.ts';
import { exported, fileOf, ownWords, textOf } from './test-souls.ts';

const soul = ownWords('Speak plainly.');

describe('apiRequest', () => {
  test('leaves the model to the visitor in a sentence of its own', () => {
    expect(JSON.parse(textOf(exported(openaiRequest, soul)))).toEqual({
      model: 'Write the id of your model here.',
      input: 'The build is red again.',
      instructions: 'Speak plainly.',
    });
    expect(JSON.parse(textOf(exported(openaiRequest, ownWords('说人话。'))))).toMatchObject({
      model: '在这里写上你的模型 id。',
    });
  });

  test('keeps the fields of an existing request', () => {
    const existing = '{"model":"claude-x","system":"old","temperature":0}';
    expect(JSON.parse(textOf(exported(anthropicRequest, soul, existing)))).toMatchObject({
      model: 'claude-x',
      temperature: 0,
      system: 'Speak plainly.',
    });
  });

  test('reads a system prompt that is a list of blocks', () => {
    const request = '{"system":[{"type":"text","text":"Be kind."},{"type":"text","text":"Be brief."},7]}';
    expect(anthropicRequest.read(fileOf('r.json', request))).toMatchObject({
      value: { text: 'Be kind.\n\nBe brief.' },
    });
  });

  test.each([
    ['{"instructions":7}', 'not-this-format'],
    ['{}', 'not-this-format'],
    ['[]', 'not-this-format'],
    ['{"instructions":" "}', 'no-soul'],
    ['{', 'unreadable'],
  ])('refuses %s', (text, tag) => {
    expect(openaiRequest.read(fileOf('r.json', text))).toMatchObject({ ok: false, error: { tag } });
  });
});
