import { agentsMd } from './agents-md.ts';
import { anthropicRequest } from './anthropic-request.ts';
import { cardJson } from './card-json.ts';
import { cardPng } from './card-png.ts';
import { claudeMd } from './claude-md.ts';
import { claudeOutputStyle } from './claude-output-style.ts';
import { claudeSubagent } from './claude-subagent.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { heroBlock } from './hero-block.ts';
import { heroJson } from './hero-json.ts';
import { openaiRequest } from './openai-request.ts';
import { openclaw } from './openclaw.ts';
import { prompt } from './prompt.ts';
import { promptfoo } from './promptfoo.ts';
import { soulSpec } from './soul-spec.ts';
import type { Target, TargetId } from './target.ts';
import { windsurf } from './windsurf.ts';

export const targets: Record<TargetId, Target> = {
  prompt,
  'hero-block': heroBlock,
  'hero-json': heroJson,
  openclaw,
  'soul-spec': soulSpec,
  'claude-output-style': claudeOutputStyle,
  'claude-subagent': claudeSubagent,
  'agents-md': agentsMd,
  'claude-md': claudeMd,
  cursor,
  windsurf,
  copilot,
  'card-json': cardJson,
  'card-png': cardPng,
  'anthropic-request': anthropicRequest,
  'openai-request': openaiRequest,
  promptfoo,
};
