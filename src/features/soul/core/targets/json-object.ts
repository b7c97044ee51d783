import { err, ok, type Result } from '#lib/result.ts';
import { existingText } from './file-text.ts';
import type { ImportReason } from './target.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as a JSON object. */
export const jsonObject = (text: string): Result<JsonObject, ImportReason> => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? ok(value) : err({ tag: 'not-this-format' });
  } catch {
    return err({ tag: 'unreadable', detail: 'not JSON' });
  }
};

/** `existing` as a JSON object, whose fields survive; empty where there is none. */
export const existingObject = (existing: string | Uint8Array | null): Result<JsonObject, ImportReason> => {
  const text = existingText(existing);
  if (!text.ok) return text;
  const json = text.value.replace(/^\uFEFF/, '');
  return json.trim() === '' ? ok({}) : jsonObject(json);
};

export const writeJson = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`;

/** A string field, empty where it is missing or something else. */
export const stringAt = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};
