import { apiRequest } from './api-request.ts';
import { isObject, stringAt } from './json-object.ts';

/** `POST /v1/messages`, whose `system` is a string or a list of text blocks. */
export const anthropicRequest = apiRequest({
  id: 'anthropic-request',
  field: 'system',
  rest: (model, line) => ({ model, max_tokens: 1024, messages: [{ role: 'user', content: line }] }),
  soulIn: (value) => {
    if (typeof value === 'string') return value;
    if (!Array.isArray(value)) return null;
    return value
      .filter(isObject)
      .map((block) => stringAt(block, 'text'))
      .filter(Boolean)
      .join('\n\n');
  },
});
