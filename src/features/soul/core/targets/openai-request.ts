import { apiRequest } from './api-request.ts';

/** `POST /v1/responses` */
export const openaiRequest = apiRequest({
  id: 'openai-request',
  field: 'instructions',
  rest: (model, line) => ({ model, input: line }),
  soulIn: (value) => (typeof value === 'string' ? value : null),
});
