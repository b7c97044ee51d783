import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

addEventListener('message', ({ data }: MessageEvent<string>) =>
  postMessage(countTokens(data, { disallowedSpecial: new Set() })),
);
