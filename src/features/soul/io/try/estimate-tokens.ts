/** Tokens of a text in o200k, OpenAI's encoding: near what other models count, but not theirs. `null` if it can't be loaded. */
export const estimateTokens = async (text: string): Promise<number | null> => {
  try {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
    // Marks like <|endoftext|> are text here, as any other.
    return countTokens(text, { disallowedSpecial: new Set() });
  } catch {
    return null;
  }
};
