import { isCharacterCard } from './character-card.ts';
import { fileText } from './file-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { innerOf } from './hero-block.ts';
import { type JsonObject, jsonObject } from './json-object.ts';
import { findBlock } from './marked-block.ts';
import { isPng } from './png-chunks.ts';
import type { ImportFile, TargetId } from './target.ts';
import { isZip } from './zip-entries.ts';

const ofJson = (json: JsonObject): TargetId | null => {
  if (isCharacterCard(json)) return 'card-json';
  if (typeof json['soul'] === 'string') return 'hero-json';
  if (typeof json['instructions'] === 'string') return 'openai-request';
  return 'system' in json ? 'anthropic-request' : null;
};

/** By the keys that one format alone has; name and description are common to the two of Claude Code. */
const ofFrontMatter = (keys: ReadonlyMap<string, string>): TargetId => {
  if (keys.has('alwaysApply') || keys.has('globs')) return 'cursor';
  if (keys.has('trigger')) return 'windsurf';
  return keys.has('keep-coding-instructions') || !keys.has('name')
    ? 'claude-output-style'
    : 'claude-subagent';
};

const byName: readonly (readonly [RegExp, TargetId])[] = [
  [/^agents(?:\.override)?\.md$/i, 'agents-md'],
  [/^claude(?:\.local)?\.md$/i, 'claude-md'],
  [/^copilot-instructions\.md$/i, 'copilot'],
  [/^soul\.md$/i, 'openclaw'],
  [/\.ya?ml$/i, 'promptfoo'],
];

/** What a text is that isn't named after a format; one format's marks may stand in the words of another, so the outermost decide. */
const unnamed = (text: string): TargetId => {
  const matter = readFrontMatter(text);
  if (matter) return ofFrontMatter(matter.values);
  if (/^\s*<hero_soul>/.test(text)) return 'hero-block';
  if (/^\s*# SOUL\.md\b/.test(text)) return 'openclaw';
  if (findBlock(text)) return 'agents-md';
  return innerOf(text) === null ? 'prompt' : 'hero-block';
};

const ofText = (name: string, text: string): TargetId =>
  byName.find(([pattern]) => pattern.test(name))?.[1] ?? unnamed(text);

/** The target that reads a file, by what it holds and then by its name; `null` where none does. */
export const recognize = ({ name, content }: ImportFile): TargetId | null => {
  if (isPng(content)) return 'card-png';
  if (isZip(content)) return 'soul-spec';
  const text = fileText({ content });
  if (!text.ok) return null;
  if (!/^\s*\{/.test(text.value)) return ofText(name.replace(/^.*[\\/]/s, ''), text.value);
  const json = jsonObject(text.value);
  if (json.ok) return ofJson(json.value);
  return /\.json$/i.test(name) ? null : ofText(name, text.value);
};
