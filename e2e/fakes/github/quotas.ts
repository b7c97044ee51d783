export const hourly = 5000;

export interface Quota {
  readonly used: number;
  /** Seconds since 1970. */
  readonly resetsAt: number;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** What each token has spent of its 5,000 requests an hour. */
export class Quotas {
  readonly #quotas = new Map<string, Quota>();

  of(token: string): Quota {
    const known = this.#quotas.get(token);
    return known && known.resetsAt > seconds() ? known : { used: 0, resetsAt: seconds() + 3600 };
  }

  isSpent(token: string): boolean {
    return this.of(token).used >= hourly;
  }

  charge(token: string, cost: number): void {
    const quota = this.of(token);
    this.#quotas.set(token, { ...quota, used: Math.min(hourly, quota.used + cost) });
  }

  /** Leaves a token with so many requests until the reset. */
  set(token: string, left: number, resetsInSeconds: number): void {
    this.#quotas.set(token, { used: hourly - left, resetsAt: seconds() + resetsInSeconds });
  }

  clear(): void {
    this.#quotas.clear();
  }
}

export const quotaHeaders = ({ used, resetsAt }: Quota): Record<string, string> => ({
  'x-ratelimit-limit': String(hourly),
  'x-ratelimit-remaining': String(hourly - used),
  'x-ratelimit-used': String(used),
  'x-ratelimit-reset': String(resetsAt),
  'x-ratelimit-resource': 'core',
});
