import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Of a short text, in hexadecimal, at once: the platform's own would make every hit wait. */
export const sha256 = (text: string): string => bytesToHex(digest(new TextEncoder().encode(text)));
