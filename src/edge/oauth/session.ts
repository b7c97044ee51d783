import { hexToBytes } from '@noble/hashes/utils.js';
import { base64url, EncryptJWT, jwtDecrypt } from 'jose';
import { z } from '#lib/zod.ts';
import type { Session } from '#platform/github/core/contract.ts';
import type { Grant } from './token-endpoint.ts';

/** Times are milliseconds since 1970. */
const contentSchema = z.strictObject({
  serial: z.int(),
  accessToken: z.string(),
  accessExpiresAt: z.number(),
  refreshToken: z.string(),
  refreshExpiresAt: z.number(),
});

/** A connection that can be renewed, as its sealed cookie holds it. */
export interface StoredSession extends Session, z.infer<typeof contentSchema> {}

export const newSessionId = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(16)));

/** What a grant makes of a session; null where GitHub gave nothing to refresh with. */
export const sessionOf = (grant: Grant, { id, serial }: Session, now: number): StoredSession | null => {
  const { accessToken, expiresIn, refresh } = grant;
  if (refresh === null || expiresIn === null) return null;
  return {
    id,
    serial,
    accessToken,
    accessExpiresAt: now + expiresIn * 1_000,
    refreshToken: refresh.token,
    refreshExpiresAt: now + refresh.expiresIn * 1_000,
  };
};

export interface Sealer {
  readonly seal: (session: StoredSession) => Promise<string>;
  /** Null for what this key did not seal, what was sealed under another id, and what is past its time. */
  readonly open: (id: string, sealed: string) => Promise<StoredSession | null>;
}

/**
 * Seals sessions as JWE, AES-256-GCM under `encryptionKey` (64 hexadecimal characters). The id is the audience, so that a
 * cookie copied under another name does not open.
 */
export const sealerWith = (encryptionKey: string, now: () => number): Sealer => {
  const key = hexToBytes(encryptionKey);
  return {
    seal: ({ id, ...content }) =>
      new EncryptJWT({ ...content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(id)
        .setExpirationTime(Math.floor(content.refreshExpiresAt / 1_000))
        .encrypt(key),
    open: async (id, sealed) => {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          audience: id,
          currentDate: new Date(now()),
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          requiredClaims: ['aud', 'exp'],
        });
        const { aud: _aud, exp: _exp, ...content } = payload;
        const checked = contentSchema.safeParse(content);
        return checked.success ? { id, ...checked.data } : null;
      } catch {
        return null;
      }
    },
  };
};
