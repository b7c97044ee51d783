import { useEffect, useState } from 'react';
import type { TokenCounter } from '../io/token-counter.ts';

/** `off` until the visitor asks: the tokenizer weighs more than the rest of the page. */
export type TokenCount =
  | { readonly kind: 'off' | 'loading' | 'failed' }
  | { readonly kind: 'counted'; readonly tokens: number };

/** The exact number of tokens, once asked for, and from then on after every change of the text. */
export const useTokenCount = (text: string): { count: TokenCount; ask: () => void } => {
  const [count, setCount] = useState<TokenCount>({ kind: 'off' });
  const [counter, setCounter] = useState<TokenCounter | null>(null);

  const ask = (): void => {
    const fail = (): void => {
      setCounter(null);
      setCount({ kind: 'failed' });
    };
    setCount({ kind: 'loading' });
    import('../io/token-counter.ts').then(
      ({ createTokenCounter }) =>
        setCounter(createTokenCounter((tokens) => setCount({ kind: 'counted', tokens }), fail)),
      fail,
    );
  };
  useEffect(() => counter?.stop, [counter]);
  useEffect(() => counter?.count(text), [counter, text]);

  return { count, ask };
};
