import type { Fault } from './faults.ts';
import { type Body, type Form, forms, type Refusal } from './forms.ts';

export interface Refused extends Refusal {
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Considered {
  readonly form: Form;
  readonly headers: Headers;
  /** `null` for a list of models. */
  readonly body: Body | null;
  readonly fault: Fault | undefined;
  readonly key: string;
  readonly models: readonly string[];
}

/** Why a request is not answered, as the servers themselves would say it; `null` answers it. */
export const refusalOf = ({ form, headers, body, fault, key, models }: Considered): Refused | null => {
  const given = form.keyOf(headers);
  if (form !== forms.ollama && given !== key)
    return { status: 401, code: 'authentication_error', message: `Incorrect API key provided: ${given}` };
  if (body === null) return null;
  if (fault === 'repeats-key')
    return { status: 400, code: 'invalid_request', message: `Odd request with the key ${given ?? key}` };
  if (fault === 'refuses-usage' && body.stream_options)
    return { status: 400, code: 'unknown_parameter', message: 'Unknown parameter: stream_options' };
  if (typeof fault === 'object') {
    const { status, code = '', message = '', retryAfter } = fault;
    return {
      status,
      code,
      message,
      ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
    };
  }
  if (!models.includes(body.model))
    return { status: 404, code: 'not_found_error', message: `model: ${body.model}` };
  return null;
};
