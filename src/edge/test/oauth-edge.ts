import { expect } from 'vitest';
import { startHarness } from './harness.ts';
import { scriptedServer } from './scripted-server.ts';

export const clientSecret = 'the-secret-nobody-may-see';
export const encryptionKey = `${'c0ffee'.repeat(10)}beef`;
export const redirectUri = 'https://site.example/settings/?tab=github&oauth=callback';
export const tokenPath = '/login/oauth/access_token';
export const revocationPath = '/applications/Iv1.client/token';

export const request = {
  code: 'c0de5ecret1234567890',
  state: 'S'.repeat(43),
  redirectUri,
  codeVerifier: `verifier-${'v'.repeat(40)}`,
  remember: false,
};

/** What must never be in a log line or, but for the token asked for, in an answer. */
const marked = [clientSecret, encryptionKey, request.code, request.codeVerifier, request.state];

/** The edge service with an application configured, over a GitHub that answers as a test says. */
export const startOAuthEdge = async () => {
  const github = await scriptedServer();
  const edge = await startHarness({
    PUBLIC_URL: 'http://localhost:8788',
    ALLOWED_ORIGINS: 'https://site.example',
    ALLOWED_REDIRECTS: `${redirectUri}, http://localhost:8788/settings/?tab=github&oauth=callback`,
    GITHUB_API_URL: github.url,
    GITHUB_WEB_URL: github.url,
    GITHUB_CLIENT_ID: 'Iv1.client',
    GITHUB_CLIENT_SECRET: clientSecret,
    ENCRYPTION_KEY: encryptionKey,
  });
  let visitor = 0;

  const post = async (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) => {
    visitor += 1;
    const response = await edge.fetch(path, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'cf-connecting-ip': `192.0.2.${visitor % 250}`,
        ...headers,
      },
    });
    const text = await response.text();
    return { response, text, body: text === '' ? null : JSON.parse(text) };
  };

  return {
    github,
    edge,
    post,
    /** Nothing secret in the logs; the client secret and the key in no answer either. */
    expectNoLeak: (text: string, ...more: readonly string[]): void => {
      const logs = JSON.stringify(edge.getLogs());
      for (const secret of [...marked, ...more]) expect(logs).not.toContain(secret);
      expect(text).not.toContain(clientSecret);
      expect(text).not.toContain(encryptionKey);
    },
    reset: (): void => {
      github.clear();
      edge.clearLogs();
    },
    close: async (): Promise<void> => {
      await edge.close();
      await github.close();
    },
  };
};

export type OAuthEdge = Awaited<ReturnType<typeof startOAuthEdge>>;
