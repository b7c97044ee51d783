import { completeError } from './complete/errors.ts';
import { mendKinds } from './complete/kinds.ts';
import { completeRoute } from './complete/routes.ts';
import { type Json, mended } from './complete/walk.ts';
import type { Emulator } from './emulator.ts';
import type { Grant } from './tokens.ts';

export interface Asked {
  readonly request: Request;
  /** What was sent, where it was a JSON object. */
  readonly sent: Json;
  readonly grant: Grant | undefined;
}

const withBody = (answer: Response, body: unknown): Response =>
  new Response(JSON.stringify(body), { status: answer.status, headers: answer.headers });

/** The emulator's answer with what it leaves out or says differently from GitHub. */
export const complete = async (asked: Asked, answer: Response, emulator: Emulator): Promise<Response> => {
  if (!answer.headers.get('content-type')?.includes('json')) return answer;
  const { origin, pathname: path } = new URL(asked.request.url);
  const body: unknown = await answer.json();
  if (!answer.ok) return withBody(answer, completeError(Object(body), answer.status, path, asked.sent));
  const whole = Array.isArray(body) ? body : await completeRoute(Object(body), { emulator, origin, path });
  return withBody(answer, mended(whole, mendKinds({ origin, grant: asked.grant, seeded: emulator.seeded })));
};
