import type { Page } from '@playwright/test';
import { standInOrigin } from '../scripts/lib/test-site.ts';

export interface FaultOrder {
  readonly method?: string;
  /** Source of a regular expression over the path. */
  readonly path: string;
  readonly skip?: number;
  readonly times?: number;
  readonly when?: 'before' | 'after';
  readonly answer:
    | string
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };
  /** Seconds to wait, or the address of a sign-on, for an answer that takes one. */
  readonly with?: number | string;
}

const post = async (path: string, order: unknown): Promise<unknown> => {
  const response = await fetch(`${standInOrigin()}/_stand-in/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.status === 204 ? null : response.json();
};

const get = async (path: string) => (await fetch(`${standInOrigin()}/_stand-in/${path}`)).json();

/** The token this page is connected with; null where it is with none. */
export const tokenIn = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const kept = [
      sessionStorage.getItem('hagicode:github-tab:v1'),
      localStorage.getItem('hagicode:github:v1'),
    ];
    return kept.map((text) => JSON.parse(text ?? '{}').token).find((token) => token !== undefined) ?? null;
  });

/** Orders for the stand-in for GitHub; each is for one token, so that tests beside it do not feel it. */
export const standIn = {
  fault: async (page: Page, order: FaultOrder) => post('faults', { ...order, token: await tokenIn(page) }),
  /** Forgets the faults that have not happened. */
  calm: async (page: Page): Promise<void> => {
    await fetch(`${standInOrigin()}/_stand-in/faults?token=${await tokenIn(page)}`, { method: 'DELETE' });
  },
  /** The hour's requests are spent but for so many. */
  spend: async (page: Page, left: number, resetsInSeconds: number) =>
    post('spend', { token: await tokenIn(page), left, resetsInSeconds }),
  /** The token ends; what renews it still works. */
  expire: async (page: Page) => post('expire', { token: await tokenIn(page) }),
  /** The token and what renews it end. */
  revoke: async (page: Page) => post('revoke', { token: await tokenIn(page) }),
  requests: async (token: string): Promise<readonly { method: string; path: string }[]> =>
    (await get(`requests?token=${token}`)).requests,
  refreshesOf: async (login: string): Promise<number> => (await get('requests')).refreshes[login] ?? 0,
  violations: async (): Promise<readonly string[]> => (await get('violations')).violations,
};
