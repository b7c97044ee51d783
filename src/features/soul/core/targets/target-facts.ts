import type { Length, TargetId } from './target.ts';

/** What can be said of a target without its exporter. */
export interface TargetFacts extends Pick<Length, 'warnAbove' | 'refuseAbove'> {
  readonly carries: 'draft' | 'text';
  readonly extension: string;
  /** Whether `existing` matters: the rest of that file is kept. */
  readonly keepsExisting: boolean;
  readonly counts: 'units' | 'bytes';
}

const file = (
  extension: string,
  carries: TargetFacts['carries'],
  warnAbove: number | null = null,
  refuseAbove: number | null = null,
): TargetFacts => ({ carries, extension, warnAbove, refuseAbove, keepsExisting: false, counts: 'units' });

const keeping = (facts: TargetFacts): TargetFacts => ({ ...facts, keepsExisting: true });

/** Codex reads so many bytes of all `AGENTS.md` files together. */
const agentsFile: TargetFacts = { ...keeping(file('.md', 'draft', null, 32 * 1024)), counts: 'bytes' };

export const targetFacts: Record<TargetId, TargetFacts> = {
  prompt: file('.txt', 'text', 8000),
  'hero-block': file('.txt', 'text', null, 8000),
  'hero-json': keeping(file('.json', 'draft', null, 8000)),
  openclaw: file('.md', 'draft', 12_000),
  'soul-spec': file('.zip', 'draft'),
  'claude-output-style': file('.md', 'draft'),
  'claude-subagent': file('.md', 'draft'),
  'agents-md': agentsFile,
  'claude-md': agentsFile,
  cursor: file('.mdc', 'draft'),
  windsurf: file('.md', 'draft', 6000, 12_000),
  copilot: keeping(file('.md', 'draft', 4000)),
  'card-json': keeping(file('.json', 'draft')),
  'card-png': keeping(file('.png', 'draft')),
  'anthropic-request': keeping(file('.json', 'text')),
  'openai-request': keeping(file('.json', 'text')),
  promptfoo: file('.yaml', 'text'),
};
