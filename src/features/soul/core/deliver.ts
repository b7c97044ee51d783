import { hashText } from './hash.ts';

/** UTF-16 units that a HagiCode hero accepts, delimiters included. */
export const deliveryLimit = 8000;

export interface Delivery {
  /** What is copied, delimiters included. */
  readonly text: string;
  /** The compiled text as it stands between the delimiters. */
  readonly inner: string;
  /** UTF-16 units of `text`. */
  readonly units: number;
  /** Units above the limit; 0 within it. */
  readonly over: number;
  /** Closing delimiters that stood inside the text and were written harmless. */
  readonly neutralized: number;
  /** SHA-256 of `text`. */
  readonly hash: string;
}

const closing = /<(?=\s*\/\s*hero_soul)/gi;

/** Wraps a compiled soul for delivery; a closing delimiter inside it can't end the block early. */
export const deliver = (compiled: string): Delivery => {
  const neutralized = compiled.match(closing)?.length ?? 0;
  const inner = compiled.replace(closing, '&lt;');
  const text = `<hero_soul>\n${inner}\n</hero_soul>`;
  return {
    text,
    inner,
    units: text.length,
    over: Math.max(0, text.length - deliveryLimit),
    neutralized,
    hash: hashText(text),
  };
};
