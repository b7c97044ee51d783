import { markedBlock } from './marked-block.ts';

/** Copilot's code review has read the first 4,000 characters of it alone, hence the warning. */
export const copilot = markedBlock('copilot', '.github/copilot-instructions.md');
