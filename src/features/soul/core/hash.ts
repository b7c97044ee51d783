import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes, as 64 hex digits. */
export const hashText = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));

/** `f733418e…2afc5b` -> `f733…fc5b`, for a place too narrow for all of it. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`;
