export const providerIds = ['anthropic', 'openai', 'ollama'] as const;

/** The form of conversation a server speaks: Anthropic's Messages, OpenAI's chat completions, Ollama's own. */
export type ProviderId = (typeof providerIds)[number];

/** Where a model is asked; the key is empty where none is needed. */
export interface Server {
  /** Base address without a slash at its end. */
  readonly address: string;
  readonly key: string;
}

export interface Question extends Server {
  readonly model: string;
  /** The compiled soul; empty asks without a system prompt. */
  readonly system: string;
  readonly prompt: string;
}

export interface ModelRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON that is posted; `null` makes it a GET. */
  readonly body: string | null;
}

/** A request that posts JSON. */
export const posting = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): ModelRequest => ({
  url,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
