import { err, ok } from '#lib/result.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { isHandEdited } from '../builder.ts';
import type { SoulFragment } from '../schema.ts';
import { fileText, stemOf } from './file-text.ts';
import { quoted } from './front-matter.ts';
import { isObject, stringAt } from './json-object.ts';
import { assertionsFor } from './rule-assertions.ts';
import { localeOf } from './taken-soul.ts';
import type { TakenSoul, Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts.promptfoo;

interface Words {
  readonly head: readonly string[];
  readonly line: string;
  /** Stands in for an answer where no voice of the catalogue gives one. */
  readonly answer: string;
}

const words: Record<Locale, Words> = {
  en: {
    head: [
      'Checks of form for one soul. As it stands no model is called: the answer to check is in providerOutput.',
      'To check a model, put its id in the place of echo and delete providerOutput.',
      'Run: npx promptfoo@latest eval -c promptfooconfig.yaml',
    ],
    line: 'The build is red again.',
    answer: 'Put an answer of your model here.',
  },
  'zh-CN': {
    head: [
      '检查这份人设的输出格式。现在不调用模型：要检查的回答写在 providerOutput 里。',
      '要检查模型，就把 echo 换成模型的 id，再删掉 providerOutput。',
      '运行：npx promptfoo@latest eval -c promptfooconfig.yaml',
    ],
    line: '构建又红了。',
    answer: '把模型的回答贴在这里。',
  },
};

/** Nunjucks, through which promptfoo puts every prompt, starts at `{{`, `{%` and `{#`. */
const brace = '{{ "{" }}';

const escapeTemplate = (text: string): string => text.replace(/\{(?=[{%#])/g, brace);

const restoreTemplate = (text: string): string => text.replaceAll(brace, '{');

const chat = (text: string): string =>
  JSON.stringify([
    { role: 'system', content: escapeTemplate(text) },
    { role: 'user', content: '{{line}}' },
  ]);

/** The rule, as long as it still says what the checks were derived from. */
const ruleAsWritten = ({ document }: TakenSoul): SoulFragment | null =>
  isHandEdited(document, 'rule') ? null : document.fragments.ruleFragment;

const answerOf = (soul: TakenSoul): string | undefined =>
  (ruleAsWritten(soul) ?? soul.document.fragments.mainFragment)?.meta.sample;

/** https://promptfoo.dev/config-schema.json */
const config = (soul: TakenSoul): string => {
  const { head, line, answer } = words[localeOf(soul.document)];
  const assertions = assertionsFor(ruleAsWritten(soul)).flatMap(({ type, value, metric }) => [
    `      - type: ${type}`,
    `        value: ${quoted(value)}`,
    `        metric: ${quoted(metric)}`,
  ]);
  return [
    '# yaml-language-server: $schema=https://promptfoo.dev/config-schema.json',
    ...head.map((sentence) => `# ${sentence}`),
    `description: ${quoted(soul.title)}`,
    'prompts:',
    `  - label: ${quoted(soul.slug)}`,
    `    raw: ${quoted(chat(soul.text))}`,
    'providers:',
    '  - echo',
    'tests:',
    '  - vars:',
    `      line: ${quoted(line)}`,
    `    providerOutput: ${quoted(answerOf(soul)?.trim() || answer)}`,
    '    assert:',
    ...assertions,
    '',
  ].join('\n');
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** The system message of a prompt in the form that we write: one JSON string that holds a chat as JSON. */
const systemIn = (yaml: string): string | null => {
  const [, raw = ''] = /^ *(?:- )?raw: (".*")[ \t]*\r?$/m.exec(yaml) ?? [];
  const prompt = parsed(raw);
  const messages = typeof prompt === 'string' ? parsed(prompt) : null;
  if (!Array.isArray(messages)) return null;
  const system = messages.filter(isObject).find(({ role }) => role === 'system');
  return system ? restoreTemplate(stringAt(system, 'content')) : null;
};

/** An evaluation of the form of answers. Its YAML is strings in double quotes, so that it is written and read without a YAML library; other people's configurations are not read. */
export const promptfoo: Target = {
  id: 'promptfoo',
  carries,
  write: (soul) => {
    const content = config(soul);
    return ok({
      file: { path: 'promptfooconfig.yaml', type: 'application/yaml', content },
      length: { units: content.length, warnAbove, refuseAbove },
      neutralized: 0,
      carried: false,
    });
  },
  read: (file) => {
    const yaml = fileText(file);
    if (!yaml.ok) return yaml;
    const text = systemIn(yaml.value);
    if (text === null) return err({ tag: 'not-this-format' });
    if (text.trim() === '') return err({ tag: 'no-soul' });
    const title = /^description: (".*")\r?$/m.exec(yaml.value)?.[1];
    const named = title === undefined ? null : parsed(title);
    return ok({
      kind: 'text',
      title: typeof named === 'string' ? named : stemOf(file.name),
      text,
      draft: 'none',
    });
  },
};
