import { formatNumber } from '#platform/i18n/core/format.ts';
import type { CheckId, HiddenKind, LimitId, Part, SecretKind } from '../core/checks/finding.ts';
import type { ChecksWords, FindingWords } from './checks.en.ts';

const figure = (n: number) => formatNumber(n, 'zh-CN');

const digits = '零一二三四五六七八九';

/** As it is said before a measure word. */
const spelled = (n: number): string => {
  if (n === 2) return '两';
  if (n > 99) return ` ${figure(n)} `;
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return ten + (ones === 0 && tens > 0 ? '' : digits.charAt(ones));
};

const where: Record<Part, string> = {
  main: '角色里',
  rule: '规则里',
  custom: '你自己的话里',
  text: '这段文字里',
};

const clipped = (said: string): string => {
  const line = said.replace(/\s+/g, ' ').replace(/[。；.;]$/, '');
  return line.length > 32 ? `${line.slice(0, 31)}…` : line;
};
const quoted = (said: string): string => `「${clipped(said).replaceAll('「', '『').replaceAll('」', '』')}」`;

const limits: Record<LimitId, string> = {
  copilot: 'Copilot 宜在 4,000 以内',
  windsurf: 'Windsurf 过 6,000 会警告',
  openclaw: 'SOUL.md 以 12,000 为限',
  'windsurf-refuses': 'Windsurf 不收 12,000 以上',
};

const empty: Record<'main' | 'rule', FindingWords> = {
  main: { title: '角色空着', text: '由谁来说没有定，只有规则和你自己的话。' },
  rule: { title: '规则空着', text: '怎么说没有定，角色爱怎么说就怎么说。' },
};

const hiddenKinds: Record<HiddenKind, string> = {
  'zero-width': '零宽',
  bidi: '方向控制',
  tag: '标签',
  selector: '变体选择',
  control: '控制',
  filler: '空白填充',
};

const secretKinds: Record<SecretKind, string> = {
  github: 'GitHub 令牌',
  openai: 'OpenAI 密钥',
  anthropic: 'Anthropic 密钥',
  aws: 'AWS 密钥',
  slack: 'Slack 令牌',
  google: 'Google 密钥',
  'private-key': '私钥',
  jwt: 'JWT',
  password: '密码',
};

const both = (title: string) => (detail: { said: string; against: { said: string } }) => ({
  title,
  text: `${quoted(detail.said)}和${quoted(detail.against.said)}没法都照办。`,
});

const phrase =
  (title: string, meaning: string) =>
  ({ said, count, quoted: inQuotes }: { said: string; count: number; quoted: boolean }, part: Part) => ({
    title,
    text: `${where[part]}的${quoted(said)}${inQuotes ? '只是引述，模型仍可能照做' : meaning}${
      count > 1 ? `，共有${spelled(count)}处` : ''
    }。`,
  });

const mark =
  (title: string, meaning: string) =>
  ({ said }: { said: string }, part: Part) => ({
    title,
    text: `${where[part]}的${quoted(said)}${meaning}。`,
  });

const names: Record<CheckId, string> = {
  length: '长度',
  slots: '槽位',
  contradictions: '冲突',
  injection: '注入',
  delimiters: '定界符',
  'hidden-characters': '隐藏字符',
  secrets: '密钥',
};

export const checksZhCN: ChecksWords = {
  title: '检查',
  severity: { error: '错误：', warning: '警告：' },
  findings: {
    'over-hero': ({ over }) => ({
      title: '英雄装不下',
      text: `比英雄能收的 8,000 个字符多出 ${figure(over)} 个。`,
    }),
    'over-target': ({ units, limits: crossed }) => ({
      title: '对有些去处太长',
      text: `共 ${figure(units)} 个字符。${crossed.map(({ id }) => limits[id]).join('；')}。`,
    }),
    nothing: () => ({ title: '还没有字', text: '选一个角色或规则，或者自己写几句。' }),
    'empty-slot': ({ missing }) =>
      missing.length > 1
        ? { title: '两个槽位都空着', text: '只有你自己的话，也够复制了。' }
        : empty[missing[0] ?? 'main'],
    'short-and-quotes': ({ limit }) => ({
      title: '有两行可能冲突',
      text: `引用的一行代码，可能超过${limit ? `${spelled(limit.count)}个${limit.unit === 'word' ? '词' : '字'}` : '规定的长度'}。`,
    }),
    'short-and-detailed': ({ said, against }) => ({
      title: '有两行可能冲突',
      text: `${quoted(said)}要的，比${quoted(against.said)}容得下的多。`,
    }),
    'questions-and-none': both('又要问，又不许问'),
    'emoji-and-none': both('又要表情，又不许用'),
    'two-languages': both('同时要两种语言'),
    override: phrase('让别的指令作废', '会让智能体丢开先前的指令'),
    jailbreak: phrase('解除模型的限制', '会让智能体不顾自身的限制'),
    'reveal-prompt': phrase('索要系统提示词', '会让智能体交出自己的指令'),
    secrecy: phrase('瞒着用户做事', '会让智能体背着用户行事'),
    exfiltration: phrase('把数据往外送', '会让智能体送出不该送的东西'),
    'hero-tag': mark('文字里有定界符', '会开始或结束英雄的整段；导出时会写成无害的样子'),
    'export-marker': mark('文字里有导出标记', '标的是导出内容的起止；导出时会写成无害的样子'),
    'role-tag': mark('文字里有角色标签', '可能被当成一条消息的结尾'),
    'chat-token': mark('文字里有对话标记', '会让有些模型以为换了人在说话'),
    hidden: ({ count, places }, part) => ({
      title: count === 1 ? '有一个隐藏字符' : `有${spelled(count)}个隐藏字符`,
      text: `${where[part]}：${places
        .map(
          ({ code, kind, line, column }) => `${hiddenKinds[kind]}字符 ${code}，第 ${line} 行第 ${column} 个`,
        )
        .join('；')}${count > places.length ? `；另有 ${figure(count - places.length)} 个` : ''}。`,
    }),
    secret: ({ secrets }, part) => ({
      title: secrets.length === 1 ? '文字里有密钥' : `文字里有${spelled(secrets.length)}处密钥`,
      text: `${where[part]}有 ${secrets
        .map(({ kind, masked }) => `${secretKinds[kind]} ${masked}`)
        .join('、')}。拿到这份人设的人，也就拿到了它。`,
    }),
  },
  fixes: {
    'exempt-code': '引用代码不计字数',
    'detail-when-asked': '问到再展开',
    'drop-line': '删掉那一句',
    'defuse-delimiters': '改成无害写法',
    'remove-hidden': '去掉隐藏字符',
    mask: '遮住',
  },
  pass: (ids, of) => {
    const list = ids.map((id) => names[id]).join('、');
    if (ids.length === 0) return '';
    return ids.length === of
      ? `${spelled(of)}项全部通过：${list}。`
      : `其余${spelled(ids.length)}项通过：${list}。`;
  },
  announce: (titles) => (titles.length === 0 ? '检查全部通过。' : `检查：${titles.join('；')}。`),
};
