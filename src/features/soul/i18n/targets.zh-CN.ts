import type { TargetsWords } from './targets.en.ts';

export const targetsZhCN: TargetsWords = {
  names: {
    prompt: '纯系统提示词',
    'hero-block': 'hero_soul 段落',
    'hero-json': 'HagiCode 英雄',
    openclaw: 'OpenClaw 的 SOUL.md',
    'soul-spec': 'Soul Spec 文件夹',
    'claude-output-style': 'Claude Code 输出风格',
    'claude-subagent': 'Claude Code 子智能体',
    'agents-md': 'AGENTS.md 段落',
    'claude-md': 'CLAUDE.md 段落',
    cursor: 'Cursor 规则',
    windsurf: 'Windsurf 规则',
    copilot: 'Copilot 指令',
    'card-json': '角色卡 V3',
    'card-png': '角色卡 V3',
    'anthropic-request': 'Anthropic 请求',
    'openai-request': 'OpenAI 请求',
    promptfoo: 'promptfoo 评测',
  },
  more: (n) => `另外 ${n} 种格式`,
  fewer: '收起',
};
