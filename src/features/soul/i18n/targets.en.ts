import type { TargetId } from '../core/targets/target.ts';

const names: Record<TargetId, string> = {
  prompt: 'Plain system prompt',
  'hero-block': 'Hero soul block',
  'hero-json': 'HagiCode hero',
  openclaw: 'SOUL.md, OpenClaw',
  'soul-spec': 'Soul Spec folder',
  'claude-output-style': 'Claude Code output style',
  'claude-subagent': 'Claude Code subagent',
  'agents-md': 'AGENTS.md block',
  'claude-md': 'CLAUDE.md block',
  cursor: 'Cursor rule',
  windsurf: 'Windsurf rule',
  copilot: 'Copilot instructions',
  'card-json': 'Character Card V3',
  'card-png': 'Character Card V3',
  'anthropic-request': 'Anthropic request',
  'openai-request': 'OpenAI request',
  promptfoo: 'promptfoo evaluation',
};

export const targetsEn = {
  names,
  more: (n: number) => `${n} more formats`,
  fewer: 'Fewer formats',
};

export type TargetsWords = typeof targetsEn;
