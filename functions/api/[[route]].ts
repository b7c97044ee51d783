import { env } from 'cloudflare:workers';
import type { Bindings } from '#edge/http.ts';
import { start } from '#edge/start.ts';

const app = start({ ...env });

export const onRequest: PagesFunction<Bindings> = (context) => app.fetch(context.request, context.env);
