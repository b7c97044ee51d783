import { formatNumber } from '#platform/i18n/core/format.ts';
import type { LengthUnit, TakeWords } from './take.en.ts';

const number = (n: number): string => formatNumber(n, 'zh-CN');

const many: Record<LengthUnit, string> = { units: '个字符', bytes: '字节' };

const counted = (n: number, unit: LengthUnit): string => `${number(n)} ${many[unit]}`;

const details: Partial<Record<string, string>> = {
  'not UTF-8': '不是 UTF-8',
  'not JSON': '不是 JSON',
  'not base64': '不是 base64',
  'damaged PNG': 'PNG 已损坏',
  'damaged zip': 'zip 已损坏',
  'unknown compression': '压缩方式不认识',
};

const inWords = (detail: string): string => `（${details[detail] ?? detail}）`;

export const takeZhCN: TakeWords = {
  panel: {
    title: '带走',
    close: '关闭',
    formats: '格式',
    nothing: '还没有可以带走的内容。选一个角色或规则，或者自己写几句。',
    about: {
      prompt: '只有合成的文字，别的什么也没有。',
      'hero-block': '文字加上首尾标记，HagiCode 英雄就是这样读它的。',
      'hero-json': '英雄的人设，连同名字、风格和简介。',
      openclaw: 'OpenClaw 智能体靠这份文件知道自己是谁。',
      'soul-spec': '按 Soul Spec 0.6 排好的文件夹：soul.json 和 SOUL.md，打成一个 zip。',
      'claude-output-style': 'Claude Code 用这副嗓子回答，写代码的本事照旧。',
      'claude-subagent': '一个独立的智能体，Claude Code 可以把任务交给它。',
      'agents-md': '放进多数编程智能体最先读的那份文件里的一段。',
      'claude-md': '放进 Claude Code 每次会话都读的那份文件里的一段。',
      cursor: 'Cursor 对每个请求都生效的规则。',
      windsurf: 'Windsurf 在整个仓库里遵守的规则。',
      copilot: 'GitHub Copilot 在这个仓库里每次请求都会附上的指令。',
      'card-json': '一张角色卡，整份草稿放在它的扩展字段里。',
      'card-png': '藏在一张图片里的角色卡，角色类应用大多这样传。',
      'anthropic-request': '发给 Anthropic Messages API 的请求体。',
      'openai-request': '发给 OpenAI Responses API 的请求体。',
      promptfoo: '检查提示词的形式，不用模型就能跑。',
    },
    where: '放在哪里',
    places: {
      prompt: '贴进任何智能体的系统提示词。',
      'hero-block': '贴进英雄的人设栏，只对新会话生效。',
      'hero-json': '在 HagiCode 里作为英雄的人设打开，只对新会话生效。',
      openclaw: '放进智能体的工作区，默认在 ~/.openclaw/workspace。',
      'soul-spec': '解压到智能体存放人设的地方，并核对 soul.json 里的许可证。',
      'claude-output-style': '放在仓库里；想对所有仓库生效，就放到 ~/.claude 下。然后在 /config 里选中它。',
      'claude-subagent': '放在仓库里；想对所有仓库生效，就放到 ~/.claude 下。然后新开一个会话。',
      'agents-md': '放在仓库根目录。',
      'claude-md': '放在仓库根目录；想对所有仓库生效，就放到 ~/.claude 下。',
      cursor: '放在仓库里。',
      windsurf: '放在仓库里。',
      copilot: '放在仓库里。',
      'card-json': '导入能读角色卡 V3 的应用。',
      'card-png': '导入能读角色卡 V3 的应用。请原样保存，转换过的图片会丢掉卡里的内容。',
      'anthropic-request': '用你自己的密钥发到 POST /v1/messages。',
      'openai-request': '用你自己的密钥发到 POST /v1/responses。',
      promptfoo: '单独放一个文件夹，在里面运行 npx promptfoo eval。',
    },
    length: '长度',
    of: (limit, unit) => `/ ${counted(limit, unit)}`,
    free: (unit) => `${many[unit]}，没有上限`,
    warned: (over, limit, unit) =>
      `比这种格式建议的 ${number(limit)} 多了 ${counted(over, unit)}，读它的程序可能会略去后面的部分。`,
    over: (over, limit, unit) =>
      `超出 ${counted(over, unit)}：这种格式最多 ${number(limit)}。把角色、规则或你自己的话删短这么多；在那之前不会复制，也不会下载。`,
    neutralized: (n) => `你的文字里有 ${number(n)} 处标记会让段落提前结束，已改写成不起作用的样子。`,
    comesBack: {
      draft: '里面带着整份草稿：导入这里，打开就是现在的样子。',
      text: '里面只有文字：导入这里，会成为你自己的话。',
      tooLong: '带上草稿就会超出上限，所以里面只有文字。',
    },
    picture: '角色卡的图片',
    copy: '复制',
    copyJson: '复制 JSON',
    copied: '已复制',
    failed: '浏览器不让复制。请选中上面的文字手动复制，或者下载文件。',
    download: '下载',
  },
  merge: {
    title: '并入你的文件',
    hints: {
      block: '只放入或替换我们的那一段，其余每一行原样还给你。',
      fields: '别处来的内容都留着，只替换人设自己的字段。',
    },
    choose: '选择文件',
    paste: '或者贴上它的文字',
    forget: '不并入了',
    same: '没有变化：文件里已经是这份人设。',
    added: (kept) =>
      kept === 0 ? '原来是空的，全部内容都是新放入的。' : `只放入新的行，原有的 ${number(kept)} 行都不变。`,
    replaced: (phrases, kept) => `改动 ${number(phrases)} 处，其余 ${number(kept)} 行不变。`,
    kept: (n) => `${number(n)} 行不变`,
    refusals: {
      'not-this-format': () => '这是另一种文件。请选上面写明的那一种；你的文件没有动过。',
      unreadable: (detail) => `这份文件读不出来${inWords(detail)}，没有并入。修好之后再选一次。`,
      'no-soul': () => '这份文件里没有放人设的地方，没有并入。请换一份。',
      'too-large': () => '这份文件太大，没有并入。请换一份。',
    },
  },
  importing: {
    title: '导入人设',
    close: '关闭',
    intro: '带走时的每一种格式都能从这里回来，纯文字也行。文件只在这个浏览器里读，里面的东西不会运行。',
    drop: '把文件拖到这里',
    choose: '选择文件',
    paste: '或者贴上它的文字',
    read: '读取文字',
    refusals: {
      'not-this-format': () => '这里不认识这种文件。请选一份从这里带走的文件，或者贴上它的文字。',
      unreadable: (detail) => `这份文件读不出来${inWords(detail)}。请修好它，或者重新取一份。`,
      'no-soul': () => '这份文件是完整的，但里面没有人设。请换一份，或者只贴上文字。',
      'too-large': () => '这份文件比任何人设都大，没有打开。请只贴上需要的部分。',
    },
    recognized: (name, format, extension) => `${name}，识别出的格式：${format}（${extension}）。`,
    pasted: '贴上的文字',
    draft: '里面带着整份草稿：角色、规则和自己的话都会原样回来。',
    text: {
      none: '里面只有文字，没有草稿；文字会成为你自己的话。',
      edited: '文字在带走之后被改过，里面的草稿对不上了；现在的文字会成为你自己的话。',
      unreadable: '里面的草稿损坏了；现在的文字会成为你自己的话。',
    },
    preview: '里面的内容',
    tags: { main: '角色', rule: '规则', inspiration: '灵感', custom: '自己的话' },
    untitled: '未命名的人设',
    checks: '检查',
    noFindings: '各项检查都没有发现问题。',
    open: '作为新草稿打开',
    use: '当作自己的话',
    useHint: '眼前的草稿不会被盖掉；当作自己的话时，文字接在你已写的后面。',
    another: '换一份文件',
  },
};
