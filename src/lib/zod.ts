import { config } from 'zod/mini';

// zod probes `new Function` otherwise, which the page's CSP reports as a violation.
config({ jitless: true });

export * as z from 'zod/mini';
