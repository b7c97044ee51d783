import type { DesignProblem, ExpectedValue, SyntaxReason, TokenGroup } from '../core/problem.ts';
import type { FixLabel } from '../core/quick-fixes.ts';
import type { ProblemWords } from './problems.en.ts';

const syntax: Record<SyntaxReason, string> = {
  'colon-in-plain-value': '值里有冒号加空格，请把整个值放进引号。',
  indentation: '缩进与上下行不一致。',
  'unclosed-quote': '这里的引号或括号没有闭合。',
  'unknown-alias': '这个别名引用的锚点在前文中没有定义。',
  other: '这不是合法的 YAML。',
};

const expected: Record<ExpectedValue, string> = {
  color: 'CSS 颜色',
  dimension: '带 px、em 或 rem 的数字',
  number: '1 到 1000 之间的数字',
  typography: '含 fontFamily、fontSize 等键的一组值',
  font: '字体名称',
  group: '一组设计令牌',
  sections: '章节列表',
};

const groups: Record<TokenGroup, (count: number) => string> = {
  colors: (n) => `${n} 种颜色`,
  typography: (n) => `${n} 种字体样式`,
  rounded: (n) => `${n} 级圆角`,
  spacing: (n) => `${n} 级间距`,
  components: (n) => `${n} 个组件`,
};

const summary = (counts: Readonly<Record<TokenGroup, number>>): string =>
  (Object.keys(groups) as TokenGroup[])
    .filter((group) => counts[group] > 0)
    .map((group) => groups[group](counts[group]))
    .join('、');

const sentence = ({ rule, details }: DesignProblem): string => {
  switch (rule) {
    case 'too-large':
      return `文件超过 ${details.limit.toLocaleString('zh-CN')} 个字符。`;
    case 'unclosed-front-matter':
      return 'front matter 以 --- 开头，却没有结束。';
    case 'yaml-syntax':
      return syntax[details.reason];
    case 'too-many-values':
      return `设计令牌的值超过 ${details.limit.toLocaleString('zh-CN')} 个。`;
    case 'too-deep':
      return `设计令牌嵌套超过 ${details.limit} 层。`;
    case 'duplicate-key':
      return `${details.key} 定义了两次。`;
    case 'duplicate-section':
      return `章节 ${details.section} 出现了两次。`;
    case 'token-collision':
      return `两个设计令牌展平后同名：${details.path}。`;
    case 'invalid-value':
      return `${details.path} 的值是「${details.value}」，应为${expected[details.expected]}。`;
    case 'broken-ref':
      return {
        missing: `${details.path} 引用的 {${details.reference}} 不是文件中的设计令牌。`,
        circular: `${details.path} 引用的 {${details.reference}} 又绕回自身。`,
        'too-deep': `${details.path} 引用的 {${details.reference}} 要再经过十层以上引用才有值。`,
      }[details.why];
    case 'unknown-property':
      return `${details.path}：格式中没有 ${details.property} 这个属性。`;
    case 'no-tokens':
      return '这份文件只有文字，没有可以绘制或检查的设计令牌。';
    case 'missing-primary':
      return '没有名为 primary 的颜色。';
    case 'missing-typography':
      return '定义了颜色却没有 typography，字体只能由智能体自行决定。';
    case 'missing-sections':
      return `定义了颜色却没有 ${details.group}，取值只能由智能体自行决定。`;
    case 'contrast-ratio':
      return `${details.component}：${details.mode === 'dark' ? '深色下 ' : ''}${details.ratio.toFixed(2)}，低于 ${details.needed}。`;
    case 'orphaned-tokens':
      return `没有组件用到 ${details.token}。`;
    case 'token-summary':
      return `文件定义了${summary(details)}。`;
    case 'missing-heading':
      return `缺少章节 ${details.section}。`;
    case 'section-order':
      return `${details.section} 排在 ${details.after} 之后，按格式应在其前。`;
    case 'unknown-key':
      return `格式中没有 ${details.key}，是否想写 ${details.nearest}？`;
    case 'token-like-ignored':
      return `${details.key} 看起来是一组设计令牌，但格式中没有这个分组，导出时会被忽略。`;
    case 'omitted-rules':
      return {
        unknown: `omitted 中的 ${details.section} 不是设计令牌的分组。`,
        redundant: `omitted 中列出了 ${details.section}，文件却又定义了它。`,
        declared: `${details.section} 已声明为有意省略。`,
      }[details.kind];
  }
};

const fix = (label: FixLabel): string => {
  switch (label.kind) {
    case 'use-token':
      return `改用 ${label.token}：${label.ratio.toFixed(2)}`;
    case 'darken':
      return `加深为 ${label.color}`;
    case 'lighten':
      return `提亮为 ${label.color}`;
    case 'refer-to':
      return `改为引用 {${label.reference}}`;
    case 'rename':
      return `改名为 ${label.name}`;
    case 'name-primary':
      return `将 ${label.token} 设为主色`;
    case 'move-section':
      return `把 ${label.section} 移到应在的位置`;
    case 'merge-section':
      return `合并两处 ${label.section}`;
    case 'add-heading':
      return `补上标题 ${label.section}`;
    case 'remove':
      return `删除 ${label.what}`;
    case 'quote':
      return '给值加上引号';
    case 'close-quote':
      return '补上缺失的引号';
    case 'close-front-matter':
      return '在此处结束 front matter';
  }
};

export const problemWords: ProblemWords = {
  sentence,
  fix,
  severities: { error: '错误', warning: '警告', info: '提示' },
};
