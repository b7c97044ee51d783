import type { Handler, NoAnswer } from '../listen.ts';

export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Fault {
  /** Any but OPTIONS, unless given. */
  readonly method?: string;
  /** Tried on the path without its query. */
  readonly path: RegExp;
  /** Only requests with this token; a refresh counts as one with the access token it replaces. */
  readonly token?: string;
  /** Matching requests let through first. */
  readonly skip?: number;
  /** How many requests it meets; 1 unless given. */
  readonly times?: number;
  /** `after`: the request is carried out, then its answer is lost. `before` unless given. */
  readonly when?: 'before' | 'after';
  readonly answer: FaultAnswer | NoAnswer;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** Which tokens a request carries, in its header or in its body. */
export type TokensOf = (request: Request) => Promise<readonly string[]>;

export const toResponse = ({ status, headers = {}, body }: FaultAnswer): Response => {
  if (body === undefined) return new Response(null, { status, headers });
  return typeof body === 'string'
    ? new Response(body, { status, headers })
    : Response.json(body, { status, headers });
};

/** What goes wrong, and when. */
export class Faults {
  #armed: Armed[] = [];

  add(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  /** Whether a connection is going to be cut. */
  get cuts(): boolean {
    return this.#armed.some(({ fault }) => fault.answer === 'reset');
  }

  /** Those of one token, or all. */
  clear(token?: string): void {
    this.#armed = this.#armed.filter(({ fault }) => token !== undefined && fault.token !== token);
  }

  /** Puts the faults before a handler. */
  before(handler: Handler, tokensOf: TokensOf): Handler {
    return async (request) => {
      const fault = await this.#meet(request, tokensOf);
      if (!fault) return handler(request);
      if (fault.when === 'after') await handler(request);
      return typeof fault.answer === 'string' ? fault.answer : toResponse(fault.answer);
    };
  }

  async #meet(request: Request, tokensOf: TokensOf): Promise<Fault | undefined> {
    if (this.#armed.length === 0) return undefined;
    const tokens = await tokensOf(request);
    const { pathname } = new URL(request.url);
    const concerned = this.#armed.filter(
      ({ fault }) =>
        (fault.method?.toUpperCase() ?? request.method) === request.method &&
        (fault.method !== undefined || request.method !== 'OPTIONS') &&
        pathname.search(fault.path) !== -1 &&
        (fault.token === undefined || tokens.includes(fault.token)),
    );
    const armed = concerned.find((one) => one.skip === 0);
    for (const one of concerned) one.skip = Math.max(0, one.skip - 1);
    if (!armed) return undefined;
    armed.left -= 1;
    this.#armed = this.#armed.filter(({ left }) => left > 0);
    return armed.fault;
  }
}
