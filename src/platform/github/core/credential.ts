/** How a token came about, by the prefixes GitHub documents; a prefix nobody knows is a classic token of old. */
export type Credential = 'oauth-app' | 'github-app' | 'fine-grained' | 'classic';

export const credentialOf = (token: string): Credential => {
  if (token.startsWith('gho_')) return 'oauth-app';
  if (token.startsWith('ghu_')) return 'github-app';
  return token.startsWith('github_pat_') ? 'fine-grained' : 'classic';
};

/** Whether a text begins as one of GitHub's tokens: it is then neither kept nor shown. */
export const looksLikeToken = (text: string): boolean => /^(?:gh[opusr]_|github_pat_)\w{16}/.test(text);
