export interface Grant {
  readonly login: string;
  readonly scopes: readonly string[];
}

interface Quota {
  used: number;
  resetsAt: number;
}

const hourly = 5000;

/** The tokens that are good right now, and what each may still spend this hour. */
export class Tokens {
  readonly #grants = new Map<string, Grant>();
  readonly #quotas = new Map<string, Quota>();

  issue(token: string, grant: Grant): void {
    this.#grants.set(token, grant);
  }

  find(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  revoke(token: string): boolean {
    return this.#grants.delete(token);
  }

  clear(): void {
    this.#grants.clear();
    this.#quotas.clear();
  }

  /** Rate-limit headers after spending `cost`; a 304 costs nothing. */
  spend(token: string, cost: 0 | 1): Record<string, string> {
    const now = Math.floor(Date.now() / 1000);
    const known = this.#quotas.get(token);
    const quota = known && known.resetsAt > now ? known : { used: 0, resetsAt: now + 3600 };
    quota.used += cost;
    this.#quotas.set(token, quota);
    return {
      'x-ratelimit-limit': String(hourly),
      'x-ratelimit-remaining': String(Math.max(0, hourly - quota.used)),
      'x-ratelimit-used': String(quota.used),
      'x-ratelimit-reset': String(quota.resetsAt),
      'x-ratelimit-resource': 'core',
    };
  }
}
