import type { Answer, Handler } from '../listen.ts';

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ways for a design site to fail; `next` is its true answer. */
const failures = {
  down: () => new Response('out of order', { status: 503 }),
  reset: () => 'reset',
  silent: () => 'silent',
  slow: async (next) => {
    await later(3_000);
    return next();
  },
  redirect: () => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }),
  html: () => new Response('<!doctype html><h1>Parked</h1>', { headers: { 'content-type': 'text/html' } }),
  svg: () => new Response('<svg onload="alert(1)"/>', { headers: { 'content-type': 'image/png' } }),
  garbage: () => new Response('{"entries":['),
  large: () => new Response('x'.repeat(3 * 1024 * 1024)),
  gone: () => new Response(null, { status: 404 }),
} as const satisfies Record<string, (next: () => Answer | Promise<Answer>) => Answer | Promise<Answer>>;

export type Failure = keyof typeof failures;
export const failureNames = Object.keys(failures) as [Failure, ...Failure[]];

export interface Fault {
  /** Tried on the path. */
  readonly path: RegExp;
  /** How many requests it meets; all unless given. */
  readonly times?: number;
  readonly answer: Failure;
}

/** What goes wrong until it is cleared; of two that fit, the one added last counts. */
export class Faults {
  #armed: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#armed.unshift({ fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#armed = [];
  }

  before(handler: Handler): Handler {
    return (request) => {
      const { pathname } = new URL(request.url);
      const met = this.#armed.find(({ fault, left }) => left > 0 && pathname.search(fault.path) !== -1);
      if (!met) return handler(request);
      met.left -= 1;
      return failures[met.fault.answer](() => handler(request));
    };
  }
}
