import { decodeText } from '../core/usage/decode-text.ts';
import { parseUsage } from '../core/usage/parse-usage.ts';
import type { UsageAnswer, UsageSource } from './usage.ts';

// What a file holds is read and parsed here, so that a large one never holds up the page.

async function read(source: UsageSource): Promise<UsageAnswer> {
  if (typeof source === 'string') return parseUsage(source);
  try {
    return parseUsage(decodeText(new Uint8Array(await source.arrayBuffer())));
  } catch {
    return { ok: false, error: { kind: 'unreadable' } };
  }
}

addEventListener('message', ({ data }: MessageEvent<UsageSource>) => {
  void read(data).then((answer) => postMessage(answer));
});
