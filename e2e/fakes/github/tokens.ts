import { randomBytes } from 'node:crypto';
import { Quotas } from './quotas.ts';

export type TokenKind = 'oauth' | 'app' | 'classic' | 'fine-grained';

export interface Grant {
  readonly login: string;
  readonly kind: TokenKind;
  /** None for a GitHub App's and a fine-grained token: they have permissions instead. */
  readonly scopes: readonly string[];
  /** The application it was handed to; a personal token has none. */
  readonly clientId?: string;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
}

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

const prefixes: Readonly<Record<TokenKind, string>> = {
  oauth: 'gho_',
  app: 'ghu_',
  classic: 'ghp_',
  'fine-grained': 'github_pat_',
};

export const appTokenSeconds = 28_800;
export const refreshTokenSeconds = 15_897_600;
const fineGrainedTokenSeconds = 30 * 86_400;

const secondsOf = {
  oauth: null,
  app: appTokenSeconds,
  classic: null,
  'fine-grained': fineGrainedTokenSeconds,
};

const random = (length: number): string => randomBytes(length / 2).toString('hex');

/** Every token that was handed out and is still good, and what each may still spend this hour. */
export class Tokens {
  readonly quotas = new Quotas();
  readonly #grants = new Map<string, Grant>();
  readonly #accessOfRefresh = new Map<string, string>();
  readonly #refreshes = new Map<string, number>();

  issue(grant: Omit<Grant, 'expiresAt'>): string {
    const token = prefixes[grant.kind] + random(36);
    const seconds = secondsOf[grant.kind];
    this.#grants.set(token, {
      ...grant,
      ...(seconds !== null && { expiresAt: Date.now() + seconds * 1000 }),
    });
    return token;
  }

  issuePair(login: string, clientId: string): TokenPair {
    const accessToken = this.issue({ login, kind: 'app', scopes: [], clientId });
    const refreshToken = `ghr_${random(76)}`;
    this.#accessOfRefresh.set(refreshToken, accessToken);
    return { accessToken, refreshToken };
  }

  /** What a token allows right now. */
  find(token: string): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant && (grant.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now() ? grant : undefined;
  }

  /** A new pair for a refresh token of this application; the old pair is worthless from then on. */
  refresh(refreshToken: string, clientId: string): TokenPair | undefined {
    const accessToken = this.#accessOfRefresh.get(refreshToken);
    const grant = accessToken === undefined ? undefined : this.#grants.get(accessToken);
    if (accessToken === undefined || grant?.clientId !== clientId) return undefined;
    this.revoke(accessToken);
    this.#refreshes.set(grant.login, (this.#refreshes.get(grant.login) ?? 0) + 1);
    return this.issuePair(grant.login, clientId);
  }

  /** The access token that came with a refresh token. */
  accessOf(refreshToken: string): string | undefined {
    return this.#accessOfRefresh.get(refreshToken);
  }

  /** Its refresh token stays good. */
  expire(token: string): boolean {
    const grant = this.#grants.get(token);
    if (!grant) return false;
    this.#grants.set(token, { ...grant, expiresAt: 0 });
    return true;
  }

  /** The token and its refresh token are worthless from now on. */
  revoke(token: string): boolean {
    for (const [refreshToken, accessToken] of this.#accessOfRefresh) {
      if (accessToken === token) this.#accessOfRefresh.delete(refreshToken);
    }
    return this.#grants.delete(token);
  }

  /** Successful refreshes of each person. */
  refreshes(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#refreshes);
  }

  clear(): void {
    this.quotas.clear();
    this.#grants.clear();
    this.#accessOfRefresh.clear();
    this.#refreshes.clear();
  }
}
