import { markedBlock } from './marked-block.ts';

export const agentsMd = markedBlock('agents-md', 'AGENTS.md');
