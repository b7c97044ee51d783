import { markedBlock } from './marked-block.ts';

export const claudeMd = markedBlock('claude-md', 'CLAUDE.md');
