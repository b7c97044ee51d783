import type { ProviderId } from '../../core/try/question.ts';
import { anthropic } from './anthropic.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import type { Provider } from './provider.ts';

export const providers: Readonly<Record<ProviderId, Provider>> = { anthropic, openai, ollama };
