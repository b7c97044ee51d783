import { sentenceFor } from '../scripts/lib/failure.ts';
import { serveForTests } from '../scripts/lib/test-site.ts';

/** Serves the production site for all tests; what it returns ends it. */
export default async function globalSetup() {
  try {
    return await serveForTests();
  } catch (error) {
    throw new Error(sentenceFor(error));
  }
}
