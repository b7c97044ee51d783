import { createHash, randomBytes } from 'node:crypto';

const lifetime = 600_000;

export interface Consented {
  readonly clientId: string;
  readonly challenge: string | undefined;
  readonly redirectUri: string;
  readonly login: string;
  readonly scopes: readonly string[];
}

export type CodeRefusal = 'bad_verification_code' | 'redirect_uri_mismatch';

const s256 = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** Codes that stand for a consent: each is good once, within ten minutes, for one application. */
export class Codes {
  readonly #codes = new Map<string, Consented & { readonly expiresAt: number }>();

  issue(consented: Consented): string {
    const code = randomBytes(10).toString('hex');
    this.#codes.set(code, { ...consented, expiresAt: Date.now() + lifetime });
    return code;
  }

  /** The consent behind the code in these parameters; the code is used up either way. */
  redeem(params: URLSearchParams): Consented | CodeRefusal {
    const code = params.get('code') ?? '';
    const pending = this.#codes.get(code);
    this.#codes.delete(code);
    if (!pending || pending.expiresAt < Date.now()) return 'bad_verification_code';
    if (pending.clientId !== params.get('client_id')) return 'bad_verification_code';
    const redirectUri = params.get('redirect_uri');
    if (redirectUri !== null && redirectUri !== pending.redirectUri) return 'redirect_uri_mismatch';
    const proven =
      pending.challenge === undefined || s256(params.get('code_verifier') ?? '') === pending.challenge;
    return proven ? pending : 'bad_verification_code';
  }

  clear(): void {
    this.#codes.clear();
  }
}
