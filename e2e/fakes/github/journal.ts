export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
}

/** Everything received, oldest first. */
export class Journal {
  #entries: (ReceivedRequest & { readonly tokens: readonly string[] })[] = [];

  add(request: ReceivedRequest, tokens: readonly string[]): void {
    this.#entries.push({ method: request.method, path: request.path, tokens });
  }

  /** What one token asked, or all. */
  requests(token?: string): readonly ReceivedRequest[] {
    return this.#entries
      .filter(({ tokens }) => token === undefined || tokens.includes(token))
      .map(({ method, path }) => ({ method, path }));
  }

  clear(): void {
    this.#entries = [];
  }
}
