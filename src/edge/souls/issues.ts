import { soulLabel } from '#features/soul/core/community/contract.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { circuitBreaker, type Paused } from '../cache/circuit.ts';
import type { Failure } from '../cache/read-through.ts';
import { githubFailure } from '../oauth/failure.ts';
import { deadlineMs, type Outbound, type OutboundFailure, type Received } from '../outbound.ts';
import { parseJson, utf8 } from '../text.ts';
import { pauseAskedFor } from './pause.ts';

export interface IssuesWorld {
  readonly apiUrl: string;
  readonly repository: string;
  readonly outbound: Outbound;
  readonly now: () => number;
}

/** Issues of the repository in the form GitHub gives them, none of it checked. */
export type Issues = () => Promise<Result<readonly unknown[], Failure>>;

const perPage = 100;
const mostPages = 3;
const maxBytes = 8 * 1024 * 1024;

const headers = {
  accept: 'application/vnd.github+json',
  'user-agent': 'HagiCode-site',
  'x-github-api-version': '2022-11-28',
};

const failureOf = (failure: OutboundFailure | Paused): Failure =>
  typeof failure === 'string' ? { code: githubFailure(failure) } : { code: 'github-paused', ...failure };

const issuesIn = ({ status, body }: Received): Result<readonly unknown[], Failure> => {
  if (status === 404 || status === 410) return err({ code: 'souls-missing' });
  if (status !== 200)
    return err({ code: status >= 400 && status < 500 ? 'github-refused' : 'github-invalid' });
  const list = z.safeParse(z.array(z.unknown()), parseJson(utf8(body) ?? ''));
  return list.success ? ok(list.data) : err({ code: 'github-invalid' });
};

/** The newest open issues with the label, three hundred at most; GitHub is not asked while it wants a pause. */
export const soulIssues = ({ apiUrl, repository, outbound, now }: IssuesWorld): Issues => {
  const guarded = circuitBreaker(outbound, now);
  let pausedUntil = 0;

  const page = async (number: number, by: number): ReturnType<Issues> => {
    const wait = pausedUntil - now();
    if (wait > 0) return err({ code: 'github-limited', retryAfter: Math.ceil(wait / 1_000) });
    const query = new URLSearchParams({
      labels: soulLabel,
      state: 'open',
      sort: 'created',
      direction: 'desc',
      per_page: String(perPage),
      page: String(number),
    });
    const url = `${apiUrl}/repos/${repository}/issues?${query}`;
    const received = await guarded(url, { headers, maxBytes, withinMs: Math.max(0, by - now()) });
    if (!received.ok) return err(failureOf(received.error));
    const pause = pauseAskedFor(received.value, now());
    if (pause === null) return issuesIn(received.value);
    pausedUntil = now() + pause;
    return err({ code: 'github-limited', retryAfter: Math.ceil(pause / 1_000) });
  };

  return async () => {
    const by = now() + deadlineMs;
    const all: unknown[] = [];
    for (let number = 1; number <= mostPages; number += 1) {
      const found = await page(number, by);
      if (!found.ok) return found;
      all.push(...found.value);
      if (found.value.length < perPage) break;
    }
    return ok(all);
  };
};
