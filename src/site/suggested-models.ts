import { readCatalog } from './prices-fs.ts';

/** Models that the price table features, the cheapest of each provider first: what a test drive offers before it asks. */
export const suggestedModels = () => {
  const featured = readCatalog()
    .models.filter((model) => model.featured)
    .toSorted((a, b) => a.out - b.out);
  const of = (provider: string): string[] =>
    featured.filter((model) => model.provider === provider).map(({ id }) => id);
  return { anthropic: of('anthropic'), openai: of('openai'), ollama: [] };
};
