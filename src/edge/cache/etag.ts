import { bytesToHex } from '@noble/hashes/utils.js';

/** A strong one: the same for the same bytes. */
export const etagOf = async (body: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${bytesToHex(digest.subarray(0, 16))}"`;
};
