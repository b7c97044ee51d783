import { Octokit } from '@octokit/rest';

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A client without the pauses and the second tries of ours. */
export const plainGitHub = (baseUrl: string, token: string): Octokit =>
  new Octokit({ baseUrl, auth: token, log: silent });

/** `network` and a status: the answer is lost after the work was done. `unsent`: GitHub never hears of it. */
export type Loss = 'network' | 'unsent' | number;

/** The error of a request whose answer did not come, or came from a proxy with a status of its own. */
export const lostAnswer = (loss: Loss): Error =>
  Object.assign(new Error('lost'), {
    status: typeof loss === 'number' ? loss : 500,
    ...(typeof loss === 'number' && { response: { status: loss, headers: {}, data: '' } }),
  });

/** Loses the answers to the first `times` requests that match. */
export const losing = (
  github: Octokit,
  method: string,
  url: RegExp,
  loss: Loss = 'network',
  times = 1,
): Octokit => {
  let left = times;
  github.hook.wrap('request', async (request, options) => {
    const lost = left > 0 && options.method === method && url.test(options.url);
    if (lost) left -= 1;
    if (lost && loss === 'unsent') throw lostAnswer(loss);
    const answer = await request(options);
    if (lost) throw lostAnswer(loss);
    return answer;
  });
  return github;
};

/** Does something at GitHub in the instant before the first request that matches. */
export const meanwhile = (
  github: Octokit,
  method: string,
  url: RegExp,
  happening: () => Promise<unknown>,
): Octokit => {
  let happened = false;
  github.hook.before('request', async (options) => {
    if (happened || options.method !== method || !url.test(options.url)) return;
    happened = true;
    await happening();
  });
  return github;
};

/** Refuses the first `times` requests that match as GitHub would. */
export const refusing = (
  github: Octokit,
  method: string,
  url: RegExp,
  refusal: { readonly status: number; readonly message: string; readonly times?: number },
): Octokit => {
  let left = refusal.times ?? 1;
  github.hook.before('request', (options) => {
    if (left === 0 || options.method !== method || !url.test(options.url)) return;
    left -= 1;
    const { status, message } = refusal;
    throw Object.assign(new Error(message), {
      status,
      response: { status, headers: {}, data: { message } },
    });
  });
  return github;
};

/** GitHub takes a sha on an absent path and brings the file back; the emulator refuses it. To be applied first. */
export const reviving = (github: Octokit): Octokit => {
  github.hook.wrap('request', async (request, options) => {
    try {
      return await request(options);
    } catch (error) {
      const absent = error instanceof Error && /does not exist/.test(error.message);
      if (!absent || options.method !== 'PUT' || !('sha' in options)) throw error;
      // Octokit sends the options it holds, not those that a hook passes on.
      delete options['sha'];
      return await request(options);
    }
  });
  return github;
};
