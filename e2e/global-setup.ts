import { sentenceFor } from '../scripts/lib/failure.ts';
import { serveForTests } from '../scripts/lib/test-site.ts';
import { standIn } from './stand-in.ts';

/** Serves the production site for all tests; what it returns ends it, and fails where the stand-in answered as GitHub would not. */
export default async function globalSetup() {
  try {
    const end = await serveForTests();
    return async () => {
      const violations = await standIn.violations();
      await end();
      if (violations.length > 0) throw new Error(`The stand-in is unlike GitHub:\n${violations.join('\n')}`);
    };
  } catch (error) {
    throw new Error(sentenceFor(error));
  }
}
